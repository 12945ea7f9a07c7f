/** The reader takes the map at the end of its scene, and gives it back. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { dist } from '../../scripts/serve-dist.ts';
import { settle, slugs, useSite, type Visit } from './site.ts';

const site = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The six maps: chapter and last view. */
const maps = [
  ['approach', 'the-front', 'rn24'],
  ['abductions', 'the-economy-of-fear', 'all'],
  ['ways-out', 'maximum-alert', 'airport'],
  ['handover', 'the-mirage', 'kidal'],
  ['exodus', 'the-capital-besieged', 'y2025'],
  ['since', 'since', 'october'],
] as const;

const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 }, hasTouch: true };
const figureOf = (chart: string): string => `#scene-${chart} chart-figure`;

/** Opens a chapter at the last step of its map. */
async function arrive(chart: (typeof maps)[number][0], options: BrowserContextOptions = {}): Promise<Visit & { figure: string }> {
  const [, chapter, view] = maps.find(([id]) => id === chart) ?? maps[0];
  const visit = await site.visit(`/fr/${slugs[chapter].fr}/#${chart}-${view}`, options);
  const figure = figureOf(chart);
  // Reduced motion asks for simple reading; these readers have gone back to the story.
  if (options.reducedMotion) {
    await visit.page.evaluate(() => { localStorage.setItem('reading', 'scroll'); });
    await visit.page.reload();
  }
  await visit.page.waitForSelector(`${figure}[data-state="live"][data-end]`);
  await visit.page.waitForFunction(() => !document.documentElement.hasAttribute('data-arriving'));
  await settle(visit.page, 300);
  return { ...visit, figure };
}

/** Takes the map. */
async function take(page: Page, figure: string): Promise<void> {
  await page.click(`${figure} .explore-open`);
  await page.waitForSelector(`${figure}[data-exploring] .explore__bar`);
}

/** Where the ground lies in the picture that is shown. */
async function ground(page: Page, figure: string): Promise<{ x: number; y: number; k: number }> {
  const transform = await page.locator(`${figure} .stage > svg:visible .geo--mali`).getAttribute('transform');
  const [x = 0, y = 0, k = 0] = (transform?.match(/-?[\d.]+/g) ?? []).map(Number);
  return { x, y, k };
}

/** The picture as its marks stand: every element with its attributes by name. */
const picture = (page: Page, figure: string): Promise<string> => page.locator(`${figure} .stage > svg:visible`).evaluate((svg) =>
  [...svg.querySelectorAll('*')].map((element) => `${element.localName} ${[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort().join(' ')} ${element.children.length > 0 ? '' : element.textContent}`).sort().join('\n'));

async function middle(page: Page, figure: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`${figure} .stage`).boundingBox();
  if (!box) throw new Error('no stage');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

