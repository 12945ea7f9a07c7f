/** Search: what it finds, how it is used, and what it costs before that. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { dist } from '../../scripts/serve-dist.ts';
import { content } from '../../src/content/content.ts';
import { locales } from '../../src/i18n/locale.ts';
import { ui } from '../../src/i18n/ui.ts';
import { searchRecords } from '../../src/search/records.ts';
import { useSite } from './site.ts';

const { visit, origin } = useSite();
const isBuilt = (path: string): boolean => existsSync(join(dist, path, 'index.html'));

/** Waits for the answer to a query and gives addresses by kind. */
async function answer(page: Page, query: string): Promise<Record<string, string[]>> {
  await page.waitForFunction((asked) => document.querySelector('site-search [role="status"]')?.textContent.includes(asked), query);
  const groups = await page.$$eval('[data-kind]:not([hidden])', (all) =>
    all.map((group) => [(group as HTMLElement).dataset['kind'] ?? '', [...group.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')] as const),
  );
  return Object.fromEntries(groups);
}

async function search(locale: string, query: string): Promise<Record<string, string[]>> {
  const { page, faults } = await visit(`/${locale}/search/?q=${encodeURIComponent(query)}`);
  const found = await answer(page, query);
  expect(faults).toEqual([]);
  await page.context().close();
  return found;
}

describe('the index', () => {
  test.each(locales)('%s: every record leads to a place that exists', (locale) => {
    const ids = new Map<string, Set<string>>();
    for (const { path, title, text } of searchRecords(dist, content(), locale)) {
      const [address = '', anchor] = path.split('#');
      expect(title, path).not.toBe('');
      expect(text.length, path).toBeGreaterThan(10);
      if (!isBuilt(address)) {
        expect(address).toBe(`/${locale}/timeline/`);
        continue;
      }
      const known = ids.get(address) ?? new Set([...parseHTML(readFileSync(join(dist, address, 'index.html'), 'utf8')).document.querySelectorAll('[id]')].map(({ id }) => id));
      ids.set(address, known);
      if (anchor !== undefined) expect(known.has(anchor), path).toBe(true);
    }
  });

  test('holds every step, claim, event, entry and visual', () => {
    const { claims, events, glossary, charts, chapters } = content();
    const steps = chapters.filter(({ locale }) => locale === 'fr').flatMap(({ scenes }) => scenes.flatMap((scene) => scene.steps)).length;
    const records = searchRecords(dist, content(), 'fr');
    const count = (kind: string): number => records.filter((record) => record.kind === kind).length;
    expect([count('claim'), count('event'), count('glossary'), count('chart'), count('chapter')]).toEqual([claims.length, events.length, glossary.length, charts.length, steps + 6]);
  });

  test('has no label of a mark among the words of a step', () => {
    for (const { text, path } of searchRecords(dist, content(), 'fr').filter(({ kind }) => kind === 'chapter')) expect(text, path).not.toMatch(/C\d\d · /u);
  });
});

describe('a query', () => {
  test('finds each kind, in both languages', async () => {
    const fr = await search('fr', 'JNIM blocus');
    expect(fr['glossary']).toContain('/fr/glossary/#blockade-and-siege');
    expect(Object.values(fr).flat().every((address) => address.startsWith('/fr/'))).toBe(true);
    const en = await search('en', 'Kati');
    expect(en['glossary']?.[0]).toBe('/en/glossary/#kati');
    expect(en['chapter']).toContain('/en/the-front/#approach-kati-2022');
    expect(en['claim']?.length).toBeGreaterThan(0);
    expect((await search('en', 'tankers burned'))['chart']).toContain('/en/charts/tankers/');
    expect((await search('fr', 'C08'))['claim']).toEqual(['/fr/evidence/#C08']);
  });

  test.runIf(isBuilt('/fr/timeline/'))('finds events, and the page links to their list', async () => {
    expect((await search('fr', 'Radisson'))['event']?.[0]).toMatch(/^\/fr\/timeline\/#E\d+$/u);
    const html = readFileSync(join(dist, 'fr/search/index.html'), 'utf8');
    expect(html.slice(html.indexOf('<main'), html.indexOf('</main>')), 'add the timeline to the list in search.astro').toContain('/fr/timeline/');
  });

  test.each([
    ['Ségou', 'segou'],
    ['SÉGOU', 'segou'],
    ['l’embuscade', 'l\'embuscade'],
    ['1\u202f595', '1595'],
    ['Al-Qaïda', 'al qaida'],
  ])('%s finds what %s finds', async (one, other) => {
    const found = await search('fr', one);
    expect(Object.values(found).flat().length).toBeGreaterThan(0);
    expect(await search('fr', other)).toEqual(found);
  });

  test('without a find says so, and offers no empty heading', async () => {
    const { page } = await visit('/fr/search/?q=zzyzx');
    await page.getByText(ui('fr', 'search.none', { q: 'zzyzx' })).waitFor();
    expect(await page.locator('[data-kind]:visible').count()).toBe(0);
    await page.context().close();
  });

  test('is typed, stands in the address, survives reload, and Back from a result', async () => {
    const { page, faults } = await visit('/fr/search/');
    await page.keyboard.press('Tab');
    await page.locator('#search-field').focus();
    await page.keyboard.type('segou');
    const found = await answer(page, 'segou');
    expect(new URL(page.url()).searchParams.get('q')).toBe('segou');
    await expect(page.locator('[role="status"]').innerText()).resolves.toMatch(/^\d+ résultats/u);
    expect(await page.locator('mark').first().innerText()).toBe('Ségou');
    await page.reload();
    expect(await answer(page, 'segou')).toEqual(found);
    expect(await page.inputValue('#search-field')).toBe('segou');
    // By keyboard alone: from the field over its button to the first result.
    await page.locator('#search-field').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    expect(await answer(page, 'segou')).toEqual(found);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('Enter asks at once; an emptied field clears the page and the address', async () => {
    const { page } = await visit('/en/search/');
    await page.fill('#search-field', 'wagner');
    await page.keyboard.press('Enter');
    await answer(page, 'wagner');
    await page.fill('#search-field', '');
    await page.waitForFunction(() => !location.search);
    expect(await page.locator('[data-kind]:visible').count()).toBe(0);
    await expect(page.locator('[role="status"]').innerText()).resolves.toBe('');
    await page.context().close();
  });

  test('with many finds shows more on demand and puts the focus on the first of them', async () => {
    const { page } = await visit('/fr/search/?q=bamako');
    await answer(page, 'bamako');
    const group = page.locator('[data-kind="chapter"]');
    const total = Number(await group.locator('[data-count]').innerText());
    expect(total).toBeGreaterThan(15);
    expect(await group.locator('li').count()).toBe(5);
    await group.locator('button').focus();
    await page.keyboard.press('Enter');
    await group.locator('li').nth(14).waitFor();
    expect(await group.locator('li').nth(5).locator('a').evaluate((link) => link === document.activeElement)).toBe(true);
    while (await group.locator('button').isVisible()) {
      const before = await group.locator('li').count();
      await group.locator('button').click();
      await group.locator('li').nth(before).waitFor();
    }
    expect(await group.locator('li').count()).toBe(total);
    await page.context().close();
  });
});

describe('what it costs', () => {
  test('nothing of it is loaded before it is used', async () => {
    const { page } = await visit('/404.html');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${origin()}/fr/search/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.locator('#search-field').focus();
    await page.waitForRequest((request) => request.url().includes('/pagefind/wasm.fr'));
    expect(asked).not.toContain('/pagefind/wasm.en.pagefind');
    await page.context().close();
  });

  test('when the index does not come the page says so and its lists stay; the next query tries again', async () => {
    const { page } = await visit('/fr/search/');
    await page.route('**/pagefind/pagefind-entry.json*', (route) => route.abort());
    await page.fill('#search-field', 'kati');
    await page.getByText(ui('fr', 'search.failed')).waitFor();
    expect(await page.locator('main a[href="/fr/glossary/"]').isVisible()).toBe(true);
    await page.unroute('**/pagefind/pagefind-entry.json*');
    await page.fill('#search-field', 'segou');
    expect((await answer(page, 'segou'))['chapter']?.length).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('without a script', () => {
  test.each(locales)('%s: the page says so and leads to the lists', async (locale) => {
    const { page, faults } = await visit(`/${locale}/search/`, { javaScriptEnabled: false });
    expect(await page.getByText(ui(locale, 'search.noScript')).isVisible()).toBe(true);
    expect(await page.locator('.search-form').isVisible()).toBe(false);
    for (const list of ['', 'glossary/', 'evidence/', 'charts/', 'sources/']) expect(await page.locator(`main a[href="/${locale}/${list}"]`).isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('at 360 px nothing of a long answer leaves the window', async () => {
  const { page } = await visit('/fr/search/?q=bamako', { viewport: { width: 360, height: 740 } });
  await answer(page, 'bamako');
  const edges = await page.$$eval('main *', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().right));
  expect(Math.max(...edges)).toBeLessThanOrEqual(360);
  await page.context().close();
});
