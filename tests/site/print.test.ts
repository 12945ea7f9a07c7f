/** The chapters and pages on paper: the PDF is read back. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { prepared } from '../../src/charts/prepared.ts';
import { citedSources } from '../../src/content/cited-sources.ts';
import { content } from '../../src/content/content.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { bare, darkness, print } from './paper.ts';
import { pages, slugs, useSite } from './site.ts';

const { visit } = useSite();

/** Every block of text of a page as it should stand on paper, with the numbers of its notes. */
function blocks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.chapter__number, .chapter__title, .chapter__lead, .chapter > p:not(.chapter__alone), .chapter > h2, .chapter > h3, .argument p, .scene__question, .step__title, .step > p:not([class]), .balance li, .balance__title')].map((block) => {
      const copy = block.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll<HTMLElement>('[data-n]')) mark.append(mark.dataset['n'] ?? '');
      return copy.textContent;
    }));
}

const chapters = Object.entries(slugs).flatMap(([id, slug]) => (['fr', 'en'] as const).map((locale) => [`/${locale}/${slug[locale]}/`, id, locale] as const));

describe('a chapter', () => {
  test.each(chapters)('%s: all its words, each figure once with title and sources, its notes, page numbers', async (path, id, locale) => {
    const { page, faults } = await visit(path);
    const wanted = await blocks(page);
    const { sheets } = await print(page);
    const text = sheets.map((sheet) => sheet.text).join('');
    expect(wanted.length).toBeGreaterThan(15);
    expect(wanted.filter((block) => !text.includes(bare(block)))).toEqual([]);

    const chapter = content().chapters.find((one) => one.id === id && one.locale === locale);
    for (const { chart } of chapter?.scenes ?? []) {
      const { words, view } = prepared(chart, locale);
      const title = bare(view(words.defaultView).title);
      expect(text.split(title).length - 1, `title of ${chart}`).toBe(1);
      // The picture is on the sheet of its title: bars, dots, countries.
      expect(sheets.find((sheet) => sheet.text.includes(title))?.shapes ?? 0, `shapes of ${chart}`).toBeGreaterThan(20);
      for (const source of citedSources(content(), words.sources)) expect(text, `source of ${chart}`).toContain(bare(source.title));
    }
    for (const mark of chapter?.marks ?? []) {
      if (mark.kind === 'source') for (const { url } of citedSources(content(), [mark.id])) expect(text).toContain(bare(url ?? ''));
      if (mark.kind === 'claim') expect(text).toContain(bare(content().claims.find((claim) => claim.id === mark.id)?.claim[locale] ?? '?'));
    }
    expect(sheets.length).toBeGreaterThanOrEqual(4);
    expect(sheets.length).toBeLessThanOrEqual(14);
    for (const [index, { frame }] of sheets.entries()) {
      expect(frame).toContain(`${index + 1} / ${sheets.length}`);
      expect(frame).toContain(path);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('prints the telling view whatever the reader has scrolled to, at any width, and the screen keeps its own', async () => {
    for (const viewport of [{ width: 360, height: 740 }, { width: 1280, height: 800 }]) {
      const { page } = await visit('/en/the-front/#rings-by-month', { viewport });
      await page.waitForSelector('chart-figure[data-chart="rings"][data-state="live"][data-view="by-month"]');
      const before = await page.$eval('chart-figure[data-chart="rings"]', (figure) => figure.innerHTML);
      const { sheets } = await print(page);
      const text = sheets.map((sheet) => sheet.text).join('');
      const { view } = prepared('rings', 'en');
      expect(text).toContain(bare(view('by-year').title));
      expect(text).not.toContain(bare(view('by-month').title));
      // Labels of the whole axis: the drawing is that of a desk, not a cut.
      for (const label of ['2012', '2019', '2025', '250km']) expect(text).toContain(label);
      await expect.poll(() => page.$eval('chart-figure[data-chart="rings"] .figure__title', (title) => title.textContent)).toBe(view('by-month').title);
      const visible = (html: string): string => (viewport.width < 600 ? html.slice(html.indexOf('data-frame="narrow"'), html.indexOf('data-frame="wide"')) : html.slice(html.indexOf('data-frame="wide"')));
      await expect.poll(() => page.$eval('chart-figure[data-chart="rings"]', (figure) => figure.innerHTML).then(visible)).toBe(visible(before));
      await page.context().close();
    }
  });

  test('simple reading prints the same: one figure a scene, no still', async () => {
    const { page } = await visit('/fr/le-front/');
    await page.evaluate(() => { document.documentElement.dataset['reading'] = 'simple'; });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.still:visible').count()).toBe(0);
    expect(await page.locator('.scene .stage svg:visible').count()).toBe(await page.locator('.scene').count());
    await page.context().close();
    const without = await visit('/fr/le-front/', { javaScriptEnabled: false });
    await without.page.click('.menu summary');
    await without.page.check('#simple-reading');
    const { sheets } = await print(without.page);
    expect(sheets.length).toBeLessThanOrEqual(14);
    await without.page.context().close();
  });

  test('nothing sticks, and no dark scheme or night floods the paper', async () => {
    for (const path of ['/fr/depuis/', '/en/the-front/']) {
      const { page } = await visit(path, { colorScheme: 'dark' });
      const { bytes } = await print(page);
      // Drawing takes a second a sheet: the night chapter alone.
      if (path.includes('depuis')) for (const [index, share] of (await darkness(page.context().browser() ?? expect.fail('no browser'), bytes)).entries()) expect(share, `${path} page ${index + 1}`).toBeLessThan(0.15);
      await page.emulateMedia({ media: 'print' });
      expect(await page.$$eval('main *, header, footer', (all: Element[]) => all.filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position) && one.getClientRects().length > 0).map((one) => one.getAttribute('class')))).toEqual([]);
      await page.context().close();
    }
  });
});

describe('other pages', () => {
  test.each(['/fr/', '/en/'])('%s: the whole story, each figure once', async (path) => {
    const locale = path.slice(1, 3) as Locale;
    const { page } = await visit(path);
    const wanted = await blocks(page);
    const { sheets } = await print(page);
    const text = sheets.map((sheet) => sheet.text).join('');
    expect(wanted.filter((block) => !text.includes(bare(block)))).toEqual([]);
    for (const { chart } of content().chapters.filter((one) => one.locale === locale).flatMap(({ scenes }) => scenes)) {
      const { words, view } = prepared(chart, locale);
      expect(text.split(bare(view(words.defaultView).title)).length - 1, chart).toBe(1);
    }
    expect(sheets.length).toBeGreaterThan(35);
    expect(sheets.length).toBeLessThanOrEqual(60);
    await page.context().close();
  });

  test.each(['/fr/evidence/', '/en/sources/', '/fr/about/', '/en/charts/handover/', '/fr/charts/rings/'])('%s: all its text, addresses of what it links outside', async (path) => {
    const { page } = await visit(path, { colorScheme: 'dark' });
    const wanted = await page.$$eval('.page h1, .page h2, .page > p, .ledger p:not(.ledger__head), .chart-text td, .chart-text h2, .view.is-shown p:not([class])', (all) => all.filter((one) => one.getClientRects().length > 0 && !one.closest('#embed') && !one.closest('section:has(.downloads)')).map((one) => one.cloneNode(true) as Element).map((one) => {
      for (const link of one.querySelectorAll('a[href^="http"]')) link.remove();
      return one.textContent;
    }));
    const outside = await page.$$eval('.bibliography a[href^="http"]', (all) => all.map((one) => one.getAttribute('href') ?? ''));
    const { sheets } = await print(page);
    const text = sheets.map((sheet) => sheet.text).join('');
    // A long word may be broken with a hyphen.
    const loose = text.replaceAll('-', '').replaceAll('‐', '');
    expect(wanted.filter((block) => !loose.includes(bare(block).replaceAll('-', '').replaceAll('‐', '')))).toEqual([]);
    expect(outside.filter((address) => !text.includes(bare(address)))).toEqual([]);
    expect(sheets.length).toBeLessThanOrEqual(30);
    await page.context().close();
  });
});

describe('a lesson sheet', () => {
  const sheetsOf = async (path: string): Promise<{ pupils: string[]; teachers: string[]; text: string; count: number; frames: string[] }> => {
    const { page, faults } = await visit(path, { colorScheme: 'dark' });
    const words = (inFold: boolean): Promise<string[]> =>
      page.$$eval('main h1, main h2, main h3, main p, main li, main td, main th, main dd', (all, fold) => all
        .filter((one) => (one.closest('details:not([open])') !== null) === fold && one.querySelector('p, li, table, details') === null && !one.closest('.visually-hidden'))
        .filter((one) => fold || (one.checkVisibility() && !one.closest('.lesson__tools')))
        .map((one) => one.textContent.trim()).filter((one) => one.length > 30), inFold);
    const [pupils, teachers] = [await words(false), await words(true)];
    const { sheets } = await print(page);
    expect(faults).toEqual([]);
    await page.context().close();
    return { pupils, teachers, text: sheets.map((sheet) => sheet.text).join('').replaceAll('-', '').replaceAll('‐', ''), count: sheets.length, frames: sheets.map(({ frame }) => frame) };
  };
  const loose = (block: string): string => bare(block).replaceAll('-', '').replaceAll('‐', '');

  test.each(pages.lesson)('%s: what pupils need, without the answers; with them when asked', async (path) => {
    const plain = await sheetsOf(path);
    expect(plain.pupils.length).toBeGreaterThan(12);
    expect(plain.pupils.filter((block) => !plain.text.includes(loose(block)))).toEqual([]);
    expect(plain.teachers.length).toBeGreaterThan(4);
    expect(plain.teachers.filter((block) => plain.text.includes(loose(block)))).toEqual([]);
    expect(plain.count).toBeGreaterThanOrEqual(2);
    expect(plain.count).toBeLessThanOrEqual(7);
    for (const [index, frame] of plain.frames.entries()) expect(frame).toContain(`${index + 1} / ${plain.count}`);
    const answered = await sheetsOf(`${path}?answers=1`);
    expect(plain.teachers.filter((block) => !answered.text.includes(loose(block)))).toEqual([]);
    expect(answered.count).toBeLessThanOrEqual(9);
  });
});