describe.each(maps)('the map %s', (chart) => {
  test.each([{}, phone])('is given to the reader and comes back as it was (%o)', async (options) => {
    const { page, faults, figure } = await arrive(chart, options);
    const before = await picture(page, figure);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await take(page, figure);
    expect(asked.filter((address) => /explore\.json$|explore\.[^/]+\.js$/.test(address))).toHaveLength(2);
    const opened = await ground(page, figure);
    await page.keyboard.press('+');
    await settle(page, 500);
    expect((await ground(page, figure)).k).toBeCloseTo(opened.k * 2, 2);
    await page.keyboard.press('Escape');
    await page.waitForSelector(`${figure}:not([data-exploring])`);
    await settle(page);
    expect(await picture(page, figure)).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('explore-open');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the offer', () => {
  test('comes with the last step of a map, moves nothing, and costs no request', async () => {
    const asked: string[] = [];
    const { page } = await site.visit('/404.html');
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.origin()}/fr/${slugs['the-front'].fr}/#approach-tankers`);
    const figure = figureOf('approach');
    await page.waitForSelector(`${figure}[data-state="live"]`);
    const button = page.locator(`${figure} .explore-open`);
    expect(await button.isVisible()).toBe(false);
    const stage = await page.locator(`${figure} .stage`).boundingBox();
    await page.evaluate(() => { document.getElementById('approach-rn24')?.scrollIntoView(); });
    await button.waitFor();
    expect((await page.locator(`${figure} .stage`).boundingBox())?.height).toBe(stage?.height);
    expect(asked.filter((address) => address.includes('explore'))).toEqual([]);
  });

  test('is not made without script, in simple reading, and by figures that are no maps', async () => {
    const still = await site.visit(`/fr/${slugs['the-front'].fr}/`, { javaScriptEnabled: false });
    expect(await still.page.locator('.explore-open:visible').count()).toBe(0);
    const simple = await site.visit(`/fr/${slugs['the-front'].fr}/`, { reducedMotion: 'reduce' });
    expect(await simple.page.locator('.explore-open:visible').count()).toBe(0);
    expect(await simple.page.locator('#scene-rings .explore-open').count()).toBe(0);
  });

  test('says so when what it needs does not come, and can be taken again', async () => {
    const { page, figure } = await arrive('approach', { serviceWorkers: 'block' });
    const button = page.locator(`${figure} .explore-open`);
    await page.route('**/explore.json', (route) => route.abort());
    await button.click();
    await page.getByText(/indisponible/).waitFor();
    await page.unroute('**/explore.json');
    await button.click();
    await page.waitForSelector(`${figure}[data-exploring]`);
    await page.keyboard.press('Escape');
    expect(await button.innerText()).toBe('Explorer la carte');
  });
});

describe('a pointer', () => {
  test('drags the ground with it and asks no mark at the end', async () => {
    const { page, figure } = await arrive('ways-out');
    await take(page, figure);
    const { x, y } = await middle(page, figure);
    const before = await ground(page, figure);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 50, y + 20, { steps: 5 });
    await page.mouse.move(x - 90, y + 40, { steps: 5 });
    await page.mouse.up();
    await settle(page, 200);
    const after = await ground(page, figure);
    expect([after.x - before.x, after.y - before.y, after.k].map(Math.round)).toEqual([-90, 40, Math.round(before.k)]);
  });

  test('has the wheel after a click into the map or with Ctrl; else the page has it', async () => {
    const { page, figure } = await arrive('abductions');
    await take(page, figure);
    const { x, y } = await middle(page, figure);
    const from = await scrolled(page);
    const before = await ground(page, figure);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 30);
    await page.waitForFunction((top) => scrollY > top, from);
    expect(await page.locator(`${figure} .explore__hint`).innerText()).toMatch(/molette/);
    expect((await ground(page, figure)).k).toBe(before.k);
    const then = await scrolled(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await settle(page, 200);
    const nearer = (await ground(page, figure)).k;
    expect(nearer).toBeGreaterThan(before.k);
    await page.mouse.click(x, y);
    await page.mouse.wheel(0, -100);
    await settle(page, 200);
    expect((await ground(page, figure)).k).toBeGreaterThan(nearer);
    expect(await scrolled(page)).toBe(then);
    // It gives the wheel back when it leaves.
    await page.mouse.move(100, 400);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 20);
    await page.waitForFunction((top) => scrollY > top, then);
  });

  test('finds what lies under it there after a turn of the wheel', async () => {
    const { page, figure } = await arrive('abductions');
    await take(page, figure);
    const { x, y } = await middle(page, figure);
    const stage = await page.locator(`${figure} .stage`).boundingBox();
    const [px, py] = [x + 120 - (stage?.x ?? 0), y - 60 - (stage?.y ?? 0)];
    const before = await ground(page, figure);
    await page.mouse.move(x + 120, y - 60);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -150);
    await page.keyboard.up('Control');
    await settle(page, 200);
    const after = await ground(page, figure);
    expect(((px - after.x) / after.k - (px - before.x) / before.k) * after.k).toBeCloseTo(0, -0.3);
    expect(((py - after.y) / after.k - (py - before.y) / before.k) * after.k).toBeCloseTo(0, -0.3);
  });
});

