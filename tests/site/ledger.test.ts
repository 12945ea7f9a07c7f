/** The ledger in a browser: filters, address, anchor, and the way between claims and story. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { dist } from '../../scripts/serve-dist.ts';
import { content } from '../../src/content/content.ts';
import { locales } from '../../src/i18n/locale.ts';
import { pages, useSite } from './site.ts';

const { visit, origin } = useSite();
const { claims, sources } = content();
const parsed = new Map<string, Document>();
const read = (path: string): Document => {
  const file = join(dist, path, 'index.html');
  const document = parsed.get(file) ?? parseHTML(readFileSync(file, 'utf8')).document;
  parsed.set(file, document);
  return document;
};
const shown = (page: Page): Promise<string[]> => page.$$eval('[data-verdict]:not([hidden])', (items) => items.map(({ id }) => id));
const status = (page: Page): Promise<string> => page.innerText('[role="status"]');
const idsWhere = (test: (claim: (typeof claims)[number]) => boolean): string[] => claims.filter(test).map(({ id }) => id);
/** Typing rests, the address is written. */
const rested = async (page: Page): Promise<void> => { await page.waitForTimeout(400); };

describe.each(locales)('the 65 claims in %s', (locale) => {
  const ledger = read(`${locale}/evidence/`);
  const chapters = pages.chapter.filter((path) => path.startsWith(`/${locale}/`));

  test('each with paraphrase, verdict, kind, record, sources with access', () => {
    expect(ledger.querySelectorAll('[data-verdict]').length).toBe(65);
    for (const claim of claims) {
      const entry = ledger.querySelector(`#${claim.id}`);
      const text = entry?.textContent ?? '';
      expect(entry?.querySelector('h3')?.textContent).toBe(claim.claim[locale]);
      expect(text).toContain(claim.record[locale]);
      if (claim.place) expect(text).toContain(claim.place[locale]);
      for (const id of claim.sources) {
        const source = sources.find((one) => one.id === id);
        expect(text).toContain(source?.title);
        expect([...(entry?.querySelectorAll('.links a') ?? [])].map((link) => link.getAttribute('href'))).toContain(source?.url ?? `/${locale}/sources/#${id}`);
      }
    }
  });

  test('lead to a place in a chapter that leads back to them', () => {
    for (const { id } of claims) {
      const uses = [...(ledger.querySelectorAll(`#${id} .links a`))].map((link) => link.getAttribute('href') ?? '').filter((href) => chapters.includes(href.split('#')[0] ?? ''));
      expect(uses.length, id).toBeGreaterThan(0);
      for (const use of uses) {
        const [path = '', anchor = ''] = use.split('#');
        const target = read(path).getElementById(anchor);
        expect(target, use).not.toBeNull();
        // The mark itself, the step around it, or the figure of squares beside the step.
        const around = target?.closest('a') ?? (anchor.startsWith('claims-') ? target?.closest('.scene') : target);
        const back = [around, ...(around?.querySelectorAll('a') ?? [])].map((link) => link?.getAttribute('href'));
        expect(back, use).toContain(`/${locale}/evidence/#${id}`);
      }
    }
  });

  test('are named by every mark of a chapter, and name the place of each', () => {
    for (const path of chapters) {
      for (const mark of read(path).querySelectorAll(`a.mark-link[href^="/${locale}/evidence/#"]`)) {
        const id = mark.getAttribute('href')?.split('#')[1] ?? '';
        const anchor = mark.id || (mark.closest('.step')?.id ?? '');
        const uses = [...ledger.querySelectorAll(`#${id} .links a`)].map((link) => link.getAttribute('href'));
        expect(anchor, `${path} ${id}`).not.toBe('');
        expect(uses).toContain(`${path}#${anchor}`);
      }
    }
  });

  test('anchors of claims stand once, also in the whole story', () => {
    const ids = [...read(`${locale}/`).querySelectorAll('a.mark-link[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('filters', () => {
  test('work from the keyboard alone; counts follow; the number shown is said', async () => {
    const { page, faults } = await visit('/en/evidence/');
    await page.focus('.filters input[name="q"]');
    await page.keyboard.type('KATI');
    await rested(page);
    const kati = await shown(page);
    expect(kati).toContain('C08');
    expect(kati.length).toBeLessThan(20);
    expect(await status(page)).toBe(`Claims shown: ${kati.length} of 65.`);

    for (let guard = 0; guard < 20 && !(await page.evaluate(() => document.activeElement?.matches('[name="verdict"][value="contradicted"]'))); guard += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await rested(page);
    const both = await shown(page);
    expect(both).toEqual(kati.filter((id) => claims.find((claim) => claim.id === id)?.verdict === 'contradicted'));
    expect(await status(page)).toBe(`Claims shown: ${both.length} of 65.`);
    // Its own facet is counted without it, the others with it.
    const count = (facet: string, value: string): Promise<string> => page.innerText(`label:has([name="${facet}"][value="${value}"]) [data-count]`);
    expect(Number(await count('verdict', 'contradicted'))).toBe(both.length);
    const sum = await Promise.all(['1', '2', '3', '4', '5'].map(async (value) => Number(await count('chapter', value))));
    expect(sum.reduce((a, b) => a + b, 0)).toBe(both.length);

    for (let guard = 0; guard < 20 && !(await page.evaluate(() => document.activeElement?.matches('[type="reset"]'))); guard += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await rested(page);
    expect(await shown(page)).toHaveLength(65);
    expect(await status(page)).toBe('All 65 claims are shown.');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => document.activeElement?.matches('[type="reset"]'))).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('keep their state in the address: reload, Back, the other language', async () => {
    const { page } = await visit('/fr/evidence/');
    await page.check('[name="chapter"][value="4"]');
    await page.check('[name="verdict"][value="partly"]');
    await page.check('[name="verdict"][value="confirmed"]');
    await rested(page);
    const expected = idsWhere(({ chapter, verdict }) => chapter === 4 && (verdict === 'partly' || verdict === 'confirmed'));
    expect(await shown(page)).toEqual(expected);
    expect(new URL(page.url()).search).toBe('?chapter=4&verdict=confirmed&verdict=partly');
    await page.reload();
    expect(await shown(page)).toEqual(expected);
    expect(await page.isChecked('[name="verdict"][value="partly"]')).toBe(true);
    await page.goto(`${origin()}/fr/about/`);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('[data-verdict][hidden]') !== null);
    expect(await shown(page)).toEqual(expected);
    expect(await status(page)).toContain(`${expected.length} sur 65`);
    await page.click('.language');
    await page.waitForURL('**/en/evidence/?*');
    expect(await shown(page)).toEqual(expected);
    await page.context().close();
  });

  test('say that nothing answers, in a sentence, and leave no empty headings', async () => {
    const { page } = await visit('/fr/evidence/?q=ornithorynque');
    expect(await shown(page)).toEqual([]);
    expect(await status(page)).toContain('Tout effacer');
    expect(await page.locator('claim-ledger h2:visible').count()).toBe(0);
    await page.context().close();
  });

  test('fold accents and typographic variants', async () => {
    const { page } = await visit('/fr/evidence/');
    const after = async (words: string): Promise<string[]> => {
      await page.fill('[name="q"]', words);
      await rested(page);
      return shown(page);
    };
    const found = await after('néguéla–soribougou');
    expect(found.length).toBeGreaterThan(0);
    expect(await after('NEGUELA SORIBOUGOU')).toEqual(found);
    expect(await after("l'armée")).toEqual(await after('l’armee'));
    await page.context().close();
  });

  test('are folded on a phone, where they leave the list in reach, and open when the address has some', async () => {
    const phone = { viewport: { width: 360, height: 740 } };
    const plain = await visit('/fr/evidence/', phone);
    expect(await plain.page.locator('.filters [name="verdict"]:visible').count()).toBe(0);
    expect((await plain.page.locator('.filters').boundingBox())?.height).toBeLessThan(320);
    const chosen = await visit('/fr/evidence/?verdict=partly', phone);
    expect(await chosen.page.locator('.filters [name="verdict"]:visible').count()).toBe(5);
    const searched = await visit('/fr/evidence/?q=kati', phone);
    expect(await searched.page.locator('.filters [name="verdict"]:visible').count()).toBe(0);
    await searched.page.context().close();
    await plain.page.context().close();
    await chosen.page.context().close();
  });
});

describe('#C08', () => {
  const outline = (page: Page): Promise<string> => page.$eval('#C08', (item) => getComputedStyle(item).outlineStyle);

  test('opens one claim and marks it, with and without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await visit('/fr/evidence/#C08', { javaScriptEnabled });
      expect(await outline(page)).toBe('solid');
      const box = await page.locator('#C08').boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(400);
      await page.context().close();
    }
  });

  test('wins over filters that hide it, and says so', async () => {
    const { page } = await visit('/fr/evidence/?verdict=confirmed#C08');
    expect(await shown(page)).toHaveLength(65);
    expect(await status(page)).toMatch(/C08.*effacés.*65/su);
    expect(page.url()).toMatch(/\/fr\/evidence\/#C08$/);
    expect(await outline(page)).toBe('solid');
    const [box, said] = [await page.locator('#C08').boundingBox(), await page.locator('[role="status"]').boundingBox()];
    expect(box?.y).toBeLessThan(400);
    // Where the reader has landed, over the claim and not under the header.
    expect(said?.y).toBeGreaterThan(40);
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan((box?.y ?? 0) + 1);
    await page.context().close();
  });

  test('leaves filters alone that show it, and leaves the address when later ones hide it', async () => {
    const { page } = await visit('/fr/evidence/?verdict=contradicted#C08');
    expect(await shown(page)).toEqual(idsWhere(({ verdict }) => verdict === 'contradicted'));
    await page.uncheck('[name="verdict"][value="contradicted"]');
    await page.check('[name="verdict"][value="confirmed"]');
    await rested(page);
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    expect(await shown(page)).toEqual(idsWhere(({ verdict }) => verdict === 'confirmed'));
    await page.context().close();
  });

  test('typed into the address of an open page, too', async () => {
    const { page } = await visit('/en/evidence/?type=quote');
    await page.evaluate(() => { location.hash = 'C08'; });
    await page.waitForFunction(() => document.querySelector('[data-verdict][hidden]') === null);
    expect(await status(page)).toContain('C08');
    await page.context().close();
  });
});

describe('targets', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  // Off in axe unless asked for; Lighthouse asks.
  test.each(['/fr/evidence/', '/en/evidence/?verdict=confirmed#C08', '/fr/corrections/'])('of %s are 24 px high or that far apart', async (path) => {
    for (const width of [360, 412, 1280]) {
      const { page } = await visit(path, { bypassCSP: true, viewport: { width, height: 800 } });
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const runner = (window as unknown as { axe: { run(options: object): Promise<{ violations: { nodes: { html: string }[] }[] }> } }).axe;
        const { violations } = await runner.run({ runOnly: ['target-size'] });
        return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
      });
      expect(found).toEqual([]);
      await page.context().close();
    }
  });
});

describe('without script', () => {
  test('the whole list stands, without dead controls', async () => {
    const { page } = await visit('/fr/evidence/', { javaScriptEnabled: false });
    expect(await page.locator('[data-verdict]:visible').count()).toBe(65);
    expect(await page.locator('main :is(input, button):visible').count()).toBe(0);
    await page.context().close();
  });
});

describe('weight', () => {
  test('script of the ledger is small', async () => {
    const { page } = await visit('/fr/evidence/');
    const scripts = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0));
    expect(scripts).toBeGreaterThan(0);
    expect(scripts / 1024).toBeLessThanOrEqual(6);
    await page.context().close();
  });

  test('nothing moves while it loads', async () => {
    for (const viewport of [{ width: 360, height: 740 }, { width: 1280, height: 800 }]) {
      // Without the fonts: how far these move a line depends on when they come and on the reader's own.
      const { page } = await visit('/fr/evidence/', { viewport }, (one) => one.route('**/*.woff2', (route) => route.abort()));
      const shift = await page.evaluate(() => new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => { resolve(sum); }, 500);
      }));
      expect(shift).toBeLessThan(0.01);
      await page.context().close();
    }
  });
});
