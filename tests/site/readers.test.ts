/** Readers whose browser, clock or text is unlike ours: the same page, whole, and never wider than the window. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/open-browser.ts';
import { embedPath } from '../../src/i18n/routes.ts';
import { pages, settle, useSite } from './site.ts';
import { eachKind, figures, passFigures, samples, seen, uncaught, type Seen } from './whole-page.ts';

const { visit, origin } = useSite();

describe('another clock, time zone and language', () => {
  const places: [string, string, BrowserContextOptions][] = [
    ['the year 2001 in Auckland, Arabic', '2001-02-03T04:05:06Z', { timezoneId: 'Pacific/Auckland', locale: 'ar' }],
    ['the year 2040 in Los Angeles, Japanese', '2040-12-31T23:30:00Z', { timezoneId: 'America/Los_Angeles', locale: 'ja' }],
    ['German', '', { timezoneId: 'Asia/Kathmandu', locale: 'de-DE' }],
  ];

  /** The document after a walk through it. */
  async function walked(path: string, time: string, options: BrowserContextOptions): Promise<{ words: string; html: string; drawings: unknown }> {
    const { page, faults } = await visit(path, options, (one) => (time ? one.clock.setFixedTime(time) : Promise.resolve()));
    await passFigures(page, 120);
    // What is announced and what the address says depend on where the reader rests.
    await page.evaluate(() => { (document.querySelector('.step') ?? document.body).scrollIntoView({ block: 'start', behavior: 'instant' }); });
    await settle(page, (await page.locator('.step').count()) > 0 ? 1000 : 200);
    const [words, drawings, html] = [await page.locator('body').innerText(), await figures(page), await page.content()];
    expect(faults).toEqual([]);
    await page.context().close();
    return { words, drawings, html };
  }

  // The story has every visual.
  test.each(['/fr/', '/en/timeline/', `/en/charts/${samples.map}/`, embedPath('fr', 'calendar')])('%s: not a letter and not a mark of the page is another', async (path) => {
    const here = await walked(path, '', {});
    for (const [where, time, options] of places) {
      const there = await walked(path, time, options);
      expect(there.words, where).toBe(here.words);
      expect(there.drawings, where).toEqual(here.drawings);
      expect(there.html === here.html, where).toBe(true);
    }
  });
});