describe('fingers', () => {
  test('one scrolls the page and learns that two move the map', async () => {
    const { page, figure } = await arrive('approach', phone);
    await take(page, figure);
    const { x, y } = await middle(page, figure);
    const from = await scrolled(page);
    const before = await ground(page, figure);
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: string, at?: number): Promise<unknown> => devtools.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: at === undefined ? [] : [{ x, y: at }] });
    await touch('touchStart', y);
    for (let step = 1; step <= 8; step += 1) {
      await touch('touchMove', y - step * 6);
      await page.waitForTimeout(20);
    }
    await touch('touchEnd');
    await page.waitForFunction((top) => scrollY > top, from);
    expect(await page.locator(`${figure} .explore__hint`).innerText()).toBe('Deux doigts déplacent la carte');
    expect(await ground(page, figure)).toEqual(before);
  });

  test('two move and magnify it, and the page stays', async () => {
    const { page, faults, figure } = await arrive('approach', phone);
    await take(page, figure);
    const { x, y } = await middle(page, figure);
    const from = await scrolled(page);
    const before = await ground(page, figure);
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: string, ...points: number[][]): Promise<unknown> => devtools.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: points.map(([px = 0, py = 0], id) => ({ x: px, y: py, id })) });
    await touch('touchStart', [x - 30, y], [x + 30, y]);
    for (let step = 1; step <= 6; step += 1) {
      await touch('touchMove', [x - 30 - step * 4, y + step * 5], [x + 30 + step * 4, y + step * 5]);
      await page.waitForTimeout(20);
    }
    await touch('touchEnd');
    await settle(page, 200);
    const after = await ground(page, figure);
    expect(after.k / before.k).toBeCloseTo(54 / 30, 1);
    expect(await scrolled(page)).toBe(from);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    expect(faults).toEqual([]);
  });
});

describe('the keyboard', () => {
  test('pans, magnifies, resets and goes back; marks and story leave it the arrows', async () => {
    const { page, figure } = await arrive('approach');
    await page.locator(`${figure} .explore-open`).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${figure}[data-exploring]`);
    const stage = page.locator(`${figure} .stage`);
    expect(await stage.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await stage.getAttribute('aria-label')).toMatch(/flèches la déplacent.*Échap/);
    const from = await scrolled(page);
    const start = await ground(page, figure);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await settle(page, 500);
    const moved = await ground(page, figure);
    expect(moved.x).toBeLessThan(start.x - 100);
    expect(moved.y).toBeLessThan(start.y - 50);
    expect(await page.locator(`${figure} .tell.is-open`).count()).toBe(0);
    expect(await scrolled(page)).toBe(from);
    await page.keyboard.press('-');
    await settle(page, 500);
    expect((await ground(page, figure)).k).toBeCloseTo(start.k / 2, 1);
    await page.keyboard.press('0');
    await settle(page, 1200);
    expect(await ground(page, figure)).toEqual(start);
    await page.keyboard.press('Escape');
    await page.waitForSelector(`${figure}:not([data-exploring])`);
    expect(await stage.getAttribute('aria-label')).toMatch(/d’un repère à l’autre/);
    // The arrows go from mark to mark again.
    await stage.focus();
    await page.keyboard.press('ArrowRight');
    await page.locator(`${figure} .tell.is-open`).waitFor();
  });

  test('needs no motion', async () => {
    const { page, figure } = await arrive('approach', { reducedMotion: 'reduce' });
    await take(page, figure);
    const start = await ground(page, figure);
    const seen = await page.evaluate(async (selector) => {
      const shape = [...document.querySelectorAll<SVGElement>(`${selector} .stage > svg .geo--mali`)].find((one) => one.getClientRects().length > 0);
      const states = new Set<string | null>();
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true, cancelable: true }));
      for (let frame = 0; frame < 30; frame += 1) {
        await new Promise(requestAnimationFrame);
        states.add(shape?.getAttribute('transform') ?? null);
      }
      return states.size;
    }, figure);
    expect((await ground(page, figure)).k).toBeGreaterThan(start.k * 1.5);
    // Where it was and where it is, nothing between.
    expect(seen).toBeLessThanOrEqual(2);
  });
});

describe('the search', () => {
  test('finds a place without its accents, flies there and marks it', async () => {
    const { page, figure } = await arrive('since');
    await take(page, figure);
    const field = page.getByRole('combobox', { name: 'Chercher un lieu' });
    await field.click();
    expect(await page.getByRole('option').count()).toBeGreaterThan(60);
    await field.fill('segou');
    expect(await page.getByRole('option').allInnerTexts()).toEqual([expect.stringMatching(/^Ségou\s*209\u00a0km$/)]);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await field.press('Enter');
    await settle(page, 1300);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    const { x, y } = await middle(page, figure);
    const mark = await page.locator(`${figure} .explore-found:visible`).boundingBox();
    expect(Math.abs((mark?.x ?? 0) + (mark?.width ?? 0) / 2 - x)).toBeLessThan(3);
    expect(Math.abs((mark?.y ?? 0) + (mark?.height ?? 0) / 2 - y)).toBeLessThan(3);
    expect(await page.locator(`${figure} .explore-found-name:visible`).innerHTML()).toBe('Ségou');
    expect(await page.getByRole('status').allInnerTexts()).toContain('Ségou, à 209\u00a0km de Bamako en ligne droite');
    // Words keep their size.
    expect(await page.locator(`${figure} .explore-found-name:visible`).evaluate((text) => getComputedStyle(text).fontSize)).toBe('13px');
  });

  test('is worked with arrows and Escape, which closes the list before the map', async () => {
    const { page, figure } = await arrive('since');
    await take(page, figure);
    const field = page.getByRole('combobox');
    const start = await ground(page, figure);
    await field.fill('ka');
    await field.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active ?? ''}`).getAttribute('aria-selected')).toBe('true');
    expect(await ground(page, figure)).toEqual(start);
    await field.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await page.locator(`${figure}[data-exploring]`).count()).toBe(1);
    await field.fill('zzz');
    expect(await page.getByRole('status').allInnerTexts()).toContain('Aucun lieu de ce nom dans le dossier');
    await field.press('Escape');
    await page.waitForSelector(`${figure}:not([data-exploring])`);
  });
});

