/** Real mapbox-gl in a real browser: scenes, failures, contexts, and a site without a token. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { GeoJSONFeature } from 'mapbox-gl/esm';
import { openBrowser } from '../../scripts/open-browser.ts';
import { dist, serveDist } from '../../scripts/serve-dist.ts';
import { prepare } from '../../src/charts/prepare.ts';
import { content } from '../../src/content/content.ts';
import { bamako, distanceKm } from '../../src/map/distance.ts';
import { cameraOfScene, type MapScene, type SceneOf } from '../../src/map/scene.ts';
import { place } from '../../src/map/camera.ts';
import { charts } from '../unit/charts/charts.ts';
import { untilLive, untilStill, useMapboxSite } from './mapbox-site.ts';
import { slugs } from './site.ts';

const { visit, folder } = useMapboxSite();

/** Maps, with the chapter that each stands in. */
const maps = [['approach', 'the-front'], ['abductions', 'the-economy-of-fear'], ['ways-out', 'maximum-alert'], ['handover', 'the-mirage'], ['exodus', 'the-capital-besieged'], ['since', 'since']] as const;
const addressOf = (chapter: keyof typeof slugs, locale: 'fr' | 'en' = 'en'): string => `/${locale}/${slugs[chapter][locale]}/`;

/** The scene that a page must show, at the size of its stage. */
async function sceneOf(page: Page, id: string, view: string): Promise<MapScene & { frame: { width: number; height: number } }> {
  const chart = charts.find((one) => one.id === id);
  if (!chart) throw new Error(`no visual ${id}`);
  const { scene } = (await import(`../../src/charts/${id}/scene.ts`)) as { scene: SceneOf<unknown, string> };
  const size = await page.$eval(`chart-figure[data-chart="${id}"] .stage`, (stage) => ({ width: Math.round(stage.clientWidth), height: Math.round(stage.clientHeight) }));
  const frame = { name: size.width >= 560 ? 'wide' : 'narrow', ...size } as const;
  return { ...scene(prepare(chart, content(), 'en'), view, frame), frame };
}

const goTo = (page: Page, step: string): Promise<void> => page.evaluate((id) => { document.getElementById(id)?.scrollIntoView(); }, step);
const viewOf = (page: Page, chart: string): Promise<string | undefined> => page.$eval(`chart-figure[data-chart="${chart}"]`, (figure) => (figure as HTMLElement).dataset['view']);

