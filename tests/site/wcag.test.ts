/** WCAG 2.2, level AA, where axe does not look: the keyboard’s way, targets, reflow, zoom, spacing, headings. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { visuals } from '../../src/charts/registry.ts';
import { page as built, pageAddresses } from './built.ts';
import { cutWords, headerOverlaps, offer, sidewaysScrollers, stop, stuckShare, type Stop } from './wcag-probes.ts';
import { onePageOfEachKind, pages, settle, useSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { visit } = useSite();

/** Widths at which a window of 1280 × 1024 is as wide and high as it looks enlarged to 200 and 400 %. */
const enlarged = [[640, 512], [320, 256]] as const;

/** What WCAG 1.4.12 lets readers set. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Brings the figures to life, as coming near does, so that their stops of the Tab key are there. */
async function wake(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([...document.querySelectorAll('chart-figure')].map(async (figure) => {
      if ('load' in figure && typeof figure.load === 'function') void (figure.load as () => Promise<void>)();
      while (!(figure as HTMLElement).dataset['state']) await new Promise((resolve) => setTimeout(resolve, 20));
    }));
  });
}

/** Presses Tab from the top of the page until it comes round; each stop with what is wrong there. */
async function walk(page: Page): Promise<{ stops: Stop[]; left: string[] }> {
  const before = await page.evaluate(offer);
  const stops: Stop[] = [];
  for (let press = 0; press < 2000; press += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(stop);
    if (here === undefined) break;
    stops.push(here);
  }
  const after = await page.evaluate(offer);
  return { stops, left: before.filter(({ reached, name }) => !reached && after.some((one) => one.name === name && !one.reached)).map(({ name }) => name) };
}

describe('the keyboard', () => {
  test.each(onePageOfEachKind)('walks %s: in order, seen, uncovered, everything reached, no way blocked', async (path) => {
    const { page } = await visit(path, { viewport: { width: 1280, height: 720 } });
    await wake(page);
    const { stops, left } = await walk(page);
    expect(stops.length).toBeGreaterThan(0);
    expect(stops.length).toBeLessThan(2000);
    expect(stops.filter(({ faults }) => faults.length > 0).map(({ name, faults }) => `${name}: ${faults.join(', ')}`)).toEqual([]);
    expect(left).toEqual([]);
    await page.context().close();
  });

  test.each([['/fr/depuis/', 360, 640], ['/en/the-front/', 320, 640]] as const)('walks %s on a phone, through the open menu, never under the figure', async (path, width, height) => {
    const { page } = await visit(path, { viewport: { width, height } });
    await wake(page);
    await page.locator('.menu').evaluate((menu) => { (menu as HTMLDetailsElement).open = true; });
    const { stops, left } = await walk(page);
    expect(stops.filter(({ faults }) => faults.length > 0).map(({ name, faults }) => `${name}: ${faults.join(', ')}`)).toEqual([]);
    expect(left).toEqual([]);
    expect(stops.filter(({ name }) => name.includes('menu__panel')).length).toBeGreaterThan(10);
    await page.context().close();
  });

  test('is told the keys of a figure that it reaches, until a mark speaks', async () => {
    const { page } = await visit('/fr/charts/rings/');
    await wake(page);
    const hint = (): Promise<string> => page.$eval('.stage[tabindex]', (stage) => getComputedStyle(stage, '::after').content);
    expect(await hint()).toBe('none');
    while (!(await page.evaluate(() => document.activeElement?.matches('.stage') ?? false))) await page.keyboard.press('Tab');
    expect(await hint()).toContain(await page.locator('.stage[tabindex]').getAttribute('aria-label') ?? '–');
    await page.keyboard.press('ArrowRight');
    await page.locator('.tell.is-open').waitFor();
    expect(await hint()).toBe('none');
    await page.context().close();
  });
});