describe('the way back', () => {
  test('is a button', async () => {
    const { page, figure } = await arrive('handover');
    await take(page, figure);
    await page.getByRole('button', { name: 'Revenir au récit' }).click();
    await page.waitForSelector(`${figure}:not([data-exploring])`);
    expect(await page.locator('.explore').count()).toBe(0);
  });

  test('is also to scroll on to another step: its state stands, whole', async () => {
    const { page, figure } = await arrive('abductions');
    await take(page, figure);
    await page.keyboard.press('+');
    await settle(page, 400);
    await page.evaluate(() => { document.getElementById('abductions-september')?.scrollIntoView(); });
    await page.waitForSelector(`${figure}:not([data-exploring])[data-view="september"]`);
    await settle(page);
    const shown = await picture(page, figure);
    const direct = await site.visit(`/fr/${slugs['the-economy-of-fear'].fr}/#abductions-september`);
    await direct.page.waitForSelector(`${figure}[data-state="live"]`);
    await settle(direct.page);
    expect(await ground(page, figure)).toEqual(await ground(direct.page, figure));
    expect(shown).not.toMatch(/data-crowded|data-layer="gazetteer"/);
  });

  test('and to leave the scene', async () => {
    const { page, figure } = await arrive('abductions');
    await take(page, figure);
    await page.evaluate(() => { scrollTo(0, document.documentElement.scrollHeight); });
    await page.waitForSelector(`${figure}:not([data-exploring])`, { state: 'attached' });
  });

  test('a turned phone keeps the map that the reader has, with its middle', async () => {
    const { page, figure } = await arrive('approach', phone);
    await take(page, figure);
    await page.keyboard.press('+');
    await settle(page, 400);
    await page.setViewportSize({ width: 400, height: 700 });
    await settle(page, 500);
    expect(await page.locator(`${figure}[data-exploring]`).count()).toBe(1);
    await page.keyboard.press('Escape');
    await settle(page);
    const after = await ground(page, figure);
    const fresh = await arrive('approach', { ...phone, viewport: { width: 400, height: 700 } });
    expect(after).toEqual(await ground(fresh.page, figure));
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing while a map is explored, %s', async (colorScheme) => {
  for (const options of [{}, phone]) {
    const { page, figure } = await arrive('approach', { ...options, colorScheme, bypassCSP: true });
    await take(page, figure);
    await page.getByRole('combobox').fill('ka');
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const runner = (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
      return (await runner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
    });
    expect(found).toEqual([]);
    await page.context().close();
  }
});

test('the code of exploring weighs at most 12 KB', () => {
  const folder = join(dist, '_astro');
  const parts = readdirSync(folder).filter((name) => /^explore\..*\.js$/.test(name));
  expect(parts).toHaveLength(1);
  expect(brotliCompressSync(readFileSync(join(folder, parts[0] ?? ''))).length).toBeLessThanOrEqual(12 * 1024);
});
