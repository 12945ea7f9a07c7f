/** “Link, cite” at every step, figure and chapter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist } from '../../scripts/serve-dist.ts';
import { content } from '../../src/content/content.ts';
import { stepAnchor } from '../../src/i18n/routes.ts';
import { pages, slugs, useSite } from './site.ts';

const { visit, origin } = useSite();
const chapters = Object.entries(slugs).flatMap(([id, slug]) => (['fr', 'en'] as const).map((locale) => [id, locale, `/${locale}/${slug[locale]}/`] as const));
const outline = (id: string, locale: string): (ReturnType<typeof content>)['chapters'][number] => content().chapters.find((one) => one.id === id && one.locale === locale) ?? expect.fail(`no ${id}`);
const cardsOf = (id: string, locale: string): Record<string, string> => JSON.parse(readFileSync(join(dist, locale, 'cite', `${id}.json`), 'utf8')) as Record<string, string>;

describe('the file of a chapter', () => {
  test.each(chapters)('%s in %s: every step and figure has its own address, title and six forms', (id, locale, path) => {
    const { scenes, title } = outline(id, locale);
    const cards = cardsOf(id, locale);
    const steps = scenes.flatMap(({ chart, steps: all }) => all.map((step) => ({ key: stepAnchor(chart, step.view), words: step.title, address: `${path}#${stepAnchor(chart, step.view)}` })));
    const wanted = [{ key: 'chapter', words: title, address: path }, ...steps];
    expect(Object.keys(cards).toSorted()).toEqual([...wanted.map(({ key }) => key), ...scenes.map(({ chart }) => `chart-${chart}`)].toSorted());
    for (const { key, words, address } of wanted) {
      const card = cards[key] ?? '';
      const plain = card.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&apos;', "'").replaceAll('&#39;', "'");
      const json = /<pre>(\[[^<]*\])<\/pre>/.exec(plain)?.[1] ?? '';
      const [csl] = JSON.parse(json) as { title: string; URL: string; issued: { 'date-parts': number[][] } }[];
      expect(csl?.title).toContain(words);
      expect(csl?.URL.endsWith(address), `${csl?.URL} ends with ${address}`).toBe(true);
      expect(csl?.issued['date-parts'][0]).toHaveLength(3);
      // The three sentences and the two records name the same work.
      expect(plain.split(csl?.URL ?? '?').length - 1, key).toBeGreaterThanOrEqual(6);
    }
  });
});

describe('without script', () => {
  test.each(pages.story)('%s: every step has a link to itself, every figure and chapter to its citations', async (path) => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    expect(await page.$$eval('.step', (steps) => steps.filter((step) => step.querySelector('a.cite')?.getAttribute('href') !== `#${step.id}`).map((step) => step.id))).toEqual([]);
    expect(await page.locator('.scene__chart a.cite').count()).toBe(await page.locator('.scene').count());
    expect(await page.locator('.chapter__alone a.cite').count()).toBe(await page.locator('.chapter').count());
    await page.context().close();
  });

  test('a chapter carries its citations, folded; the field holds its whole address', async () => {
    const { page } = await visit('/en/the-mirage/', { javaScriptEnabled: false });
    expect(await page.locator('#cite dd').first().isVisible()).toBe(false);
    await page.click('#cite summary');
    expect(await page.locator('#cite dd').allInnerTexts()).toHaveLength(3);
    expect(await page.locator('#cite input').inputValue()).toMatch(/^https?:\/\/[^/]+\/en\/the-mirage\/$/);
    expect(await page.locator('#cite copy-link button').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('with script', () => {
  test('opens at a step, copies its link, gives the focus back; nothing comes before it is asked', async () => {
    const { page, faults } = await visit('/en/#deaths-long');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: origin() });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const link = page.locator('#deaths-long a.cite');
    await link.focus();
    expect(asked.filter((path) => path.includes('/cite/') || path.includes('copy-link'))).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#note:popover-open');
    expect(asked.filter((path) => path.includes('/cite/'))).toEqual(['/en/cite/the-mirage.json']);
    await page.click('#note copy-link button');
    await expect.poll(() => page.locator('#note [role="status"]').innerText()).toBe('Link copied');
    // The step’s own address: in its chapter, opened at its state.
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${origin()}/en/the-mirage/#deaths-long`);
    expect(await page.locator('#note dd').first().innerText()).toContain('An uneven rise');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('.step')?.id)).toBe('deaths-long');
    expect(faults).toEqual([]);
    await page.goto(copied);
    await page.waitForSelector('chart-figure[data-chart="deaths"][data-view="long"]');
    await page.context().close();
  });

  test('where the clipboard is refused the link lies selected and the page says so', async () => {
    const { page } = await visit('/fr/depuis/');
    await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }); });
    await page.click('#since-january a.cite');
    await page.click('#note copy-link button');
    await expect.poll(() => page.locator('#note [role="status"]').innerText()).toMatch(/^Lien sélectionné/);
    expect(await page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value.slice(document.activeElement.selectionStart ?? 0, document.activeElement.selectionEnd ?? 0) : ''))).toBe(`${origin()}/fr/depuis/#since-january`);
    await page.context().close();
  });

  test('when the citations do not come the link is followed; a click with a modifier is the browser’s', async () => {
    const { page } = await visit('/en/the-front/');
    await page.route('**/cite/*.json', (route) => route.abort());
    await page.click('#rings-dip a.cite');
    await page.waitForURL('**/en/the-front/#rings-dip');
    expect(await page.locator('#note:popover-open').count()).toBe(0);
    await page.context().close();
  });

  test('the page of a visual copies the view being read; a figure of the story has its citation', async () => {
    const { page } = await visit('/en/charts/rings/#view-dip');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: origin() });
    await page.click('#cite copy-link button');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin()}/en/charts/rings/#view-dip`);
    await page.goto(`${origin()}/en/the-front/`);
    // Out from under the figure, as a reader scrolls.
    await page.$eval('#notes-rings', (notes) => { notes.scrollIntoView({ block: 'start' }); });
    await page.click('#notes-rings a.cite');
    await page.waitForSelector('#note:popover-open');
    expect(await page.locator('#note input').inputValue()).toBe(`${origin()}/en/charts/rings/`);
    await page.context().close();
  });

  test.each([['light', 'scroll'], ['dark', 'simple']] as const)('in %s colours and %s reading: targets of 24 px, seen; not on paper', async (colorScheme, reading) => {
    const { page } = await visit('/fr/le-mirage/', { viewport: { width: 360, height: 740 }, colorScheme });
    await page.evaluate((mode) => { document.documentElement.dataset['reading'] = mode; }, reading);
    const boxes = await page.$$eval('a.cite', (links) => links.map((link) => { const { width, height } = link.getBoundingClientRect(); return Math.min(width, height); }));
    expect(boxes.length).toBeGreaterThan(15);
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
    await page.click('#gold-output a.cite');
    await page.waitForSelector('#note:popover-open');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect((await page.locator('#note').boundingBox())?.x ?? -1).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.cite:visible, .cite-chapter:visible').count()).toBe(0);
    await page.context().close();
  });
});