describe('targets, zoom, spacing', () => {
  test.each(onePageOfEachKind)('%s', async (path) => {
    const { page } = await visit(path, { viewport: { width: 360, height: 740 }, bypassCSP: true });
    await wake(page);
    await page.evaluate(axe);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const small = await page.evaluate(async () => {
        const { axe: runner } = window as unknown as { axe: { run(options: object): Promise<{ violations: { nodes: { html: string; failureSummary: string }[] }[] }> } };
        return (await runner.run({ runOnly: ['target-size'] })).violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html.slice(0, 140)} — ${failureSummary.slice(0, 200)}`));
      });
      expect(small, `targets at ${width} px`).toEqual([]);
    }
    for (const [width, height] of enlarged) {
      await page.setViewportSize({ width, height });
      await settle(page, 150);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `width at ${width} px`).toBeLessThanOrEqual(width);
      // Tables, code and maps may: their meaning lies in two dimensions.
      expect(await page.evaluate(sidewaysScrollers), `scrolls sideways at ${width} px`).toEqual([]);
      expect(await page.evaluate(cutWords), `cut at ${width} px`).toEqual([]);
      expect(await page.evaluate(stuckShare), `share of the window that is held at ${width} px`).toBeLessThan(0.5);
    }
    await page.addStyleTag({ content: spacing });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await settle(page, 150);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `width with spacing at ${width} px`).toBeLessThanOrEqual(width);
      expect(await page.evaluate(cutWords), `cut with spacing at ${width} px`).toEqual([]);
      expect(await page.evaluate(headerOverlaps), `overlaps in the header with spacing at ${width} px`).toEqual([]);
    }
    await page.context().close();
  });
});

describe('words in figures', () => {
  test.each([320, 1280])('are 12 px or more at %i px, in every visual', async (width) => {
    const { page } = await visit('/fr/charts/', { viewport: { width, height: 740 } });
    const { origin } = new URL(page.url());
    for (const { id } of visuals) {
      await page.goto(`${origin}/fr/charts/${id}/`);
      await page.locator('chart-figure[data-state="live"]').waitFor();
      await page.waitForTimeout(60);
      const smallest = await page.evaluate(() => {
        const svg = [...document.querySelectorAll<SVGSVGElement>('.stage > svg')].find((one) => one.getClientRects().length > 0);
        return Math.min(...[...svg?.querySelectorAll('text') ?? []].filter((text) => text.textContent.trim() !== '').map((text) => {
          const scale = text.getScreenCTM();
          return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(scale?.a ?? 0, scale?.b ?? 0);
        }));
      });
      expect(smallest, id).toBeGreaterThan(11.9);
    }
    await page.context().close();
  });
});

describe('every page', () => {
  const paths = Object.values(pages).flat();

  test('has a title of its own', () => {
    const titles = paths.map((path) => built(path).title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('goes down its headings step by step, from one h1', () => {
    const faults = pageAddresses.flatMap((address) => {
      const levels = [...built(address).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName, textContent }) => [Number(localName.slice(1)), textContent.trim()] as const);
      return levels.flatMap(([level, words], index) => (level > (levels[index - 1]?.[0] ?? 0) + 1 ? [`${address}: h${level} “${words}” after h${levels[index - 1]?.[0] ?? 0}`] : []));
    });
    expect(faults).toEqual([]);
  });

  test('says its language, and the other language where it speaks it', () => {
    for (const path of paths.filter((one) => one !== '/404.html')) {
      const document = built(path);
      const own = path.slice(1, 3);
      expect(document.documentElement.lang, path).toBe(own);
      const foreign = [...document.querySelectorAll('[hreflang]')].filter((link) => link.localName === 'a' && link.getAttribute('hreflang') !== own);
      for (const link of foreign) expect(link.getAttribute('lang'), `${path} ${link.outerHTML.slice(0, 80)}`).toBe(link.getAttribute('hreflang'));
    }
  });
});

describe('the statement on the about page', () => {
  test.each(['fr', 'en'])('%s: stands at #accessibility, with every heuristic and every visual', (locale) => {
    const section = built(`/${locale}/about/`).querySelector('#accessibility');
    expect(section?.querySelector('h2')).not.toBeNull();
    expect(section?.querySelectorAll('.audit > li details').length).toBe(14);
    const rows = [...section?.querySelectorAll('.audit__charts tbody tr') ?? []];
    expect(rows.map((row) => row.getAttribute('data-chart'))).toEqual(visuals.map(({ id }) => id));
    for (const row of rows) expect([...row.querySelectorAll('td')].reduce((sum, cell) => sum + Number(cell.textContent), 0)).toBe(14);
  });
});