describe.each(maps)('%s', (id, chapter) => {
  const views = charts.find((one) => one.id === id)?.views ?? [];

  test('each step has the camera and the features of its scene', async () => {
    const { page, faults } = await visit(`${addressOf(chapter)}#${id}-${views[0]}`);
    await untilLive(page, id);
    const steps = await page.$$eval(`#scene-${id} .step`, (all) => all.map((step) => ({ anchor: step.id, view: (step as HTMLElement).dataset['view'] ?? '' })));
    expect(steps.length).toBeGreaterThan(2);
    for (const { anchor, view } of steps) {
      await goTo(page, anchor);
      await page.waitForFunction(([chart, wanted]) => document.querySelector<HTMLElement>(`chart-figure[data-chart="${chart}"]`)?.dataset['view'] === wanted, [id, view]);
      await page.waitForTimeout(100);
      await untilStill(page);
      const { camera, layers, frame } = await sceneOf(page, id, view);
      const shown = await page.evaluate(() => {
        const map = window.maps.at(-1);
        const centre = map?.getCenter();
        const scene = (map?.getStyle().layers ?? []).filter((layer) => layer.id.startsWith('scene-')).map((layer) => layer.id);
        const features = map?.queryRenderedFeatures({ layers: scene }).map(({ properties, layer }: GeoJSONFeature) => ({ ...properties, layer: layer?.id })) as Record<string, unknown>[] | undefined;
        return { center: [centre?.lng ?? 0, centre?.lat ?? 0] as const, zoom: map?.getZoom() ?? 0, features: features ?? [] };
      });
      expect(distanceKm(shown.center, camera.center), view).toBeLessThan(2);
      expect(Math.abs(shown.zoom - camera.zoom), view).toBeLessThan(0.2);
      const back = cameraOfScene(camera, frame);
      const marks = layers.flatMap((layer) => (layer.kind === 'marks' ? layer.features : [])).filter(({ at, r }) => {
        const [x, y] = place(back, at);
        return r > 0 && x > 0 && y > 0 && x < frame.width && y < frame.height;
      });
      for (const { mark, value, uncertain, disputed } of marks) {
        const found = shown.features.find((feature) => feature['mark'] === mark);
        expect(found, `${view} ${mark}`).toBeDefined();
        if (value !== undefined) expect(found?.['value'], `${view} ${mark}`).toBe(value);
        if (uncertain !== undefined) expect(found?.['uncertain'], `${view} ${mark}`).toBe(uncertain);
        if (disputed !== undefined) expect(found?.['disputed'], `${view} ${mark}`).toBe(disputed);
      }
      const lines = layers.flatMap((layer) => (layer.kind === 'lines' ? layer.features : [])).filter(({ strokes }) => strokes.flat().some((at) => {
        const [x, y] = place(back, at);
        return x > 0 && y > 0 && x < frame.width && y < frame.height;
      }));
      for (const { mark, value } of lines) {
        const found = shown.features.find((feature) => feature['mark'] === mark);
        expect(found, `${view} ${mark}`).toBeDefined();
        if (value !== undefined) expect(found?.['value']).toBe(value);
      }
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('cercles and rings are there with the numbers of the tables', async () => {
  const { page } = await visit(`${addressOf('the-front')}#approach-ring-2025`);
  await untilLive(page, 'approach');
  await untilStill(page);
  const found = await page.evaluate(() => Object.fromEntries((window.maps.at(-1)?.queryRenderedFeatures() ?? []).map(({ properties }: GeoJSONFeature) => [String(properties?.['mark']), properties?.['value'] as number])));
  // acled_events_cercle_year.csv, not through the code that draws it.
  const [head = '', ...rows] = readFileSync('content/data/acled_events_cercle_year.csv', 'utf8').trim().split('\n');
  const column = (name: string): number => head.split(',').indexOf(name);
  const kati = rows.map((row) => row.split(',')).filter((row) => row[column('pcode')] === 'ML0204' && row[column('year')] === '2025').reduce((sum, row) => sum + Number(row[column('events')]), 0);
  expect(kati).toBe(34);
  expect(found['discs/ML0204']).toBe(kati);
  expect([found['rings/ring-100'], found['rings/ring-250']]).toEqual([100, 250]);
  await page.context().close();
});

test('names are in the language of the page', async () => {
  for (const [locale, names] of [['fr', ['Mauritanie', 'Algérie']], ['en', ['Mauritania', 'Algeria']]] as const) {
    const { page } = await visit(`${addressOf('the-capital-besieged', locale)}#exodus-y2025`);
    await untilLive(page, 'exodus');
    await untilStill(page);
    const texts = await page.evaluate(() => (window.maps.at(-1)?.queryRenderedFeatures() ?? []).flatMap(({ layer, properties }: GeoJSONFeature) => (layer?.id.endsWith('-texts') ? [String(properties?.['text'])] : [])).join('\n'));
    for (const name of names) expect(texts, locale).toContain(name);
    // The style's own names are asked for in that language too.
    expect(await page.evaluate(() => window.maps.at(-1)?.getLanguage())).toBe(locale);
    await page.context().close();
  }
});

describe('the picture and the map', () => {
  test('place Bamako, Kati and the point on the RN24 within 3 px of each other', async () => {
    const { page } = await visit(`${addressOf('the-front')}#approach-rn24`);
    await untilLive(page, 'approach');
    await untilStill(page);
    for (const mark of ['towns/dot-bamako', 'towns/dot-kati', 'attacks/2025-10-28']) {
      const apart = await page.evaluate((name) => {
        const [layer, key] = name.split('/');
        const drawn = document.querySelector(`chart-figure[data-chart="approach"] .chart--wide [data-layer="${layer}"] > [data-key="${key}"]`)?.getBoundingClientRect();
        const map = window.maps.at(-1);
        const canvas = map?.getCanvas().getBoundingClientRect();
        const [feature] = map?.querySourceFeatures(`scene-${layer}-marks`).filter(({ properties }) => properties?.['mark'] === name) ?? [];
        const { lon, lat } = (feature?.properties ?? {}) as { lon: number; lat: number };
        const point = map?.project([lon, lat]);
        if (!drawn || !canvas || !point) return Infinity;
        return Math.hypot(drawn.x + drawn.width / 2 - canvas.x - point.x, drawn.y + drawn.height / 2 - canvas.y - point.y);
      }, mark);
      expect(apart, mark).toBeLessThan(3);
    }
    // The evidence's centre of Bamako, asked of the map itself.
    const [lon, lat] = bamako;
    const shown = await page.evaluate(([x, y]) => window.maps.at(-1)?.project([x, y]), [lon, lat] as const);
    const { camera, frame } = await sceneOf(page, 'approach', 'rn24');
    const [x, y] = place(cameraOfScene(camera, frame), bamako);
    expect(Math.hypot((shown?.x ?? 0) - x, (shown?.y ?? 0) - y)).toBeLessThan(3);
    await page.context().close();
  });

  test('steps that follow each other at once, and another scheme, leave the marks of the last', async () => {
    const { page, faults } = await visit(`${addressOf('the-front')}#approach-north-2012`);
    await untilLive(page, 'approach');
    for (const view of ['centre-2018', 'kati-2022', 'dip-2024', 'ring-2025', 'corridors', 'tankers']) {
      await goTo(page, `approach-${view}`);
      await page.waitForTimeout(60);
    }
    await page.waitForFunction(() => document.querySelector<HTMLElement>('chart-figure[data-chart="approach"]')?.dataset['view'] === 'tankers');
    const shown = (): Promise<[string[], unknown]> => page.evaluate(() => {
      const map = window.maps.at(-1);
      const features = map?.queryRenderedFeatures().filter(({ properties }) => /^(?:attacks|discs)\//.test(String(properties?.['mark']))) ?? [];
      return [[...new Set(features.map(({ properties }) => String(properties?.['mark'])))].sort(), features[0]?.properties?.['fill']] as [string[], unknown];
    });
    await untilStill(page);
    const [marks, colour] = await shown();
    const { layers } = await sceneOf(page, 'approach', 'tankers');
    expect(marks).toEqual(layers.flatMap((layer) => (layer.kind === 'marks' && layer.name === 'attacks' ? layer.features.map(({ mark }) => mark) : [])).sort());
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(500);
    await untilStill(page);
    const [darkMarks, darkColour] = await shown();
    expect(darkMarks).toEqual(marks);
    expect(darkColour).not.toBe(colour);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the map goes where the reader moves the picture', async () => {
    const { page, faults } = await visit(`${addressOf('the-front')}#approach-rn24`);
    await untilLive(page, 'approach');
    await page.click('.explore-open:visible');
    await page.waitForTimeout(500);
    const before = await page.evaluate(() => window.maps.at(-1)?.getZoom() ?? 0);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await page.waitForTimeout(1200);
    await untilStill(page);
    expect(await page.evaluate(() => window.maps.at(-1)?.getZoom() ?? 0)).toBeLessThan(before - 0.3);
    const apart = await page.evaluate(() => {
      const drawn = document.querySelector('chart-figure[data-chart="approach"] .chart--wide [data-key="dot-bamako"]')?.getBoundingClientRect();
      const map = window.maps.at(-1);
      const canvas = map?.getCanvas().getBoundingClientRect();
      const point = map?.project([-8.003, 12.639]);
      return drawn && canvas && point ? Math.hypot(drawn.x + drawn.width / 2 - canvas.x - point.x, drawn.y + drawn.height / 2 - canvas.y - point.y) : Infinity;
    });
    expect(apart).toBeLessThan(3);
    const logoOnTop = await page.$eval('.mapboxgl-ctrl-logo', (logo) => {
      const { left, right, y, height } = logo.getBoundingClientRect();
      return [left + 2, right - 2].every((x) => document.elementFromPoint(x, y + height / 2) === logo);
    });
    expect(logoOnTop).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('logo and credits are shown, and nothing of the page covers them', async () => {
    for (const chart of ['approach', 'exodus'] as const) {
      const { page } = await visit(addressOf(chart === 'approach' ? 'the-front' : 'the-capital-besieged') + (chart === 'approach' ? '#approach-ring-2025' : '#exodus-y2023'));
      await untilLive(page, chart);
      await page.waitForTimeout(300);
      // In the exodus the number of Algeria stands in that corner: there the credits fold behind a sign.
      const folded = (await page.$('.mapboxgl-ctrl-attrib.mapboxgl-compact:not(.mapboxgl-compact-show)')) !== null;
      expect(folded).toBe(chart === 'exodus');
      if (folded) await page.click('.mapboxgl-ctrl-attrib-button');
      for (const selector of ['.mapboxgl-ctrl-logo', '.mapboxgl-ctrl-attrib a[href*="openstreetmap"]', '.mapboxgl-ctrl-attrib a[href*="mapbox.com/about"]']) {
        const onTop = await page.$eval(selector, (element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const top = document.elementFromPoint(x + width / 2, y + height / 2);
          return width > 0 && top !== null && element.contains(top);
        });
        expect(onTop, `${chart} ${selector}`).toBe(true);
      }
      await page.context().close();
    }
  });

  test('marks still tell their value over the map', async () => {
    const { page } = await visit(`${addressOf('the-front')}#approach-ring-2025`);
    await untilLive(page, 'approach');
    const box = await page.$eval('chart-figure[data-chart="approach"] .chart--wide [data-key="ML0204"]', (mark) => mark.getBoundingClientRect().toJSON() as DOMRect);
    await page.mouse.move(box.x + box.width / 2 + 4, box.y + box.height / 2);
    await page.waitForTimeout(500);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForSelector('.tell.is-open');
    expect(await page.textContent('.tell.is-open')).toMatch(/Kati|Bamako/);
    await page.context().close();
  });
});

describe('who asks for the map', () => {
  test('on a phone a button names its price, and the price is true', async () => {
    const { page, asked } = await visit(`${addressOf('the-front')}#approach-ring-2025`, { viewport: { width: 360, height: 740 } });
    const button = page.locator('chart-figure[data-chart="approach"] .map-offer');
    await button.waitFor({ state: 'visible' });
    expect(asked).toEqual([]);
    expect(await page.$$('script[src*="mapbox"], link[href*="mapbox"]')).toEqual([]);
    const told = Number(/(\d+)\sKB/.exec((await button.textContent()) ?? '')?.[1]);
    const bytes = new Map<string, number>();
    page.on('response', (response) => {
      const { pathname, search } = new URL(response.url());
      if (!pathname.includes('/mapbox-gl-')) return;
      // The entry, which the test wraps, is 403 bytes of 332 000.
      if (search === '') bytes.set(pathname, Number(response.headers()['content-length'] ?? 0));
    });
    await button.click();
    await untilLive(page, 'approach');
    const folderOf = [...bytes.keys()].map((path) => path.split('/').at(-1)).sort();
    expect(folderOf).toEqual(['core.js', 'mapbox-gl.css', 'mapbox-gl.js', 'shared.js', 'worker.js']);
    const fetched = await page.evaluate(() => {
      const entries = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/mapbox-gl-') && !name.endsWith('/mapbox-gl.js')) as PerformanceResourceTiming[];
      return [...new Map(entries.map(({ name, encodedBodySize }) => [name, encodedBodySize])).values()].reduce((sum, size) => sum + size, 0);
    });
    expect(Math.abs(fetched / 1024 - told)).toBeLessThanOrEqual(2);
    expect(await button.isHidden()).toBe(true);
    await page.context().close();
  });

  test('nothing is asked or offered under Save-Data, for less data, or in simple reading', async () => {
    const saving = (): void => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
      localStorage.setItem('reading', 'scroll');
    };
    const simple = (): void => { localStorage.setItem('reading', 'simple'); };
    // No browser lets a test set this preference.
    const lean = (): void => {
      const original = window.matchMedia.bind(window);
      window.matchMedia = (query) => (query.includes('prefers-reduced-data') ? Object.defineProperty(original('all'), 'matches', { value: true }) : original(query));
      localStorage.setItem('reading', 'scroll');
    };
    for (const before of [saving, lean, simple]) {
      const { page, asked } = await visit(`${addressOf('the-front')}#approach-ring-2025`, { before });
      await page.waitForTimeout(2500);
      expect(asked).toEqual([]);
      expect(await page.locator('.map-offer:visible').count()).toBe(0);
      expect(await page.evaluate(() => window.contexts.length)).toBe(0);
      await page.context().close();
    }
  });
});

describe('failure', () => {
  /** The drawn map is back, whole, in the state of its step, with one quiet line; and it goes on. */
  async function expectDrawnMap(page: Page, faults: string[]): Promise<void> {
    const figure = page.locator('chart-figure[data-chart="approach"]');
    await page.waitForFunction(() => document.querySelector('chart-figure[data-chart="approach"] .map-line')?.textContent !== '', undefined, { timeout: 20_000 });
    expect(await figure.locator('.map-line').textContent()).toBe('The interactive map is not available: the drawn map stays.');
    expect(await figure.locator('.mapbox').count()).toBe(0);
    expect(await viewOf(page, 'approach')).toBe('ring-2025');
    const seen = await page.$eval('chart-figure[data-chart="approach"] .chart--wide', (svg) => {
      const style = (selector: string): CSSStyleDeclaration | undefined => {
        const element = svg.querySelector(selector);
        return element ? getComputedStyle(element) : undefined;
      };
      return [style('[data-layer="base"]')?.visibility, style('[data-key="ML0204"]')?.opacity];
    });
    expect(seen).toEqual(['visible', '1']);
    await goTo(page, 'approach-corridors');
    await page.waitForFunction(() => document.querySelector<HTMLElement>('chart-figure[data-chart="approach"]')?.dataset['view'] === 'corridors');
    expect(await page.$$eval('.map-line', (lines) => lines.filter((line) => line.textContent !== '').length)).toBe(1);
    expect(await page.evaluate(() => window.contexts.filter((context) => !context.isContextLost()).length)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  }

  const address = `${addressOf('the-front')}#approach-ring-2025`;

  test.each([401, 403, 429, 500] as const)('the style answers %i', async (status) => {
    const { page, faults } = await visit(address, { fault: (part) => (part === 'style' ? status : undefined) });
    await expectDrawnMap(page, faults);
  });

  test.each([401, 403, 429] as const)('the count of map loads answers %i', async (status) => {
    const { page, faults } = await visit(address, { fault: (part) => (part === 'sessions' ? status : undefined) });
    await expectDrawnMap(page, faults);
  });

  test.each([403, 429] as const)('tiles answer %i', async (status) => {
    const { page, faults } = await visit(address, { fault: (part) => (part === 'tiles' ? status : undefined) });
    await expectDrawnMap(page, faults);
  });

  test('the library does not come', async () => {
    const { page, faults } = await visit(addressOf('the-front'), { viewport: { width: 1280, height: 800 } });
    await page.route('**/mapbox-gl-*/core.js', (route) => route.abort());
    await goTo(page, 'approach-ring-2025');
    await expectDrawnMap(page, faults);
  });

  test('the hosts are blocked', async () => {
    const { page, faults } = await visit(address, { fault: () => 'abort' });
    await expectDrawnMap(page, faults);
  });

  test('nothing comes for ten seconds', async () => {
    const { page, faults } = await visit(address, { fault: (part) => (part === 'tiles' || part === 'tilejson' ? 'never' : undefined) });
    await expectDrawnMap(page, faults);
  });

  test.each(['', 'sk.secret'])('the token is “%s”', async (token) => {
    const { page, faults, asked } = await visit(address, { token });
    await expectDrawnMap(page, faults);
    expect(asked).toEqual([]);
  });

  test('the style is no style', async () => {
    const { page, faults } = await visit(address, { fault: (part) => (part === 'style' ? 200 : undefined) });
    await expectDrawnMap(page, faults);
  });

  test('a worker is forbidden', async () => {
    const { page, faults } = await visit(address, { before: () => { window.Worker = function forbidden() { throw new DOMException('forbidden', 'SecurityError'); } as never; } });
    await expectDrawnMap(page, faults);
  });

  test('the browser has no WebGL', async () => {
    const { page, faults } = await visit(address, {
      before: () => {
        const original = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...args: unknown[]) => RenderingContext | null;
        HTMLCanvasElement.prototype.getContext = function none(this: HTMLCanvasElement, ...args: unknown[]) {
          return String(args[0]).startsWith('webgl') ? null : original.apply(this, args);
        } as typeof HTMLCanvasElement.prototype.getContext;
      },
    });
    await expectDrawnMap(page, faults);
  });

  test('the context is lost', async () => {
    const { page, faults } = await visit(address);
    await untilLive(page, 'approach');
    await page.evaluate(() => { window.contexts.at(-1)?.getExtension('WEBGL_lose_context')?.loseContext(); });
    await expectDrawnMap(page, faults);
  });
});

describe('contexts', () => {
  test('there is one live at most while scrolling the whole story three times, and none is left behind', async () => {
    const { page, faults } = await visit('/en/');
    for (let pass = 0; pass < 3; pass += 1) {
      for (const [id] of maps) {
        await goTo(page, `scene-${id}`);
        await page.mouse.wheel(0, 200);
        await untilLive(page, id);
        await page.mouse.wheel(0, 900);
        await page.waitForTimeout(200);
      }
      await page.evaluate(() => { scrollTo(0, 0); });
      await page.waitForTimeout(800);
      expect(await page.evaluate(() => window.contexts.filter((context) => !context.isContextLost()).length)).toBe(0);
      expect(await page.$$('.mapbox')).toEqual([]);
    }
    const counted = await page.evaluate(() => ({ most: window.mostContexts, made: window.contexts.length }));
    expect(counted.most).toBe(1);
    // One that asks whether there is WebGL, and one for each map of each pass.
    expect(counted.made).toBeGreaterThan(3 * maps.length);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the policy', () => {
  test('names Mapbox only in the build with a token', () => {
    const page = 'fr/le-front/index.html';
    const policyWithToken = readFileSync(join(folder(), page), 'utf8');
    expect(policyWithToken).toMatch(/connect-src 'self' https:\/\/api\.mapbox\.com/);
    expect(policyWithToken).toContain("worker-src 'self';");
    const html = readdirSync(dist, { recursive: true }).map(String).filter((file) => file.endsWith('.html'));
    expect(html.length).toBeGreaterThan(10);
    for (const file of html) {
      const policy = /<meta http-equiv="content-security-policy"[^>]*>/i.exec(readFileSync(join(dist, file), 'utf8'))?.[0] ?? '';
      expect(policy, file).not.toMatch(/mapbox|blob:/);
    }
  });

  test('without a token a full scroll asks Mapbox for nothing', async () => {
    const browser = await openBrowser();
    const plain = await serveDist();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${plain.origin}/fr/?map=1`);
      for (const [id] of maps) {
        await goTo(page, `scene-${id}`);
        await page.waitForSelector(`#scene-${id} chart-figure[data-state="live"]`);
        await page.waitForTimeout(300);
      }
      await page.goto(`${plain.origin}/fr/embed/approach/?map=1`);
      await page.waitForTimeout(500);
      expect(asked.length).toBeGreaterThan(20);
      expect(asked.filter((one) => one.includes('mapbox') || !one.startsWith(plain.origin))).toEqual([]);
    } finally {
      await browser.close();
      await plain.close();
    }
  });

  test('the about page says what holds in its own build', () => {
    for (const [locale, [none, some]] of Object.entries({ fr: ['ne demande rien à Mapbox', 'Mapbox reçoit donc votre adresse IP'], en: ['asks Mapbox for nothing', 'Mapbox receives your IP address'] } as const)) {
      const [own, withToken] = [dist, folder()].map((root) => readFileSync(join(root, locale, 'about/index.html'), 'utf8'));
      expect([own?.includes(none), own?.includes(some), withToken?.includes(none), withToken?.includes(some)], locale).toEqual([true, false, false, true]);
    }
  });

  test('without a token no file of the site holds the library, its player or its button', () => {
    const files = readdirSync(dist, { recursive: true }).map(String);
    expect(files.filter((file) => file.includes('mapbox'))).toEqual([]);
    for (const file of files.filter((one) => /\.(?:js|css|html)$/.test(one))) expect(readFileSync(join(dist, file), 'utf8'), file).not.toMatch(/mapbox-gl|api\.mapbox|map-offer/);
  });
});
