/** Gallery and pages of the visuals: views, tables, what they say about reuse. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { dist } from '../../scripts/serve-dist.ts';
import type { ChartMetadata } from '../../src/chart-files/metadata.ts';
import { prepared } from '../../src/charts/prepared.ts';
import { visualOf, visuals } from '../../src/charts/registry.ts';
import { locales } from '../../src/i18n/locale.ts';
import { useSite } from './site.ts';

const { visit, origin } = useSite();
const ids = visuals.map(({ id }) => id);
const each = locales.flatMap((locale) => ids.map((id) => [locale, id] as const));
const read = (path: string): Document => parseHTML(readFileSync(join(dist, path, 'index.html'), 'utf8')).document;
const described = (locale: string, id: string): ChartMetadata => JSON.parse(readFileSync(join(dist, `${locale}/charts/${id}.json`), 'utf8')) as ChartMetadata;
const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Title in the picture, view marked among the links, views whose words are seen, anchor. */
async function state(page: Page): Promise<{ title: string; marked: string; told: string[]; hash: string }> {
  return page.evaluate(() => ({
    title: document.querySelector('.figure__title')?.textContent ?? '',
    marked: [...document.querySelectorAll<HTMLElement>('.views__nav [aria-current]')].map((link) => link.dataset['view']).join(' '),
    told: [...document.querySelectorAll<HTMLElement>('.view')].filter((view) => view.checkVisibility()).map((view) => view.dataset['view'] ?? ''),
    hash: location.hash,
  }));
}

async function openLive(path: string): Promise<{ page: Page; faults: string[] }> {
  const visited = await visit(path);
  await visited.page.waitForSelector('chart-figure[data-state="live"]');
  return visited;
}

describe('the gallery', () => {
  test.each(locales)('in %s leads to every visual, with a picture of each', (locale) => {
    const document = read(`${locale}/charts`);
    const links = [...document.querySelectorAll('.gallery a')];
    expect(links.map((link) => link.getAttribute('href')).toSorted()).toEqual(ids.map((id) => `/${locale}/charts/${id}/`).toSorted());
    for (const link of links) expect(link.querySelector('img')?.getAttribute('loading')).toBe('lazy');
  });

  test('is reached from the menu, and each scene of the story leads to its visual', () => {
    const document = read('fr');
    expect(document.querySelector('.menu a[href="/fr/charts/"]')).not.toBeNull();
    const scenes = [...document.querySelectorAll('.scene')];
    for (const scene of scenes) {
      const id = scene.id.replace('scene-', '');
      expect(scene.querySelector(`a[href="/fr/charts/${id}/"]`), id).not.toBeNull();
    }
    expect(scenes.length).toBeGreaterThanOrEqual(18);
  });
});

