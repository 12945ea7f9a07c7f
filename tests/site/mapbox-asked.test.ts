/** What a reader asks of the Mapbox map: to explore it, and to have it in an embed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { visuals } from '../../src/charts/registry.ts';
import { distanceKm } from '../../src/map/distance.ts';
import type { LonLat } from '../../src/map/projection.ts';
import { untilLive, untilStill, useMapboxSite, type Conditions, type MapboxVisit } from './mapbox-site.ts';

const { visit, folder } = useMapboxSite();
const figure = '#scene-approach chart-figure';
const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 }, hasTouch: true };

/** Where the live map looks, and what it is. */
interface Standing {
  center: LonLat;
  zoom: number;
  pitch: number;
  bearing: number;
  relief: boolean;
}
const standing = (page: Page): Promise<Standing> => page.evaluate(() => {
  const map = window.maps.at(-1);
  const { lng, lat } = map?.getCenter() ?? { lng: 0, lat: 0 };
  return { center: [lng, lat], zoom: map?.getZoom() ?? 0, pitch: map?.getPitch() ?? 0, bearing: map?.getBearing() ?? 0, relief: Boolean(map?.getTerrain()) };
});

/** Pixels between Bamako in the picture and on the map. */
const apart = (page: Page): Promise<number> => page.evaluate((selector) => {
  const drawn = [...document.querySelectorAll(`${selector} [data-key="dot-bamako"]`)].find((dot) => dot.getClientRects().length > 0)?.getBoundingClientRect();
  const map = window.maps.at(-1);
  const canvas = map?.getCanvas().getBoundingClientRect();
  const point = map?.project([-8.003, 12.639]);
  return drawn && canvas && point ? Math.hypot(drawn.x + drawn.width / 2 - canvas.x - point.x, drawn.y + drawn.height / 2 - canvas.y - point.y) : Infinity;
}, figure);

/** What the picture shows in its middle, in map units, and at what scale. */
async function middleNow(page: Page): Promise<readonly [x: number, y: number, k: number]> {
  const stage = page.locator(`${figure} .stage`);
  const transform = await stage.locator('> svg:visible .geo--mali').getAttribute('transform');
  const [x = 0, y = 0, k = 1] = (transform?.match(/-?[\d.]+/g) ?? []).map(Number);
  const { width, height } = await stage.evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
  return [(width / 2 - x) / k, (height / 2 - y) / k, k];
}

/** The same, once it rests. */
async function middle(page: Page): ReturnType<typeof middleNow> {
  for (let last = await middleNow(page); ;) {
    await page.waitForTimeout(250);
    const now = await middleNow(page);
    if (now.join() === last.join()) return now;
    last = now;
  }
}

/** Pixels from one middle to another, seen at the scale of the first; a change of scale counts as one of the stage's edge. */
const between = ([x, y, k]: Awaited<ReturnType<typeof middleNow>>, [x2, y2, k2]: Awaited<ReturnType<typeof middleNow>>): number =>
  Math.hypot(x2 - x, y2 - y) * k + Math.abs(k2 / k - 1) * 400;

