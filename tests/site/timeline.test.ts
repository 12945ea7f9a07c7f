/** The timeline: by keyboard alone, by pointer and finger, by address, without script, on paper. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { dist } from '../../scripts/serve-dist.ts';
import { content } from '../../src/content/content.ts';
import { useSite, type Visit } from './site.ts';

const site = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };
const { events } = content();

/** Opens the page and waits for its script. */
async function open(address = '/en/timeline/', options: BrowserContextOptions = {}): Promise<Visit> {
  const visit = await site.visit(address, options);
  await visit.page.waitForSelector('event-timeline[data-state="live"]');
  return visit;
}

/** Ids of the events in the list, in order. */
const listed = (page: Page): Promise<string[]> => page.$$eval('.event', (all) => all.filter((one) => one.getClientRects().length > 0).map(({ id }) => id));
const count = async (page: Page): Promise<number> => Number.parseInt(await page.locator('[data-count]').innerText(), 10);
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
/** Waits until a selection is at rest: told and in the address. */
const rest = (page: Page): Promise<void> => page.waitForTimeout(500);
const handle = (page: Page, end: 'from' | 'to') => page.locator(`[data-handle="${end}"]`);
/** The blocks of the strip that are not faint. */
const bright = (page: Page): Promise<string[]> => page.$$eval('.block:not(.is-out)', (all) => all.map((one) => one.getAttribute('data-key') ?? ''));

/** Goes on with Tab until an element is reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let guard = 0; guard < 60; guard += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

/** Ids of the events of a time, as the records have them. */
const within = (from: string, to: string): string[] => events.filter(({ date }) => date.slice(0, to.length) <= to && date.slice(0, from.length) >= from).map(({ id }) => id);