describe('the page of a visual without script', () => {
  test.each(each)('in %s, %s: picture, every view, table, sources, licence, files and citation are there', async (locale, id) => {
    const { page, faults } = await visit(`/${locale}/charts/${id}/`, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const visual = prepared(id, locale);
    const { views } = visualOf(id);
    expect(await page.locator('chart-figure svg:visible').count()).toBe(1);
    expect(await page.locator('chart-figure svg:visible [data-key]').count()).toBeGreaterThan(5);
    expect(await page.locator('.view:visible').count()).toBe(views.length);
    // One still less: the default view is drawn.
    expect(await page.locator('.view img[loading="lazy"]:visible').count()).toBe(views.length - 1);
    const seen = words(await page.locator('main').innerText());
    for (const view of views) expect(seen).toContain(words(visual.view(view).summary));
    for (const sentence of ['question', 'takeaway', 'howToRead', 'unit'] as const) expect(seen).toContain(words(visual.sentence(sentence)));
    expect(await page.locator('.chart-text tbody').first().locator('tr').count()).toBe(visual.table.rows.length);
    const { citation, licence } = described(locale, id);
    expect(seen).toContain(words(licence.summary));
    expect(seen).toContain(words(citation.short));
    expect(await page.locator('.bibliography li').count()).toBeGreaterThan(0);
    expect(await page.locator('.downloads a').count()).toBe(4);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the views', () => {
  test('a link shows its view, in picture, words and address; Back returns', async () => {
    const { page, faults } = await openLive('/en/charts/rings/');
    const visual = prepared('rings', 'en');
    expect(await state(page)).toEqual({ title: visual.view('by-year').title, marked: 'by-year', told: ['by-year'], hash: '' });
    const scrolled = await page.evaluate(() => scrollY);
    await page.click('.views__nav a[data-view="dip"]');
    await page.waitForFunction((title) => document.querySelector('.figure__title')?.textContent === title, visual.view('dip').title);
    expect(await state(page)).toEqual({ title: visual.view('dip').title, marked: 'dip', told: ['dip'], hash: '#view-dip' });
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(await page.locator('[data-announcer]').textContent()).toBe(visual.view('dip').title);
    expect(await page.locator('.language').getAttribute('href')).toContain('#view-dip');
    await page.click('[data-move="1"]');
    await expect.poll(() => state(page)).toMatchObject({ marked: 'by-month', told: ['by-month'], hash: '#view-by-month' });
    // The last view: the button says so and does nothing.
    expect(await page.getAttribute('[data-move="1"]', 'aria-disabled')).toBe('true');
    await page.focus('[data-move="1"]');
    await page.keyboard.press('Enter');
    expect((await state(page)).marked).toBe('by-month');
    await page.goBack();
    await expect.poll(() => state(page)).toMatchObject({ marked: 'dip', hash: '#view-dip' });
    await page.goBack();
    await expect.poll(() => state(page)).toMatchObject({ title: visual.view('by-year').title, marked: 'by-year', hash: '' });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the arrow keys go along the links, and only there', async () => {
    const { page } = await openLive('/fr/charts/approach/');
    const { views } = visualOf('approach');
    await page.focus('.views__nav a >> nth=0');
    await page.keyboard.press('Home');
    expect((await state(page)).marked).toBe(views[0]);
    await page.keyboard.press('ArrowRight');
    expect((await state(page)).marked).toBe(views[1]);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['view'])).toBe(views[1]);
    await page.keyboard.press('End');
    expect((await state(page)).marked).toBe(views.at(-1));
    await page.keyboard.press('ArrowRight');
    expect((await state(page)).marked).toBe(views.at(-1));
    await page.context().close();
  });

  test.each([
    [1280, 800],
    [360, 740],
  ])('an address opens its view, with the picture in the window, at %i × %i', async (width, height) => {
    const { page } = await visit('/fr/charts/deaths/#view-y2024', { viewport: { width, height } });
    await page.waitForSelector('chart-figure[data-state="live"]');
    await expect.poll(() => state(page)).toMatchObject({ title: prepared('deaths', 'fr').view('y2024').title, marked: 'y2024', told: ['y2024'] });
    await page.waitForTimeout(200);
    const box = await page.locator('.views__figure').boundingBox();
    expect(box?.y ?? -1).toBeGreaterThanOrEqual(40);
    expect(box?.y ?? height).toBeLessThan(height / 2);
    await page.context().close();
  });

  test('when the script does not come, an address still shows its view, as a still', async () => {
    const { page } = await visit('/404.html');
    await page.route('**/_astro/**', (route) => route.abort());
    await page.goto(`${origin()}/en/charts/rings/#view-closer`);
    expect((await state(page)).told).toEqual(['by-year', 'closer']);
    await expect.poll(() => page.locator('#view-closer img').evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);
    await page.context().close();
  });
});

describe('the table', () => {
  test('sorts by number up, down and back, with the state told', async () => {
    const { page } = await openLive('/en/charts/rings/');
    const heading = page.locator('sortable-table thead th').nth(1);
    const column = (): Promise<string[]> => page.locator('sortable-table tbody td:nth-child(2)').allInnerTexts();
    const before = await column();
    await heading.locator('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await column()).toEqual(before.toSorted((a, b) => Number(a) - Number(b)));
    await heading.locator('button').press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect((await column())[0]).toBe('48');
    await heading.locator('button').press(' ');
    expect(await heading.getAttribute('aria-sort')).toBeNull();
    expect(await column()).toEqual(before);
    await page.context().close();
  });

  test('sorts dates in words by their day, and leaves cells without value at the end', async () => {
    const { page } = await openLive('/fr/charts/alerts/');
    await page.locator('sortable-table thead button').first().click();
    const keys = await page.locator('sortable-table tbody tr > :first-child').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['sort'] ?? ''));
    const dated = keys.filter((key) => /^\d{4}/.test(key));
    expect(dated.length).toBeGreaterThan(20);
    expect(dated).toEqual(dated.toSorted());
    await page.goto(`${origin()}/fr/charts/ways-out/`);
    const button = page.locator('sortable-table thead button').nth(3);
    for (const press of [1, 2]) {
      await button.click();
      const cells = await page.locator('sortable-table tbody td:nth-child(4)').allInnerTexts();
      const empty = cells.indexOf('–');
      expect(empty, `press ${press}`).toBeGreaterThan(0);
      expect(new Set(cells.slice(empty))).toEqual(new Set(['–']));
    }
    await page.context().close();
  });

  test('keeps its first column and its headings in sight at 360 px', async () => {
    const { page } = await visit('/en/charts/exodus/', { viewport: { width: 360, height: 740 } });
    const region = page.locator('sortable-table .table-scroll');
    const held = await region.evaluate((box) => {
      box.scrollLeft = 300;
      box.scrollTop = 200;
      const edge = box.getBoundingClientRect();
      const [corner, row] = [box.querySelector('thead th'), box.querySelector('tbody tr:last-child th')].map((cell) => cell?.getBoundingClientRect());
      return { scrolled: box.scrollLeft, corner: [(corner?.left ?? 0) - edge.left, (corner?.top ?? 0) - edge.top], row: (row?.left ?? 0) - edge.left, share: (row?.width ?? 0) / edge.width };
    });
    expect(held.scrolled).toBe(300);
    for (const distance of [...held.corner, held.row]) expect(Math.abs(distance)).toBeLessThan(3);
    expect(held.share).toBeLessThan(0.5);
    await page.context().close();
  });
});