/** Px by which the page is wider than its window, and the first things that are. */
function excess(page: Page): Promise<{ px: number; widest: string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isOut = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && !(element instanceof SVGElement) && (right > clientWidth + 1 || left < -1);
    };
    const widest = scrollWidth > clientWidth ? [...document.querySelectorAll('body *')].filter(isOut).slice(0, 6).map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 20)}`) : [];
    return { px: scrollWidth - clientWidth, widest };
  });
}

describe('reflow', () => {
  test.each(eachKind)('%s: no sideways scroll at 320 px, from right to left, with very long words', async (path) => {
    const { page, faults } = await visit(path, { viewport: { width: 320, height: 640 } });
    const none = { px: 0, widest: [] };
    const before = await seen(page);
    expect(await excess(page), 'at 320 px').toEqual(none);

    await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
    expect(await excess(page), 'from right to left at 320 px').toEqual(none);
    expect(await seen(page)).toEqual(before);
    await page.evaluate(() => { document.documentElement.dir = 'ltr'; });

    await page.evaluate(() => {
      const word = 'Wagadou'.repeat(43).slice(0, 300);
      for (const kind of ['h1', 'h2', 'h3', 'p', 'li', 'dt', 'dd', 'td', 'th', 'figcaption', 'summary', 'label', 'legend', 'a', '.figure__title', '.figure__subtitle', '.embed__title']) {
        for (const place of document.querySelectorAll(`main ${kind}`)) {
          // Lists of links, headings of columns and choices of the embed code, like buttons, hold short words of our own.
          if (!place.checkVisibility() || place.closest('nav, thead, .embed-code__choices')) continue;
          place.append(` ${word}`);
          break;
        }
      }
    });
    expect(await excess(page), 'with long words at 320 px').toEqual(none);
    expect(uncaught(faults)).toEqual([]);
    await page.context().close();
  });
});

describe('letters of 64 px, the reader’s own setting', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launchBrowser(['--blink-settings=defaultFontSize=64']); });
  afterAll(async () => { await browser.close(); });

  test.each(eachKind)('%s: all words, and no sideways scroll in 1280 px', async (path) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(origin() + path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('64px');
    await passFigures(page, 60);
    expect(await excess(page)).toEqual({ px: 0, widest: [] });
    const { words, drawings } = await seen(page);
    const { page: usual } = await visit(path);
    const asUsual = await seen(usual);
    expect(words).toBeGreaterThanOrEqual(asUsual.words * 0.9);
    expect(drawings).toBe(asUsual.drawings);
    await Promise.all([page.close(), usual.context().close()]);
  });
});

/** Script that runs before the page's, and what may then be said of what is missing. */
const without: [string, () => void, RegExp][] = [
  ['IntersectionObserver', () => { Reflect.deleteProperty(window, 'IntersectionObserver'); }, /^$/],
  ['ResizeObserver', () => { Reflect.deleteProperty(window, 'ResizeObserver'); }, /^$/],
  ['localStorage', () => { Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } }); }, /^$/],
  ['custom elements', () => { Reflect.deleteProperty(window, 'customElements'); }, /customElements/],
  ['popovers', () => { Reflect.deleteProperty(HTMLElement.prototype, 'popover'); Reflect.deleteProperty(HTMLElement.prototype, 'showPopover'); }, /^$/],
];

const used = ['/en/the-front/', '/fr/timeline/', '/fr/search/', `/en/charts/${samples.map}/`, embedPath('fr', samples.chart)];

/** The same pages in a browser that has everything. */
const wholes = new Map<string, Promise<Seen>>();

async function seenUsually(path: string): Promise<Seen> {
  const { page } = await visit(path);
  const whole = await seen(page);
  await page.context().close();
  return whole;
}

describe.each(without)('a browser without %s', (_, before, mayBeSaid) => {
  test.each(used)('%s: whole, and its switch for simple reading works where it has one', async (path) => {
    const usual = wholes.get(path) ?? seenUsually(path);
    wholes.set(path, usual);
    const whole = await usual;
    const { page, faults } = await visit(path, {}, (one) => one.addInitScript(before));
    await passFigures(page);
    const left = await seen(page);
    expect(left.words).toBeGreaterThanOrEqual(whole.words * 0.9);
    expect(left).toMatchObject({ drawings: whole.drawings, tables: whole.tables });
    expect(uncaught(faults).filter((fault) => mayBeSaid.source === '^$' || !mayBeSaid.test(fault))).toEqual([]);
    // Without the figures' element the script of the story does not start.
    if (mayBeSaid.source === '^$' && (await page.locator('.scene').count())) {
      await page.click('.menu summary');
      await page.check('#simple-reading');
      expect(await page.locator('.still img:visible').count()).toBe(await page.locator('.step').count());
    }
    await page.context().close();
  });
});

describe('a browser without container queries', () => {
  /** The page as such a browser reads it: it knows no such rule, and says so. The changed style has another hash. */
  const forgotten = async (page: Page): Promise<void> => {
    await page.addInitScript(() => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (...asked: [string, string?]) => !asked.join().includes('container-type') && (supports as (...all: unknown[]) => boolean)(...asked);
    });
    await page.route((url) => url.pathname.endsWith('/'), async (route) => {
      const html = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replaceAll('@container', '@forgotten').replaceAll(/container-type:[^;}]*/g, '') });
    });
  };

  test.each(['/en/the-front/', '/fr/timeline/', embedPath('fr', samples.chart)])('%s: each figure shows one drawing, the one that its title speaks of', async (path) => {
    const { page, faults } = await visit(path, { bypassCSP: true }, forgotten);
    await passFigures(page, 300);
    await settle(page);
    const stages = await page.$$eval('.stage, .spots', (all) => all.map((stage) => [...stage.querySelectorAll(':scope > svg')].filter((svg) => svg.getClientRects().length > 0).map((svg) => svg.querySelectorAll('[data-key]').length > 4)));
    expect(stages.length).toBeGreaterThan(0);
    for (const stage of stages) expect(stage).toEqual([true]);
    const labels = await page.$$eval('chart-figure[data-state="live"]', (all) => all.map((figure) => ({ shown: figure.querySelector('.stage > svg:not([style*="none"])')?.getAttribute('viewBox'), box: Math.round(figure.querySelector('.stage')?.clientWidth ?? 0) })));
    for (const { shown, box } of labels) expect(Math.abs(Number(shown?.split(' ')[2]) - box)).toBeLessThanOrEqual(1);
    expect(uncaught(faults)).toEqual([]);
    await page.context().close();
  });
});

describe('forced colours', () => {
  test.each([...used, pages.story[0]])('%s: words and figures stand out from their ground', async (path) => {
    const { page, faults } = await visit(path, { forcedColors: 'active', viewport: { width: 360, height: 740 } });
    await passFigures(page);
    const whole = await seen(page);
    expect(whole.words).toBeGreaterThan(5);
    const figure = page.locator('.stage:visible, .spots:visible').first();
    if (await figure.count()) {
      await figure.scrollIntoViewIfNeeded();
      await settle(page, 400);
      const picture = (await figure.screenshot()).toString('base64');
      // A blank one has two or three colours.
      const colours = await page.evaluate(async (data) => {
        const image = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
        const found = new Map<number, number>();
        for (let at = 0; at < bytes.length; at += 4) {
          const colour = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
          found.set(colour, (found.get(colour) ?? 0) + 1);
        }
        return [...found.values()].filter((count) => count > 20).length;
      }, picture);
      expect(colours).toBeGreaterThan(5);
    }
    expect(uncaught(faults)).toEqual([]);
    await page.context().close();
  });
});