describe('the list', () => {
  test.each(['fr', 'en'] as const)('without script it has every event under its year, with sources that exist, %s', async (locale) => {
    const { page, faults } = await site.visit(`/${locale}/timeline/`, { javaScriptEnabled: false });
    expect((await listed(page)).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    const years = await page.$$eval('[data-year]', (all) => all.map((section) => [section.querySelector('h2')?.textContent, [...new Set([...section.querySelectorAll('time')].map(({ dateTime }) => dateTime.slice(0, 4)))]]));
    for (const [year, own] of years) expect(own).toEqual([year]);
    expect(await page.locator('.event__sources a').count()).toBe(events.reduce((sum, { sources }) => sum + sources.length, 0));
    // Nothing that only a script could serve.
    expect(await page.locator('button:visible, select:visible, [role="slider"]:visible, .filters:visible').count()).toBe(0);
    expect(await page.locator('.time__strip:visible, .spots > svg:visible').count()).toBe(2);
    expect(await page.locator(`a[href="/${locale}/timeline.csv"]:visible`).count()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('low confidence looks so without colour', async () => {
    const { page } = await open();
    const look = (id: string) => page.$eval(`#${id}`, (entry) => {
      const style = getComputedStyle(entry);
      const title = entry.querySelector('h3');
      return [style.borderInlineStartStyle, title && getComputedStyle(title).fontStyle, getComputedStyle(entry.querySelector('.event__sure') ?? entry, '::before').content];
    });
    // E067 is low, E063 high.
    expect(await look('E067')).not.toEqual(await look('E063'));
    expect(await page.locator('#E067 .event__sure').innerText()).toBe('low confidence');
    await page.context().close();
  });

  test('prints as the list, with all text', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.overview').isVisible()).toBe(false);
    expect(await page.locator('.event:visible').count()).toBe(events.length);
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  test('handles move, controls follow, list, strip and map agree, and it is told and kept', async () => {
    const { page, faults } = await open();
    await tabTo(page, '[data-handle="from"]');
    await page.keyboard.press('End');
    await expect.poll(() => handle(page, 'from').getAttribute('aria-valuetext')).toBe('October 2026');
    await page.keyboard.press('Home');
    await expect.poll(() => handle(page, 'from').getAttribute('aria-valuetext')).toBe('2012');
    // 13 years from 2012 to 2024: two pages and a step further is January 2025, eight more September.
    for (const key of ['PageUp', 'PageUp', 'ArrowRight', ...Array<string>(8).fill('ArrowRight')]) await page.keyboard.press(key);
    await expect.poll(() => handle(page, 'from').getAttribute('aria-valuetext')).toBe('September 2025');
    await page.keyboard.press('Tab');
    // From October 2026 back to January: 9 = a page and three steps; two more to November.
    for (const key of ['PageDown', 'ArrowLeft', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    await expect.poll(() => handle(page, 'to').getAttribute('aria-valuetext')).toBe('November 2025');
    await rest(page);
    const wanted = within('2025-09', '2025-11');
    expect((await listed(page)).toSorted()).toEqual(wanted.toSorted());
    expect((await bright(page)).toSorted()).toEqual(wanted.toSorted());
    expect(await page.locator('select[name="from"]').inputValue()).toBe('2025-09');
    expect(await page.locator('[data-status]').textContent()).toBe(`${wanted.length} events of ${events.length}`);
    expect(query(page)).toBe('?from=2025-09&to=2025-11');
    // The handles do not pass each other.
    await page.keyboard.press('Home');
    await expect.poll(() => handle(page, 'to').getAttribute('aria-valuetext')).toBe('September 2025');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('filters, place and reset', async () => {
    const { page } = await open();
    await tabTo(page, '.filters summary');
    await page.keyboard.press('Enter');
    await tabTo(page, 'input[value="kidnapping"]');
    await page.keyboard.press('Space');
    await tabTo(page, 'input[value="high"]');
    await page.keyboard.press('Space');
    await rest(page);
    const wanted = events.filter(({ category, confidence }) => category === 'kidnapping' && confidence === 'high');
    expect((await listed(page)).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
    // Each count says what that choice would leave.
    const low = events.filter(({ category, confidence }) => category === 'kidnapping' && confidence === 'low').length;
    expect(await page.locator('label:has(input[value="low"]) [data-n]').innerText()).toBe(`(${low})`);
    await tabTo(page, 'select[name="place"]');
    await page.locator('select[name="place"]').selectOption('bamako');
    await rest(page);
    expect((await listed(page)).toSorted()).toEqual(wanted.filter(({ place }) => place.en === 'Bamako').map(({ id }) => id).toSorted());
    expect(query(page)).toBe('?kind=kidnapping&confidence=high&place=bamako');
    await tabTo(page, '.timeline__bar [data-reset]');
    await page.keyboard.press('Enter');
    await rest(page);
    expect(await count(page)).toBe(events.length);
    expect(query(page)).toBe('');
    expect(await page.locator('.filters input:checked').count()).toBe(0);
    await page.context().close();
  });

  test('a circle of the map leaves its places, once more gives all back', async () => {
    const { page } = await open();
    await tabTo(page, '.spot');
    const [places, own] = await page.evaluate(() => [document.activeElement?.getAttribute('data-places') ?? '', document.activeElement?.getAttribute('aria-label') ?? ''] as const);
    expect(own).toMatch(/: \d+ events?$/u);
    await page.keyboard.press('Space');
    await rest(page);
    expect(query(page)).toMatch(/^\?place=/u);
    expect(query(page).slice(7).split(',').toSorted()).toEqual(places.split(',').toSorted());
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
    const shown = await page.$$eval('.event:not([hidden])', (all) => [...new Set(all.map((one) => one.getAttribute('data-place') ?? ''))]);
    expect(shown.toSorted()).toEqual(places.split(',').toSorted());
    await page.keyboard.press('Enter');
    await rest(page);
    expect(await count(page)).toBe(events.length);
    await page.context().close();
  });
});

describe('the address', () => {
  test('a reload keeps the selection, its controls and its event', async () => {
    const { page } = await open('/fr/timeline/?from=2025-10&to=2025-10&kind=blockade&confidence=high#E063');
    const before = await listed(page);
    expect(before).toContain('E063');
    await page.reload();
    await page.waitForSelector('event-timeline[data-state="live"]');
    await rest(page);
    expect(await listed(page)).toEqual(before);
    expect(await page.locator('.filters input:checked').count()).toBe(2);
    expect(await page.locator('select[name="to"]').inputValue()).toBe('2025-10');
    expect(await page.locator('.event.is-chosen').getAttribute('id')).toBe('E063');
    expect(await page.locator('a.language').getAttribute('href')).toMatch(/\/en\/timeline\//u);
    await page.context().close();
  });

  test('Back from a source and Back from an event restore what was selected', async () => {
    const { page } = await open();
    await page.locator('select[name="from"]').selectOption('2026-01');
    await page.locator('select[name="to"]').selectOption('2026-03');
    // A link followed before the page has come to rest takes the selection along.
    await page.click('#E085 .event__id');
    await page.waitForURL('**#E085');
    expect(query(page)).toBe('?from=2026-01&to=2026-03');
    expect(await page.locator('.block.is-chosen').getAttribute('data-key')).toBe('E085');
    await page.goBack();
    await rest(page);
    expect(await page.locator('.event.is-chosen').count()).toBe(0);
    const wanted = within('2026-01', '2026-03');
    expect((await listed(page)).toSorted()).toEqual(wanted.toSorted());
    await page.locator('#E086 .event__sources a').click();
    await page.waitForURL('**/sources/**');
    await page.goBack();
    await page.waitForSelector('event-timeline[data-state="live"]');
    await rest(page);
    expect((await listed(page)).toSorted()).toEqual(wanted.toSorted());
    expect(await page.locator('select[name="from"]').inputValue()).toBe('2026-01');
    await page.context().close();
  });

  test('#E063 opens and marks one, also when a filter hides it, until the reader selects anew', async () => {
    const { page } = await open('/en/timeline/?to=2014#E063');
    const entry = page.locator('#E063');
    await expect.poll(() => entry.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(200);
    expect(await entry.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(40);
    expect(await entry.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
    expect(await entry.getAttribute('data-beyond')).toMatch(/Outside the selection/u);
    // It is no part of the selection.
    expect(await count(page)).toBe(within('2012', '2014').length);
    await page.locator('select[name="to"]').selectOption('2015');
    await rest(page);
    expect(await entry.isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe('');
    await page.context().close();
  });

  test('the language switch carries the selection over', async () => {
    const { page } = await open('/fr/timeline/?from=2025-05');
    await page.locator('select[name="to"]').selectOption('2025-07');
    await rest(page);
    await page.click('a.language');
    await page.waitForURL('**/en/timeline/**');
    await page.waitForSelector('event-timeline[data-state="live"]');
    expect((await listed(page)).toSorted()).toEqual(within('2025-05', '2025-07').toSorted());
    await page.context().close();
  });

  test('a day of the calendar leads here', async () => {
    const { page } = await site.visit('/en/charts/calendar/');
    const href = await page.locator('svg[data-frame="wide"] a.calendar-mark--attack[data-key="2025-10-28-attack"]').first().getAttribute('href');
    expect(href).toBe('/en/timeline/#E063');
    await page.context().close();
  });
});

/** A point of the strip: the middle of the column of an event. */
async function columnPoint(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`.block[data-key="${id}"]`).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 1 };
}

describe('the brush', () => {
  // E046 is of September 2025, E082 of December.
  const months = within('2025-09', '2025-12').toSorted();

  test('by mouse: a drag chooses, a drag inside moves, a handle pulls, a tap takes one column', async () => {
    const { page, faults } = await open();
    const [from, to] = [await columnPoint(page, 'E046'), await columnPoint(page, 'E082')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    // Seen while it moves, kept once it rests.
    await expect.poll(async () => (await listed(page)).length).toBe(months.length);
    expect(query(page)).toBe('');
    await page.mouse.up();
    await rest(page);
    expect((await listed(page)).toSorted()).toEqual(months);
    expect(query(page)).toBe('?from=2025-09&to=2025-12');

    const width = (to.x - from.x) / 3;
    await page.mouse.move(from.x + width, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 2 * width, from.y, { steps: 4 });
    await page.mouse.up();
    await rest(page);
    expect(query(page)).toBe('?from=2025-10&to=2026-01');

    const grip = await handle(page, 'to').boundingBox();
    await page.mouse.move((grip?.x ?? 0) + 12, (grip?.y ?? 0) + 12);
    await page.mouse.down();
    await page.mouse.move((grip?.x ?? 0) + 12 - 2 * width, (grip?.y ?? 0) + 12, { steps: 4 });
    await page.mouse.up();
    await rest(page);
    expect(query(page)).toBe('?from=2025-10&to=2025-11');

    await page.mouse.click(from.x, from.y);
    await rest(page);
    expect(query(page)).toBe('?from=2025-09&to=2025-09');
    await page.mouse.click(from.x, from.y);
    await rest(page);
    expect(query(page)).toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('by finger along the strip; across it the page scrolls and nothing is chosen', async () => {
    const { page, faults } = await open('/fr/timeline/', phone);
    await page.locator('[data-time]').scrollIntoViewIfNeeded();
    const client = await page.context().newCDPSession(page);
    const swipe = async (from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> => {
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
      for (let step = 1; step <= 8; step += 1) {
        await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 }] });
        await page.waitForTimeout(16);
      }
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const [from, to] = [await columnPoint(page, 'E046'), await columnPoint(page, 'E082')];
    await swipe(from, { ...to, y: from.y });
    await rest(page);
    expect((await listed(page)).toSorted()).toEqual(months);
    const before = await page.evaluate(() => scrollY);
    await swipe(from, { x: from.x, y: from.y - 150 });
    await rest(page);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + 80);
    expect(query(page)).toBe('?from=2025-09&to=2025-12');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('nothing asks for the layout while it moves', async () => {
    const { page } = await open();
    const [from, to] = [await columnPoint(page, 'E001'), await columnPoint(page, 'E082')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.evaluate(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      for (const name of ['getBoundingClientRect', 'getClientRects'] as const) {
        const real = Element.prototype[name] as () => DOMRect;
        Object.assign(Element.prototype, { [name](this: Element) { asked.push(name); return real.call(this); } });
      }
      for (const name of ['offsetWidth', 'offsetTop', 'offsetHeight'] as const) Object.defineProperty(HTMLElement.prototype, name, { get() { asked.push(name); return 0; } });
    });
    await page.mouse.move(to.x, to.y, { steps: 20 });
    expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([]);
    await page.mouse.up();
    await page.context().close();
  });
});

describe('empty', () => {
  test('a selection without events says so and leads out', async () => {
    // No coup in 2026.
    const { page } = await open('/fr/timeline/?from=2026-01&kind=coup');
    expect(await listed(page)).toEqual([]);
    expect(await page.locator('[data-none]').innerText()).toContain('Aucun événement ne répond à ces choix.');
    await page.locator('[data-none] [data-reset]').click();
    await rest(page);
    expect(await count(page)).toBe(events.length);
    // The button went: the focus has a place.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-handle'))).toBe('from');
    await page.context().close();
  });
});

describe('list and map', () => {
  test('an event chosen in the list is marked on both pictures and leads to them', async () => {
    const { page } = await open('/en/timeline/', phone);
    await page.click('#E101 .event__id');
    await page.waitForSelector('#E101.is-chosen');
    expect(await page.locator('.spots > svg:visible .spot.is-chosen').count()).toBe(1);
    await page.click('#E101 .event__show');
    expect(await page.evaluate(() => (document.activeElement?.getAttribute('data-events') ?? '').split(' '))).toContain('E101');
    await expect.poll(() => page.locator('[data-time]').evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(200);
    await page.context().close();
  });

  test('a circle tapped shows its events; the number on it is the number in the list', async () => {
    const { page } = await open('/en/timeline/?from=2025-01', phone);
    const spot = page.locator('.spots > svg:visible .spot[data-places*="kidal"]').first();
    await spot.locator('.spot__disc').tap();
    await rest(page);
    expect(Number(await spot.locator('.spot__count').textContent())).toBe((await listed(page)).length);
    expect(await page.locator('[data-status]').textContent()).toBe(await page.locator('[data-count]').textContent());
    await page.context().close();
  });
});

describe('CSV', () => {
  async function saved(page: Page): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-csv]')]);
    expect(download.suggestedFilename()).toBe('timeline.csv');
    return readFileSync(await download.path(), 'utf8');
  }

  test.each(['fr', 'en'])('of everything it is the file of the build, %s', async (locale) => {
    const { page } = await open(`/${locale}/timeline/`);
    expect(await saved(page)).toBe(readFileSync(join(dist, locale, 'timeline.csv'), 'utf8'));
    await page.context().close();
  });

  test('of a selection it has a header and the rows of the list, with sources', async () => {
    const { page } = await open('/en/timeline/?from=2025-10&to=2025-11&kind=kidnapping');
    const [header, ...rows] = csvParseRows(await saved(page));
    expect(rows.map(([id]) => id)).toEqual(await listed(page));
    expect(rows.length).toBeGreaterThan(2);
    const source = header?.indexOf('Source') ?? -1;
    expect(rows.every((row) => (row[source] ?? '').length > 2)).toBe(true);
    await page.context().close();
  });
});

describe('axe and reflow', () => {
  test.each(['light', 'dark'] as const)('finds nothing with filters open and an event chosen, %s', async (colorScheme) => {
    for (const viewport of [{ width: 360, height: 740 }, { width: 1280, height: 800 }]) {
      const { page } = await open('/fr/timeline/?confidence=low,medium#E067', { colorScheme, viewport, bypassCSP: true });
      await page.click('.filters summary');
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const runner = (window as unknown as { axe: { run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
        return (await runner.run({ rules: { 'target-size': { enabled: true } } })).violations;
      });
      expect(found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 140)).join(' | ')}`)).toEqual([]);
      await page.context().close();
    }
  });

  test.each([320, 360, 768])('nothing scrolls sideways at %i px, whatever is open', async (width) => {
    const { page } = await open('/fr/timeline/?place=neguela-soribougou#E063', { viewport: { width, height: 700 } });
    await page.click('.filters summary');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

test.each(['fr', 'en'])('weighs at most 90 KB at load, scripts 12 KB, %s', async (locale) => {
  const { page } = await site.visit('/404.html');
  const parts = new Map<string, number>();
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    const bytes = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
    parts.set(path, /woff2|png/u.test(path) ? bytes.length : brotliCompressSync(bytes).length);
  });
  await page.goto(`${site.origin()}/${locale}/timeline/`, { waitUntil: 'networkidle' });
  const sum = (test: (path: string) => boolean): number => [...parts].filter(([path]) => test(path)).reduce((total, [, bytes]) => total + bytes, 0) / 1024;
  expect(sum(() => true)).toBeLessThanOrEqual(90);
  expect(sum((path) => path.endsWith('.js'))).toBeLessThanOrEqual(12);
  await page.context().close();
});