describe('what may be reused', () => {
  test('is refused commercially where ACLED or the article is in it, and only there', () => {
    const refused = ids.filter((id) => !described('en', id).licence.commercial);
    // By hand, from `sources` and `tables` of content/charts and `commercial` of publishers.yaml.
    expect(refused.toSorted()).toEqual(['approach', 'balance', 'claims', 'rings']);
    for (const id of ids) {
      const text = words(read(`en/charts/${id}`).querySelector('main')?.textContent);
      expect(text.includes('may not be reused commercially'), id).toBe(refused.includes(id));
    }
  });
});

describe('in the head', () => {
  test.each(locales)('%s: oEmbed, the description as JSON, the picture of this visual', (locale) => {
    for (const id of ids) {
      const document = read(`${locale}/charts/${id}`);
      const oembed = document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
      expect(new URL(oembed).pathname).toBe(`/oembed/${locale}/${id}.json`);
      expect(document.querySelector('link[rel="alternate"][type="application/json"]')?.getAttribute('href')).toBe(`/${locale}/charts/${id}.json`);
      expect(document.querySelector('meta[property="og:image"]')?.getAttribute('content')).toMatch(new RegExp(`/${locale}/og/charts/${id}\\.png$`));
      const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}') as { name?: string };
      expect(data.name).toBe(prepared(id, locale).sentence('question'));
    }
  });
});

describe('words', () => {
  test('French is set as French', () => {
    for (const path of ['fr/charts', ...ids.map((id) => `fr/charts/${id}`)]) {
      const main = read(path).querySelector('main');
      // Sources are printed in their own language, code as it is.
      main?.querySelectorAll('.bibliography, .figure__credit, pre, embed-code, sortable-table, .citations, .licence').forEach((element) => {
        element.remove();
      });
      const text = main?.textContent ?? '';
      expect(text.match(/.{15}\w'\w.{15}/g), `straight apostrophe on ${path}`).toBeNull();
      expect(text.match(/.{15}[^\s\u202f\u00a0][;?!»](?!\w).{5}/g), `no space before a mark on ${path}`).toBeNull();
      expect(text.match(/.{10}\d [%€].{5}/g), `breaking space before % on ${path}`).toBeNull();
    }
  });
});