/** Arrives at the last step of the map and takes the map when it is live. */
async function take(conditions: Conditions = {}): Promise<MapboxVisit & { before: Standing; x: number; y: number }> {
  const opened = await visit('/en/the-front/#approach-rn24', conditions);
  const { page } = opened;
  await page.waitForSelector(`${figure}[data-state="live"][data-end]`);
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-arriving'));
  if (conditions.viewport && conditions.viewport.width < 960) await page.click(`${figure} .map-offer`);
  await untilLive(page, 'approach');
  await untilStill(page);
  const before = await standing(page);
  await page.click(`${figure} .explore-open`);
  await page.waitForSelector(`${figure}[data-exploring] .explore__bar`);
  const box = await page.locator(`${figure} .stage`).boundingBox();
  if (!box) throw new Error('no stage');
  return { ...opened, before, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, x: number, y: number, dx: number, dy: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.waitForTimeout(120);
  await page.mouse.up();
  await page.waitForTimeout(300);
  await untilStill(page);
}

describe('exploring the live map', () => {
  test('a drag moves it, the picture goes with it, and the way back is the camera of the step', async () => {
    const { page, faults, before, x, y } = await take();
    await drag(page, x, y, 160, 60);
    const moved = await standing(page);
    expect(distanceKm(moved.center, before.center)).toBeGreaterThan(3);
    expect(await apart(page)).toBeLessThan(3);
    // The style's own words come with the reader's hand.
    expect(await page.evaluate(() => window.maps.at(-1)?.getLayoutProperty('place', 'visibility'))).toBe('visible');
    await page.click('.explore__close');
    await page.waitForSelector(`${figure}:not([data-exploring])`);
    await page.waitForTimeout(900);
    await untilStill(page);
    const after = await standing(page);
    expect(distanceKm(after.center, before.center)).toBeLessThan(0.1);
    expect(after.zoom).toBeCloseTo(before.zoom, 2);
    expect(await page.evaluate(() => window.maps.at(-1)?.getLayoutProperty('place', 'visibility'))).toBe('none');
    // In the story again no hand moves it.
    await drag(page, x, y, 160, 60);
    expect((await standing(page)).center).toEqual(after.center);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the plain wheel is the page’s, with Ctrl it is the map’s', async () => {
    const { page, before, x, y } = await take();
    const from = await page.evaluate(() => scrollY);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -60);
    await page.waitForFunction((top) => scrollY < top, from);
    expect((await standing(page)).zoom).toBeCloseTo(before.zoom, 3);
    expect(await page.locator('.mapboxgl-scroll-zoom-blocker').innerText()).toBe('To zoom with the wheel, hold Ctrl (⌘)');
    await page.waitForTimeout(400);
    const rest = await page.evaluate(() => scrollY);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 240);
    await page.keyboard.up('Control');
    await page.waitForFunction((zoom) => (window.maps.at(-1)?.getZoom() ?? 0) < zoom - 0.2, before.zoom);
    expect(await page.evaluate(() => scrollY)).toBe(rest);
    await page.context().close();
  });

  test('one finger scrolls the page, two move the map', async () => {
    const { page, x, y, faults } = await take(phone);
    const from = await page.evaluate(() => scrollY);
    const before = await standing(page);
    const devtools = await page.context().newCDPSession(page);
    const touch = async (type: string, ...points: number[][]): Promise<void> => {
      await devtools.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: points.map(([px = 0, py = 0], id) => ({ x: px, y: py, id })) });
      await page.waitForTimeout(20);
    };
    await touch('touchStart', [x - 30, y], [x + 30, y]);
    for (let step = 1; step <= 6; step += 1) await touch('touchMove', [x - 30 - step * 4, y + step * 5], [x + 30 + step * 4, y + step * 5]);
    await touch('touchEnd');
    await page.waitForTimeout(300);
    await untilStill(page);
    const after = await standing(page);
    expect(Math.abs(after.zoom - before.zoom) + distanceKm(after.center, before.center)).toBeGreaterThan(0.3);
    expect(await page.evaluate(() => scrollY)).toBe(from);
    await touch('touchStart', [x, y]);
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', [x, y + step * 6]);
    await touch('touchEnd');
    await page.waitForFunction((top) => scrollY < top, from);
    expect(distanceKm((await standing(page)).center, after.center)).toBeLessThan(0.1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('it tilts by button, by keys, and lies flat again; the relief comes and goes with the tilt', async () => {
    const { page, asked, faults, before } = await take();
    expect(asked).not.toContain('heights');
    const tilt = page.getByRole('button', { name: /Tilt the map/ });
    expect(await tilt.getAttribute('aria-pressed')).toBe('false');
    await tilt.click();
    await page.waitForFunction(() => window.maps.at(-1)?.getPitch().toFixed(2) === '45.00');
    await page.waitForFunction(() => Boolean(window.maps.at(-1)?.getTerrain()));
    await page.waitForSelector(`${figure} .stage[data-tilted]`);
    expect(await tilt.getAttribute('aria-pressed')).toBe('true');
    await page.waitForTimeout(300);
    expect(asked).toContain('heights');
    // What stood over the ground would stand beside it now.
    expect(await page.locator(`${figure} .chart--wide [data-on-map]:visible`).count()).toBe(0);
    await page.focus(`${figure} .stage`);
    await page.keyboard.press('Shift+ArrowUp');
    await page.waitForFunction(() => window.maps.at(-1)?.getPitch().toFixed(2) === '55.00');
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForFunction(() => Math.abs(Math.abs(window.maps.at(-1)?.getBearing() ?? 0) - 15) < 0.01);
    // Another scheme brings another style, which keeps what the reader has done.
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(600);
    await page.waitForFunction(() => Boolean(window.maps.at(-1)?.getTerrain()));
    await page.keyboard.press('0');
    await page.waitForFunction(() => window.maps.at(-1)?.getPitch() === 0 && window.maps.at(-1)?.getBearing() === 0);
    await untilStill(page);
    expect((await standing(page)).relief).toBe(false);
    expect(distanceKm((await standing(page)).center, before.center)).toBeLessThan(0.1);
    expect(await apart(page)).toBeLessThan(3);
    await tilt.click();
    await page.waitForFunction(() => window.maps.at(-1)?.getPitch().toFixed(2) === '45.00');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => window.maps.at(-1)?.getPitch() === 0);
    expect((await standing(page)).relief).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('keys move and magnify it, within what the evidence is true for', async () => {
    const { page, before } = await take();
    await page.keyboard.press('-');
    await page.waitForFunction((zoom) => Math.abs((window.maps.at(-1)?.getZoom() ?? 0) - zoom + 1) < 0.01, before.zoom);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((lon) => (window.maps.at(-1)?.getCenter().lng ?? 0) > lon + 0.01, before.center[0]);
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('+');
    await page.waitForTimeout(800);
    await untilStill(page);
    const width = await page.evaluate(() => {
      const map = window.maps.at(-1);
      const { clientWidth: w, clientHeight: h } = map?.getContainer() ?? { clientWidth: 0, clientHeight: 0 };
      const [left, right] = [map?.unproject([0, h / 2]), map?.unproject([w, h / 2])];
      return left && right ? left.distanceTo(right) / 1000 : 0;
    });
    expect(width).toBeGreaterThan(10);
    expect(width).toBeLessThan(40);
    await page.context().close();
  });

  test('a search flies to the place and marks it', async () => {
    const { page, faults } = await take();
    await page.getByRole('combobox').fill('kayes');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1200);
    await untilStill(page);
    const { center } = await standing(page);
    expect(distanceKm(center, [-11.44, 14.45])).toBeLessThan(10);
    expect(await page.evaluate(() => window.maps.at(-1)?.queryRenderedFeatures({ layers: ['explore-found'] }).map(({ properties }) => properties?.['name'] as string))).toEqual(['Kayes']);
    await page.keyboard.press('Escape');
    await page.waitForSelector(`${figure}:not([data-exploring])`);
    expect(await page.evaluate(() => Boolean(window.maps.at(-1)?.getLayer('explore-found')))).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a map that is lost meanwhile leaves the drawn one at the same place, in the reader’s hands', async () => {
    const { page, faults, x, y } = await take();
    await drag(page, x, y, 120, -40);
    const where = await middle(page);
    await page.evaluate(() => { window.contexts.at(-1)?.getExtension('WEBGL_lose_context')?.loseContext(); });
    await page.waitForFunction(() => document.querySelector('#scene-approach .map-line')?.textContent !== '');
    expect(await page.locator(`${figure}[data-exploring]`).count()).toBe(1);
    const now = await middle(page);
    expect(between(where, now)).toBeLessThan(4);
    expect(await page.locator('.explore__tilt').isVisible()).toBe(false);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 50, y + 20, { steps: 4 });
    await page.mouse.up();
    // Drawn, it follows the hand: the ground under the middle has gone with it.
    expect(between(now, await middle(page))).toBeCloseTo(Math.hypot(50, 20), 0);
    await page.keyboard.press('Escape');
    await page.waitForSelector(`${figure}:not([data-exploring])`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a map that comes meanwhile is taken where the reader stands', async () => {
    const { page, faults } = await visit('/en/the-front/#approach-rn24', phone);
    await page.waitForSelector(`${figure}[data-state="live"][data-end]`);
    await page.waitForFunction(() => !document.documentElement.hasAttribute('data-arriving'));
    await page.locator(`${figure} .map-offer`).waitFor({ state: 'visible' });
    await page.click(`${figure} .explore-open`);
    await page.waitForSelector(`${figure}[data-exploring] .explore__bar`);
    await page.keyboard.press('-');
    const where = await middle(page);
    await page.click(`${figure} .map-offer`);
    await untilLive(page, 'approach');
    await untilStill(page);
    expect(between(where, await middle(page))).toBeLessThan(4);
    expect(await apart(page)).toBeLessThan(3);
    expect(await page.locator('.explore__tilt').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('for readers who want less motion every camera is a jump', async () => {
  const { page, faults } = await visit('/en/the-front/#approach-ring-2025', { reducedMotion: 'reduce', story: true });
  await untilLive(page, 'approach');
  await page.evaluate(() => {
    const map = window.maps.at(-1);
    if (!map) return;
    for (const name of ['easeTo', 'flyTo', 'fitBounds', 'jumpTo'] as const) {
      const own = map[name].bind(map) as (...args: unknown[]) => typeof map;
      map[name] = ((...args: unknown[]) => {
        document.documentElement.dataset['moves'] = `${document.documentElement.dataset['moves'] ?? ''} ${name}`;
        return own(...args);
      }) as never;
    }
  });
  for (const view of ['corridors', 'tankers', 'rn24']) {
    await page.evaluate((id) => { document.getElementById(id)?.scrollIntoView(); }, `approach-${view}`);
    await page.waitForSelector(`${figure}[data-view="${view}"]`);
    await page.waitForTimeout(150);
  }
  await page.click(`${figure} .explore-open`);
  await page.waitForSelector(`${figure}[data-exploring] .explore__bar`);
  await page.keyboard.press('+');
  await page.getByRole('button', { name: /Tilt the map/ }).click();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(200);
  const moves = await page.evaluate(() => document.documentElement.dataset['moves'] ?? '');
  expect(new Set(moves.trim().split(' '))).toEqual(new Set(['jumpTo']));
  expect(faults).toEqual([]);
  await page.context().close();
});

describe('an embed', () => {
  const stage = '.stage[data-map="live"]';

  test('has the map when asked for it, in the view and scheme of its address', async () => {
    const { page, faults, asked } = await visit('/fr/embed/approach/?map=1&view=ring-2025&theme=dark&steps=1');
    await page.waitForSelector(stage, { timeout: 30_000 });
    await untilStill(page);
    expect(asked).toContain('style');
    const shown = await page.evaluate(() => window.maps.at(-1)?.queryRenderedFeatures().map(({ properties }) => String(properties?.['mark'])).filter((mark) => mark.startsWith('discs/')).length);
    expect(shown).toBeGreaterThan(20);
    await page.getByRole('button', { name: '›' }).or(page.locator('.embed__steps button').nth(1)).first().click();
    await page.waitForTimeout(900);
    await untilStill(page);
    expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBe('corridors');
    expect(await page.evaluate(() => window.maps.at(-1)?.querySourceFeatures('scene-roads-lines').length)).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('in the page of another site, too, and gives its context back when it is scrolled away', async () => {
    const { page, faults, asked } = await visit('/fr/embed/since/');
    await page.setContent(`<iframe src="${new URL(page.url()).origin}/fr/embed/since/?map=1" width="700" height="600"></iframe><div></div>`);
    const frame = page.frameLocator('iframe');
    await frame.locator(stage).waitFor({ timeout: 30_000 });
    expect(asked).toContain('style');
    await page.evaluate(() => {
      const below = document.querySelector('div');
      if (below) below.style.height = '4000px';
      scrollTo(0, 4000);
    });
    // Playwright's own waiting needs frames to be painted, which those out of sight are not.
    const [, inside] = page.frames();
    await expect.poll(() => inside?.evaluate(() => document.querySelector<HTMLElement>('.stage')?.dataset['map'] ?? 'closed'), { timeout: 10_000 }).toBe('closed');
    expect(await inside?.evaluate(() => window.contexts.filter((context) => !context.isContextLost()).length)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('without being asked, or under Save-Data, or for a chart, asks for nothing', async () => {
    const saving = (): void => { Object.defineProperty(navigator, 'connection', { value: { saveData: true } }); };
    for (const [path, before] of [['approach/', undefined], ['approach/?map=1', saving], ['rings/?map=1', undefined]] as const) {
      const opened = await visit(`/en/embed/${path}`, before && { before });
      const { page, asked, faults } = opened;
      await page.waitForTimeout(1200);
      expect(asked, path).toEqual([]);
      expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('mapbox')).length), path).toBe(0);
      expect(await page.evaluate(() => window.contexts.length), path).toBe(0);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  test('keeps its drawn map when the token is refused, and says so', async () => {
    const { page, faults } = await visit('/en/embed/handover/?map=1', { fault: (part) => (part === 'style' ? 401 : undefined) });
    await page.getByText('The interactive map is not available: the drawn map stays.').waitFor();
    expect(await page.locator('.mapbox').count()).toBe(0);
    expect(await page.$eval('.stage > svg.chart--wide [data-layer="base"]', (base) => getComputedStyle(base).visibility)).toBe('visible');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('weighs at most 30 KB with a token too, unless it is asked', () => {
    const files = visuals.map(({ id }) => {
      const html = readFileSync(join(folder(), `fr/embed/${id}/index.html`));
      const script = /src="\/(embed\/[^"]+\.js)"/.exec(html.toString())?.[1] ?? '';
      return { id, kb: (brotliCompressSync(html).length + brotliCompressSync(readFileSync(join(folder(), script))).length) / 1024 };
    });
    for (const { id, kb } of files) expect(kb, id).toBeLessThanOrEqual(30);
  });
});
