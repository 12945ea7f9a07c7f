/** The site built with a token, in a browser with WebGL, with Mapbox's hosts answered here. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/open-browser.ts';
import { serveDist, type Site } from '../../scripts/serve-dist.ts';
import type { Map as MapboxMap } from 'mapbox-gl/esm';
import { libraryFolder } from '../../src/map/mapbox/library-files.ts';
import { answerForMapbox, type Part } from './mapbox-fixtures.ts';

declare global {
  interface Window {
    /** Every map that the page has made. */
    maps: MapboxMap[];
    /** Every WebGL context that the page has made. */
    contexts: WebGLRenderingContext[];
    /** Most of them that were alive at once, at any moment. */
    mostContexts: number;
  }
}

/** A page of that site. */
export interface MapboxVisit {
  page: Page;
  /** Uncaught exceptions, failures of the policy, errors on the console. */
  faults: string[];
  /** Parts of Mapbox that were asked. */
  asked: Part[];
}

/** How a visit differs from a plain one. */
export interface Conditions extends BrowserContextOptions {
  fault?: Parameters<typeof answerForMapbox>[1];
  /** Script that runs before those of the page. */
  before?: () => void;
  /** As if the site had been built with this token. */
  token?: string;
  /** Steps of the story also for readers who ask for less motion or data. */
  story?: boolean;
}

/** Notes contexts. */
function noteContexts(): void {
  window.contexts = [];
  window.maps = [];
  window.mostContexts = 0;
  const original = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...args: unknown[]) => RenderingContext | null;
  HTMLCanvasElement.prototype.getContext = function getContext(this: HTMLCanvasElement, ...args: unknown[]): RenderingContext | null {
    const context = original.apply(this, args);
    if (context && 'isContextLost' in context && 'drawingBufferWidth' in context && !window.contexts.includes(context)) {
      window.contexts.push(context);
      window.mostContexts = Math.max(window.mostContexts, window.contexts.filter((one) => !one.isContextLost()).length);
    }
    return context;
  } as typeof HTMLCanvasElement.prototype.getContext;
}

const ownToken = 'pk.test';

/** A folder built with the token `pk.test` before, to write tests with. */
const built = process.env['MAPBOX_SITE'];

/** Builds and opens the site for a test file. */
export function useMapboxSite(): { visit: (path: string, conditions?: Conditions) => Promise<MapboxVisit>; folder: () => string } {
  let browser: Browser;
  let site: Site;
  let folder = '';
  beforeAll(async () => {
    folder = built ?? (await mkdtemp(join(tmpdir(), 'road-mapbox-')));
    if (built === undefined) await promisify(execFile)('npx', ['astro', 'build', '--outDir', folder], { env: { ...process.env, PUBLIC_MAPBOX_TOKEN: ownToken } });
    [browser, site] = await Promise.all([launchBrowser(['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']), serveDist(folder)]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    if (built === undefined) await rm(folder, { recursive: true });
  });
  return {
    folder: () => folder,
    async visit(path, { fault, before, story, token, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const asked = await answerForMapbox(context, fault);
      await context.addInitScript(noteContexts);
      if (story) await context.addInitScript(() => { localStorage.setItem('reading', 'scroll'); });
      if (before) await context.addInitScript(before);
      // The library's own modules, with an eye on the maps that they make.
      await context.route(`**/${libraryFolder}/mapbox-gl.js`, (route) => route.fulfill({
        contentType: 'text/javascript',
        body: `export * from './mapbox-gl.js?own'; import { Map as Own } from './mapbox-gl.js?own'; export class Map extends Own { constructor(options) { super(options); window.maps.push(this); } }`,
      }));
      if (token !== undefined) {
        await context.route('**/_astro/*.js', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: (await response.text()).replaceAll(ownToken, token) });
        });
      }
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        // A refused request is the browser's own line; nothing can keep it from the console.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(`console: ${message.text()}`);
      });
      await page.goto(site.origin + path, { waitUntil: 'load' });
      return { page, faults, asked };
    },
  };
}

/** Waits until the map of a visual is live. */
export async function untilLive(page: Page, chart: string): Promise<void> {
  await page.waitForSelector(`chart-figure[data-chart="${chart}"] .stage[data-map="live"]`, { timeout: 30_000 });
}

/** Waits until the live map stands still and has drawn all. */
export async function untilStill(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const map = window.maps.at(-1);
    return map !== undefined && !map.isMoving() && map.loaded() && map.areTilesLoaded();
  }, undefined, { timeout: 30_000 });
  await page.waitForTimeout(150);
}
