/** Whether a page is whole: what tests of faults compare before and after. */
import type { Page } from 'playwright-core';
import { visuals } from '../../src/charts/registry.ts';
import { embedPath } from '../../src/i18n/routes.ts';
import { pages } from './site.ts';

/** Visuals that stand for their kind where all would take too long: a map and a chart. */
export const samples = { map: 'approach', chart: 'rings' } as const satisfies Record<string, (typeof visuals)[number]['id']>;

/** One page of each kind; every new page of text is among them by itself. */
export const eachKind: readonly string[] = [
  '/fr/',
  '/en/the-front/',
  ...pages.text.filter((path) => path.startsWith('/fr/')),
  '/en/charts/',
  `/en/charts/${samples.map}/`,
  '/404.html',
  embedPath('fr', samples.chart),
];

/** What a reader sees of a page. */
export interface Seen {
  /** Words that are rendered, outside of drawings. */
  words: number;
  /** Drawings with a size and marks. */
  drawings: number;
  tables: number;
  links: number;
}

/** Counts it. */
export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const all = (selector: string): Element[] => [...document.querySelectorAll(`main ${selector}`)].filter(isSeen);
    const words = (node: Node): number => {
      if (node instanceof Text) return node.data.split(/\s+/).filter(Boolean).length;
      if (!(node instanceof Element) || node instanceof SVGElement || node.matches('script, style, noscript') || !isSeen(node)) return 0;
      return [...node.childNodes].reduce((sum, child) => sum + words(child), 0);
    };
    const main = document.querySelector('main');
    return {
      words: main ? words(main) : 0,
      drawings: all('svg').filter((svg) => svg.getBoundingClientRect().width > 100 && svg.querySelectorAll('[data-key]').length > 4).length,
      tables: all('table').filter((table) => table.querySelectorAll('tr').length > 1).length,
      links: all('a[href]').length,
    };
  });
}

/** Brings every figure of the page into the window, one after the other, as a reader does who jumps, then the end. */
export async function passFigures(page: Page, rest = 120): Promise<void> {
  for (const figure of await page.$$('main :is(.scene, chart-figure, .spots)')) {
    await figure.evaluate((element) => { element.scrollIntoView({ block: 'start', behavior: 'instant' }); });
    await page.waitForTimeout(rest);
  }
  await page.evaluate(() => { scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }); });
  await page.waitForTimeout(rest);
}

/** Each figure as it stands: its words and drawings. */
export function figures(page: Page): Promise<{ chart: string; title: string; drawings: string[] }[]> {
  return page.$$eval('chart-figure', (all) =>
    all.map((figure) => ({
      chart: figure.dataset['chart'] ?? '',
      title: figure.querySelector('.figure__title')?.textContent ?? '',
      drawings: [...figure.querySelectorAll('.stage > svg')].map((svg) => svg.outerHTML),
    })),
  );
}

/** Uncaught exceptions among the faults of a visit, without those that the test provoked. */
export function uncaught(faults: readonly string[], provoked = /provoked/): string[] {
  return faults.filter((fault) => fault.startsWith('uncaught') && !provoked.test(fault));
}
