/** One browser and one server for a test file; pages that note every fault. */
import { afterAll, beforeAll } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/open-browser.ts';
import { serveDist, type Site } from '../../scripts/serve-dist.ts';
import { visuals } from '../../src/charts/registry.ts';
import { frozenPath } from '../../src/embed/addresses.ts';
import { readEditions } from '../../src/embed/frozen/editions.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { embedPath } from '../../src/i18n/routes.ts';

/** A page, and what went wrong on it. */
export interface Visit {
  page: Page;
  /** Console errors, uncaught exceptions, failed or foreign requests. */
  faults: string[];
}

/** Chapters by id with their slug in each language. */
export const slugs = {
  'the-front': { fr: 'le-front', en: 'the-front' },
  'the-economy-of-fear': { fr: 'l-economie-de-la-peur', en: 'the-economy-of-fear' },
  'maximum-alert': { fr: 'alerte-maximale', en: 'maximum-alert' },
  'the-mirage': { fr: 'le-mirage', en: 'the-mirage' },
  'the-capital-besieged': { fr: 'la-capitale-assiegee', en: 'the-capital-besieged' },
  since: { fr: 'depuis', en: 'since' },
} as const;

/** Every page of the site, by kind. */
export const pages = {
  story: ['/fr/', '/en/'],
  chapter: Object.values(slugs).flatMap((slug) => [`/fr/${slug.fr}/`, `/en/${slug.en}/`]),
  text: ['evidence', 'timeline', 'sources', 'about', 'corrections', 'glossary', 'search', 'embed', 'teach', 'kept'].flatMap((page) => [`/fr/${page}/`, `/en/${page}/`]),
  lesson: Object.values(slugs).flatMap((slug) => [`/fr/teach/${slug.fr}/`, `/en/teach/${slug.en}/`]),
  gallery: ['/fr/charts/', '/en/charts/'],
  chart: visuals.flatMap(({ id }) => [`/fr/charts/${id}/`, `/en/charts/${id}/`]),
  other: ['/404.html', '/fr/offline/', '/en/offline/'],
} as const;

/** Copies of the visuals that never change; they have a test of their own. */
export const frozenPages = readEditions().map(({ edition, locale, chart }) => frozenPath(edition, locale as Locale, chart));

/** Visuals alone, for the iframes of others; they too. */
export const embedPages = visuals.flatMap(({ id }) => [embedPath('fr', id), embedPath('en', id)]);

/** One page of each kind, and each page that is alone of its kind: what a reader meets of the site. */
export const onePageOfEachKind: readonly string[] = [
  ...Object.entries<readonly string[]>(pages).flatMap(([kind, paths]) => (kind === 'text' ? paths.filter((path) => path.startsWith('/fr/')) : paths.slice(0, 1))),
  ...embedPages.slice(0, 1),
];

/** What a test file uses of the built site. */
export interface UsedSite {
  /** Opens a page in a fresh context. @param before what is done to the empty page first: answers, scripts. */
  visit: (path: string, options?: BrowserContextOptions, before?: (page: Page) => Promise<unknown>) => Promise<Visit>;
  /** Address of the server, without a slash at the end. */
  origin: () => string;
}

/** Opens the built site for a test file. */
export function useSite(): UsedSite {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveDist()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    origin: () => site.origin,
    async visit(path, options = {}, before) {
      // Who answers in the server's place must be asked each time: a service worker would answer before.
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...(before ? { serviceWorkers: 'block' } : {}), ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      // Every host but our own is cut off: the site must not notice.
      await context.route((url) => url.origin !== site.origin, (route) => {
        faults.push(`asked ${route.request().url()}`);
        return route.abort();
      });
      page.on('console', (message) => {
        // Our own doing, see above.
        if (message.text().startsWith('Service Worker registration blocked')) return;
        if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // A picture that scrolls away before it has come is no fault.
        if (!reason.includes('ERR_ABORTED')) faults.push(`failed: ${request.url()} ${reason}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400 && !path.includes('404')) faults.push(`${response.status()}: ${response.url()}`);
      });
      await before?.(page);
      await page.goto(site.origin + path, { waitUntil: 'load' });
      return { page, faults };
    },
  };
}

/** Waits out a time that only time can pass: the pause after which a page rests. */
export async function settle(page: Page, ms = 900): Promise<void> {
  await page.waitForTimeout(ms);
}

/** Frames in a row without a change after which nothing moves any more: a scroll, the look at it, a drawing and its tween follow each other at once. */
const stillFrames = 8;

/**
 * Waits until nothing moves: the page, its figures, their marks. Figures on
 * screen have then come or failed. Frames are counted, not time, so that a
 * slow machine only takes longer.
 * @throws after ten seconds of movement.
 */
export async function still(page: Page): Promise<void> {
  const moving = await page.evaluate(
    (frames) =>
      new Promise<string>((resolve) => {
        let changed = true;
        let quiet = 0;
        const note = (): void => { changed = true; };
        const watcher = new MutationObserver(note);
        watcher.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
        addEventListener('scroll', note, true);
        addEventListener('resize', note);
        const isComing = (figure: Element): boolean => {
          const { top, bottom, height } = figure.getBoundingClientRect();
          return height > 0 && bottom > innerHeight * 0.25 && top < innerHeight * 0.75 && !figure.hasAttribute('data-state');
        };
        const end = (reason: string): void => {
          watcher.disconnect();
          removeEventListener('scroll', note, true);
          removeEventListener('resize', note);
          resolve(reason);
        };
        const started = performance.now();
        const frame = (): void => {
          const coming = [...document.querySelectorAll('.scene chart-figure')].filter(isComing);
          quiet = changed || coming.length > 0 ? 0 : quiet + 1;
          changed = false;
          if (quiet >= frames) end('');
          else if (performance.now() - started > 10_000) end(`${location.href} still moves; figures to come: ${coming.map((figure) => figure.getAttribute('data-chart')).join(' ')}`);
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    stillFrames,
  );
  if (moving) throw new Error(moving);
}

/**
 * For each scene on screen: the view that its figure shows, and the one that
 * its visible step asks for, judged from positions by a rule of its own.
 */
export async function figureStates(page: Page): Promise<{ chart: string; shown: string; wanted: string; state: string }[]> {
  return page.evaluate(() => {
    const inView = (element: Element): boolean => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    return [...document.querySelectorAll<HTMLElement>('.scene')].filter(inView).map((scene) => {
      const figure = scene.querySelector<HTMLElement>('chart-figure');
      const frame = figure?.getBoundingClientRect();
      const beside = (frame?.width ?? 0) < scene.getBoundingClientRect().width * 0.8;
      const bottom = Math.min(Math.max(frame?.bottom ?? 0, 0), innerHeight * 0.85);
      const line = beside ? innerHeight * 0.6 : bottom + (innerHeight - bottom) * 0.45;
      const steps = [...scene.querySelectorAll<HTMLElement>('.step')];
      const wanted = steps.filter((step) => step.getBoundingClientRect().top <= line).at(-1) ?? steps[0];
      return {
        chart: figure?.dataset['chart'] ?? '',
        shown: figure?.dataset['view'] ?? '',
        wanted: wanted?.dataset['view'] ?? '',
        state: figure?.dataset['state'] ?? '',
      };
    });
  });
}
