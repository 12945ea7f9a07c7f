/** The embeds in a page of another origin: sizes, messages, bytes. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/open-browser.ts';
import { dist, serveDist, type Site } from '../../scripts/serve-dist.ts';
import { visualOf, visuals } from '../../src/charts/registry.ts';
import { iframe, iframeSize } from '../../src/embed/iframe.ts';
import { sides, stageHeight } from '../../src/embed/size.ts';
import { locales } from '../../src/i18n/locale.ts';
import { serveHost, type Host } from './embed-host.ts';
import { bare, darkness, print } from './paper.ts';

let browser: Browser;
let site: Site;
let host: Host;
let scripted: BrowserContext;
let plain: BrowserContext;
const widths = [300, 600, 900];

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveDist()]);
  host = await serveHost(site.origin);
  const options: BrowserContextOptions = { viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' };
  scripted = await browser.newContext(options);
  plain = await browser.newContext({ ...options, javaScriptEnabled: false });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  await host.close();
});

/** The code that editors paste, loaded at once unless asked otherwise. */
function code(path: string, lazy = false): string {
  const chart = path.split('/')[3] ?? '';
  const text = iframe({ src: site.origin + path, title: 'A figure', size: iframeSize(visualOf(chart).frames) });
  return lazy ? text : text.replace('loading="lazy"', 'loading="eager"');
}

const column = (width: number, content: string): string => `<div class="column" data-width="${width}">${content}</div>`;

interface Visit {
  page: Page;
  faults: string[];
  /** Every address asked for. */
  asked: string[];
}

async function openHost(context: BrowserContext, frames: string, script = true, pym = false): Promise<Visit> {
  host.set(frames, { script, pym });
  const page = await context.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text()); });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(host.origin, { waitUntil: 'load' });
  return { page, faults, asked };
}

const embeds = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().startsWith(site.origin));

/** Waits until the host’s frame is as high as the embed wants it. */
async function fitted(page: Page, count: number): Promise<void> {
  await expect.poll(async () => {
    const frames = embeds(page);
    const states = await Promise.all(frames.map((frame) => frame.evaluate(() => document.documentElement.dataset['state'] === 'live' && document.documentElement.scrollHeight <= innerHeight).catch(() => false)));
    const heights = await page.$$eval('iframe', (all) => all.filter((one) => one.style.height.endsWith('px')).length);
    return states.filter(Boolean).length === count && heights === count;
  }, { timeout: 8000, interval: 60 }).toBe(true);
}

interface Inside {
  address: string;
  width: number;
  height: number;
  overflows: boolean;
  stage: { width: number; height: number };
  /** The picture as it is seen, px: what its proportions leave of the stage. */
  picture: { width: number; height: number };
  cut: string[];
  words: number;
}

/** What one frame shows. */
function look(frame: Frame): Promise<Inside> {
  return frame.evaluate(() => {
    const box = (selector: string): DOMRect => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const stage = box('.stage');
    const svg = [...document.querySelectorAll<SVGSVGElement>('.stage > svg')].find((one) => one.getClientRects().length > 0);
    const seen = svg?.getBoundingClientRect() ?? new DOMRect();
    const { width = 1, height = 1 } = svg?.viewBox.baseVal ?? {};
    const scale = Math.min(seen.width / width, seen.height / height);
    const left = seen.left + (seen.width - width * scale) / 2;
    const top = seen.top + (seen.height - height * scale) / 2;
    const labels = [...(svg?.querySelectorAll('text') ?? [])].filter((label) => (label.textContent || '').trim() !== '' && label.getAttribute('opacity') !== '0');
    return {
      address: location.pathname,
      width: innerWidth,
      height: innerHeight,
      overflows: document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
      stage: { width: stage.width, height: stage.height },
      picture: { width: width * scale, height: height * scale },
      cut: labels.filter((label) => {
        const own = label.getBoundingClientRect();
        return own.left < left - 2 || own.right > left + width * scale + 2 || own.top < top - 3 || own.bottom > top + height * scale + 3;
      }).map((label) => label.textContent || ''),
      words: ['.embed__title', '.embed__subtitle', '.embed__foot'].filter((selector) => {
        const own = box(selector);
        return own.height > 10 && own.top >= 0 && own.bottom <= innerHeight && (document.querySelector(selector)?.textContent ?? '').trim() !== '';
      }).length,
    };
  });
}

describe('in a column of 300, 600 and 900 px', () => {
  const paths = (id: string): string[] => locales.map((locale) => `/${locale}/embed/${id}/`);

  test.each(visuals.map(({ id }) => id))('%s with script: as high as it wants, nothing scrolls, nothing else is asked', async (id) => {
    const { page, faults, asked } = await openHost(scripted, widths.flatMap((width) => paths(id).map((path) => column(width, code(path)))).join(''));
    await fitted(page, 6);
    const { frames, kind } = { frames: visualOf(id).frames, kind: readFileSync(join(dist, `fr/embed/${id}/index.html`), 'utf8').includes('class="stage stage--map"') ? 'map' as const : 'chart' as const };
    for (const frame of embeds(page)) {
      // The height that suits, once the letters stand in their own font.
      await expect.poll(async () => {
        const { stage, width } = await look(frame);
        return Math.abs(stage.height - stageHeight(frames, width - sides[kind]));
      }, { message: `stage of ${frame.url()}`, interval: 40 }).toBeLessThanOrEqual(2);
      const seen = await look(frame);
      expect(seen, `${seen.address} at ${seen.width}`).toMatchObject({ overflows: false, cut: [], words: 3 });
      expect(widths).toContain(seen.width);
      // Every class that the drawing has now and the site’s style sheet knows, the embed’s knows too.
      const classes = await frame.evaluate(() => [...new Set([...document.querySelectorAll('.stage > svg *')].flatMap((mark) => [...mark.classList]))]);
      const missing = classes.filter((name) => known.has(name) && !sheetOf(id).has(name));
      expect(missing, `classes of ${seen.address}`).toEqual([]);
    }
    expect(asked.filter((url) => !url.startsWith(site.origin) && !url.startsWith(host.origin) && !url.startsWith('data:'))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each(visuals.map(({ id, views }) => [id, views] as const))('%s: every view fits the narrowest and a wide column', async (id, views) => {
    const { page, faults } = await openHost(scripted, [300, 900].flatMap((width) => paths(id).map((path) => column(width, code(path)))).join(''));
    await fitted(page, 4);
    const cut: string[] = [];
    for (const view of views) {
      await page.evaluate((name) => { for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage(`road-to-bamako view ${name}`, '*'); }, view);
      for (const frame of embeds(page)) {
        await expect.poll(() => frame.evaluate(() => document.documentElement.dataset['view']), { interval: 20 }).toBe(view);
        await expect.poll(async () => (await look(frame)).overflows, { message: `${view} overflows`, interval: 20 }).toBe(false);
        const seen = await look(frame);
        cut.push(...seen.cut.map((words) => `${view} of ${seen.address} at ${seen.width}: “${words}”`));
        expect(seen.words, view).toBe(3);
      }
    }
    expect(cut).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each(visuals.map(({ id }) => id))('%s without script: nothing is cut, the picture is large enough to read', async (id) => {
    const { page } = await openHost(plain, widths.flatMap((width) => paths(id).map((path) => column(width, code(path)))).join(''), false);
    expect(embeds(page).length).toBe(6);
    for (const frame of embeds(page)) {
      const seen = await look(frame);
      expect(seen, `${seen.address} at ${seen.width}`).toMatchObject({ overflows: false, cut: [], words: 3 });
      expect(seen.picture.width, `${seen.address} at ${seen.width}`).toBeGreaterThanOrEqual(Math.min(250, seen.width * 0.8));
      // What the picture leaves empty of the frame, above and below it.
      expect(seen.stage.height - seen.picture.height, `white space of ${seen.address} at ${seen.width}`).toBeLessThanOrEqual(seen.height * (seen.width < 360 ? 0.26 : 0.2));
    }
    await page.close();
  });
});

const classNames = (css: string): Set<string> => new Set([...css.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name));
const known = classNames(readFileSync(join(import.meta.dirname, '../../src/styles/chart.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''));
const sheetOf = (id: string): Set<string> => classNames(/<style>([\s\S]*?)<\/style>/.exec(readFileSync(join(dist, `fr/embed/${id}/index.html`), 'utf8'))?.[1] ?? '');

describe('bytes', () => {
  const weigh = (path: string): number => brotliCompressSync(readFileSync(join(dist, path))).length;

  test.each(locales.flatMap((locale) => visuals.map(({ id }) => `/${locale}/embed/${id}/`)))('%s: at most 30 KB in 2 requests', async (path) => {
    const asked: string[] = [];
    const page = await scripted.newPage();
    page.on('request', (request) => { if (!request.url().startsWith('data:')) asked.push(request.url()); });
    await page.goto(`${site.origin + path}?steps=1`, { waitUntil: 'load' });
    await page.waitForSelector('html[data-state="live"]');
    // What marks say is in the page: asking one brings nothing more.
    await page.mouse.move(300, 300);
    const files = asked.map((url) => new URL(url).pathname);
    expect(files.length).toBe(2);
    expect(asked.every((url) => url.startsWith(site.origin))).toBe(true);
    const [html = '', script = ''] = files;
    expect(weigh(script) / 1024).toBeLessThanOrEqual(18);
    expect((weigh(`${html}index.html`) + weigh(script)) / 1024).toBeLessThanOrEqual(30);
    // No cookie, no storage.
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
    await page.close();
  });

  test('embed.js weighs at most 1 KB', () => {
    expect(weigh('/embed.js')).toBeLessThanOrEqual(1024);
  });
});

describe('what the address asks for', () => {
  test('a view, a theme, the stepper; nonsense is ignored', async () => {
    const page = await scripted.newPage();
    await page.goto(`${site.origin}/en/embed/rings/?view=by-month&theme=dark&steps=1`);
    await page.waitForSelector('html[data-state="live"]');
    expect(await page.locator('h1').textContent()).toContain('autumn 2025');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(22, 24, 26)');
    expect(await page.locator('.embed__place').textContent()).toBe('View 4 of 4');
    await page.getByRole('button', { name: 'Previous view' }).click();
    expect(await page.locator('.embed__place').textContent()).toBe('View 3 of 4');
    expect(await page.locator('.embed__foot a').getAttribute('href')).toBe('/en/charts/rings/#view-dip');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${site.origin}/en/embed/rings/?view=nothing&theme=light&steps=no`);
    await page.waitForSelector('html[data-state="live"]');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(244, 239, 230)');
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.embed__steps').isVisible()).toBe(false);
    await page.close();
  });

  test('a view asked for appears even when the script does not come', async () => {
    const page = await scripted.newPage();
    await page.route('**/embed/*.js', (route) => route.abort());
    await page.goto(`${site.origin}/en/embed/rings/?view=by-month`);
    await expect.poll(() => page.locator('h1').isVisible(), { timeout: 5000 }).toBe(true);
    await page.close();
  });

  test('search engines are sent to the page of the visual', () => {
    for (const { id } of visuals) {
      const html = readFileSync(join(dist, `en/embed/${id}/index.html`), 'utf8');
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"]*/en/charts/${id}/"`));
      expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain(`/embed/${id}/`);
    }
  });
});

const heights = (page: Page): Promise<number[]> => page.$$eval('iframe', (all) => all.map((one) => one.getBoundingClientRect().height));

describe('messages', () => {
  test('the height follows a view change, and only that frame’s', async () => {
    const { page, faults } = await openHost(scripted, [1, 2].map(() => column(300, code('/fr/embed/approach/'))).join(''));
    await fitted(page, 2);
    const before = await heights(page);
    const seen = new Set<number>();
    for (const view of visualOf('approach').views) {
      await page.evaluate((name) => { document.querySelector('iframe')?.contentWindow?.postMessage(`road-to-bamako view ${name}`, '*'); }, view);
      await expect.poll(() => embeds(page)[0]?.evaluate(() => document.documentElement.dataset['view'])).toBe(view);
      await page.waitForTimeout(60);
      const inside = await look(embeds(page)[0] ?? page.mainFrame());
      expect(inside.overflows, view).toBe(false);
      const [first = 0, second] = await heights(page);
      expect(second).toBe(before[1]);
      seen.add(first);
    }
    expect(seen.size).toBeGreaterThan(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('forged ones change nothing and throw nothing', async () => {
    const { page, faults } = await openHost(scripted, column(600, code('/en/embed/rings/')) + column(600, code('/en/embed/deaths/')));
    await fitted(page, 2);
    const before = await heights(page);
    const wrong = ['NaN', '-1', '1e9', '1000000000', 'Infinity', '', '0x200', '12.5', '300 ', '300\n', '３００'].map((number) => `road-to-bamako height ${number}`);
    // The right frame, the wrong words.
    await embeds(page)[0]?.evaluate((words) => {
      for (const message of [...words, 'height 300', 300, -1, NaN, null, undefined, [], { height: 300 }, { type: 'road-to-bamako height 300' }, ['road-to-bamako height 300']]) parent.postMessage(message, '*');
    }, wrong);
    // The right words, from the host itself and from a frame of nobody’s.
    await page.evaluate((origin) => {
      const right = 'road-to-bamako height 333';
      postMessage(right, '*');
      const frame = document.querySelector('iframe');
      const send = (init: MessageEventInit): void => { dispatchEvent(new MessageEvent('message', init)); };
      send({ data: right, origin: 'https://example.org', source: frame?.contentWindow ?? null });
      send({ data: right, origin: 'null', source: frame?.contentWindow ?? null });
      send({ data: right, origin, source: null });
      send({ data: right, origin, source: window });
      const trap = {};
      for (const name of ['height', 'type', 'toString', 'valueOf', 'length', 'exec', 'sentinel']) Object.defineProperty(trap, name, { get: () => { throw new Error('trap'); } });
      send({ data: trap, origin, source: frame?.contentWindow ?? null });
      send({ data: new Proxy({}, { get: () => { throw new Error('trap'); }, has: () => { throw new Error('trap'); } }), origin, source: frame?.contentWindow ?? null });
    }, site.origin);
    // A flood, in less than a second.
    const took = await embeds(page)[1]?.evaluate(() => {
      const start = performance.now();
      for (let n = 0; n < 10_000; n += 1) parent.postMessage(n % 2 ? `road-to-bamako height ${n}x` : { height: n }, '*');
      return performance.now() - start;
    });
    expect(took).toBeLessThan(1000);
    await page.evaluate(() => {
      for (let n = 0; n < 10_000; n += 1) postMessage(`road-to-bamako height ${n}`, '*');
    });
    await page.waitForTimeout(500);
    expect(await heights(page)).toEqual(before);
    // To the embed: from a window that is not the page around it.
    await embeds(page)[0]?.evaluate(() => { postMessage('road-to-bamako view by-month', '*'); });
    await page.evaluate(() => { document.querySelector('iframe')?.contentWindow?.postMessage({ get view() { return 'by-month'; } }, '*'); });
    await page.waitForTimeout(100);
    expect(await embeds(page)[0]?.evaluate(() => document.documentElement.dataset['view'])).toBe('by-year');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a height is kept between 100 and 4000 px', async () => {
    const { page } = await openHost(scripted, column(600, code('/en/embed/rings/')));
    await fitted(page, 1);
    for (const [said, kept] of [[5, 100], [99_999, 4000], [321, 321]] as const) {
      await embeds(page)[0]?.evaluate((height) => { parent.postMessage(`road-to-bamako height ${height}`, '*'); }, said);
      await expect.poll(() => heights(page)).toEqual([kept]);
    }
    await page.close();
  });

  test('pym.js and AMP hear their own forms', async () => {
    const { page } = await openHost(scripted, column(600, code('/en/embed/rings/').replace('/rings/', '/rings/?childId=figure-1')), false);
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('message', ({ data }) => { heard.push(data); });
      document.querySelector('iframe')?.contentWindow?.postMessage('road-to-bamako ask', '*');
    });
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard.length)).toBeGreaterThanOrEqual(3);
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
    const height = Number(/\d+$/.exec(String(heard[0]))?.[0]);
    expect(height).toBeGreaterThan(300);
    expect(heard.slice(0, 3)).toEqual([`road-to-bamako height ${height}`, { sentinel: 'amp', type: 'embed-size', height }, `pymxPYMxfigure-1xPYMxheightxPYMx${height}`]);
    await page.close();
  });
});

interface PymParent { id: string; iframe: HTMLIFrameElement; remove: () => void }

describe('the libraries of newsrooms', () => {
  test('pym.js itself sizes the embed, follows its views and its column', async () => {
    const { page, faults } = await openHost(scripted, '<div class="column" data-width="600"><div id="figure"></div></div>', false, true);
    await page.evaluate((address) => {
      const { Parent } = (globalThis as unknown as { pym: { Parent: new (id: string, url: string, options: object) => PymParent } }).pym;
      Object.assign(globalThis, { parent1: new Parent('figure', address, { title: 'A figure' }) });
    }, `${site.origin}/en/embed/rings/`);
    await page.waitForFunction(() => document.querySelector('iframe')?.hasAttribute('height'));
    const fits = async (): Promise<number> => {
      const frame = embeds(page)[0] ?? expect.fail('no embed');
      await expect.poll(async () => (await look(frame)).overflows, { interval: 40 }).toBe(false);
      const seen = await look(frame);
      expect(seen).toMatchObject({ cut: [], words: 3 });
      return seen.height;
    };
    const wide = await fits();
    expect(await page.getAttribute('iframe', 'height')).toBe(`${wide}px`);
    expect(wide).toBeGreaterThan(400);
    await page.evaluate(() => { document.querySelector('.column')?.setAttribute('data-width', '300'); });
    await expect.poll(fits, { timeout: 5000 }).not.toBe(wide);
    await page.evaluate(() => { document.querySelector('iframe')?.contentWindow?.postMessage('road-to-bamako view by-month', '*'); });
    await expect.poll(() => embeds(page)[0]?.evaluate(() => document.documentElement.dataset['view'])).toBe('by-month');
    await fits();
    await page.evaluate(() => { (globalThis as unknown as { parent1: PymParent }).parent1.remove(); });
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a host that does what amp-iframe documents sizes the embed', async () => {
    // The frame as on our page for editors: `resizable`, a first height by `width` and `height`.
    const frame = `<iframe src="${site.origin}/en/embed/deaths/" title="A figure" width="100%" height="300" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;
    host.set(column(600, frame), { script: false });
    const page = await scripted.newPage();
    // Its listener: the frame's own window, `sentinel: "amp"`, `type: "embed-size"`, a number as height.
    await page.addInitScript(() => {
      addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
        const frame = document.querySelector('iframe');
        if (!frame?.contentWindow || source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
        const { sentinel, type, height } = data as Record<string, unknown>;
        if (sentinel === 'amp' && type === 'embed-size' && typeof height === 'number') frame.style.height = `${height}px`;
      });
    });
    await page.goto(host.origin, { waitUntil: 'load' });
    await expect.poll(() => page.$eval('iframe', (one) => one.style.height)).toMatch(/px$/);
    const inside = embeds(page)[0] ?? expect.fail('no embed');
    await expect.poll(async () => (await look(inside)).overflows, { interval: 40 }).toBe(false);
    expect(await look(inside)).toMatchObject({ cut: [], words: 3 });
    await page.close();
  });
});

describe('on paper and in forced colours', () => {
  test.each(['/fr/embed/approach/', '/en/embed/schools/'])('%s prints on one light sheet, in the view being read, at any width', async (path) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, colorScheme: 'dark' });
    const page = await context.newPage();
    const view = visualOf(path.split('/')[3] ?? '').views[1] ?? '';
    await page.goto(`${site.origin}${path}?theme=dark&steps=1&view=${view}`);
    await page.waitForSelector('html[data-state="live"]');
    const title = await page.locator('h1').innerText();
    const before = await page.locator('.stage').innerHTML();
    const { bytes, sheets } = await print(page);
    expect(sheets.length).toBe(1);
    expect(sheets[0]?.text).toContain(bare(title));
    expect(sheets[0]?.text).toContain('Source');
    expect(sheets[0]?.shapes).toBeGreaterThan(12);
    expect((await darkness(browser, bytes))[0]).toBeLessThan(0.15);
    // The screen keeps what it showed.
    await expect.poll(() => page.locator('.stage > .chart--narrow').innerHTML().then((shown) => before.includes(shown))).toBe(true);
    await context.close();
  });

  test.each(['light', 'dark'] as const)('in forced colours on %s ground words and marks stand out in every embed', async (colorScheme) => {
    const context = await browser.newContext({ viewport: { width: 600, height: 560 }, forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const { id } of visuals) {
      await page.goto(`${site.origin}/en/embed/${id}/`);
      await page.waitForSelector('html[data-state="live"]');
      const faint = await page.evaluate(() => {
        const light = (colour: string): number => {
          const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number).map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ratio = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        const ground = light(getComputedStyle(document.body).backgroundColor);
        // What stands on a filled mark contrasts with that mark, not with the page: seen by eye.
        const seen = [...document.querySelectorAll('.embed__title, .embed__subtitle, .embed__foot, .stage > .chart--wide text:not(.exodus-on)')].filter((one) => one.textContent.trim() !== '' && one.getAttribute('opacity') !== '0' && one.getClientRects().length > 0);
        return seen.filter((one) => {
          const { color, fill, stroke, paintOrder } = getComputedStyle(one);
          const ink = one instanceof SVGElement ? fill : color;
          if (ink === 'none') return false;
          // On its own halo, else on the page.
          const under = one instanceof SVGElement && paintOrder.includes('stroke') && stroke !== 'none' ? light(stroke) : ground;
          return ratio(light(ink), under) < 3;
        }).map((one) => one.textContent);
      });
      faults.push(...faint.map((words) => `${id}: ${words}`));
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('in a page that changes', () => {
  test('a hidden tab, a lazy frame, one that comes later, one that is taken out', async () => {
    const { page, faults } = await openHost(scripted, [
      column(600, code('/en/embed/deaths/')),
      `<div id="tab" hidden>${column(600, code('/en/embed/rings/'))}</div>`,
      `<div class="far">${column(600, code('/en/embed/fuel/', true))}</div>`,
    ].join(''));
    await expect.poll(() => page.$$eval('iframe', (all) => all[0]?.style.height ?? '')).toMatch(/px$/);
    expect(await page.$$eval('iframe', (all) => all.map((one) => one.style.height.endsWith('px')))).toEqual([true, false, false]);
    // The tab opens.
    await page.evaluate(() => { document.getElementById('tab')?.removeAttribute('hidden'); });
    await expect.poll(() => page.$$eval('iframe', (all) => all[1]?.style.height ?? '')).toMatch(/px$/);
    // The reader arrives.
    await page.evaluate(() => { document.querySelector('.far iframe')?.scrollIntoView(); });
    await fitted(page, 3);
    for (const frame of embeds(page)) expect(await look(frame)).toMatchObject({ overflows: false, cut: [], words: 3 });
    // One goes while it speaks, another comes.
    await embeds(page)[0]?.evaluate(() => { for (let n = 0; n < 50; n += 1) parent.postMessage('road-to-bamako height 400', '*'); });
    await page.evaluate((text) => {
      document.querySelector('iframe')?.remove();
      document.body.insertAdjacentHTML('beforeend', text);
    }, column(300, code('/fr/embed/claims/')));
    await fitted(page, 3);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the column changes its width', async () => {
    const { page } = await openHost(scripted, column(900, code('/en/embed/rings/')));
    await fitted(page, 1);
    const [wide] = await heights(page);
    await page.evaluate(() => { document.querySelector('.column')?.setAttribute('data-width', '300'); });
    await expect.poll(() => heights(page)).not.toEqual([wide]);
    await fitted(page, 1);
    await page.close();
  });
});

describe('accessibility', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  test.each(['/fr/embed/approach/?steps=1&theme=light', '/en/embed/claims/?steps=1&theme=dark', '/en/embed/rings/'])('axe finds nothing on %s', async (path) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(site.origin + path);
    await page.waitForSelector('html[data-state="live"]');
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const runner = (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
      return (await runner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    });
    expect(found).toEqual([]);
    await context.close();
  });

  test('arrows make the marks speak, the stepper keeps the focus', async () => {
    const page = await scripted.newPage();
    await page.goto(`${site.origin}/en/embed/rings/?steps=1`);
    await page.waitForSelector('html[data-state="live"]');
    await page.locator('.stage').focus();
    await page.keyboard.press('End');
    expect(await page.locator('.tell.is-open').textContent()).toContain('2025');
    await page.keyboard.press('Escape');
    const next = page.getByRole('button', { name: 'Next view' });
    await next.focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('Enter');
    expect(await page.locator('.embed__place').textContent()).toBe('View 4 of 4');
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.close();
  });
});

describe('the code on the page of a visual', () => {
  test('without script: complete, in the page’s language', async () => {
    const page = await plain.newPage();
    await page.goto(`${site.origin}/en/charts/rings/`);
    const text = await page.locator('embed-code textarea').inputValue();
    expect(text).toMatch(/^<iframe src="https?:\/\/[^"]+\/en\/embed\/rings\/" title="[^"]{10,}"/);
    for (const part of ['loading="lazy"', 'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"', 'referrerpolicy="no-referrer"', 'aspect-ratio:', '/embed.js" async></script>']) expect(text).toContain(part);
    expect(await page.locator('.embed-code__choices').isVisible()).toBe(false);
    await page.close();
  });

  test('with script: choices change it, the preview shows it at its width', async () => {
    const page = await scripted.newPage();
    const faults: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text()); });
    await page.goto(`${site.origin}/fr/charts/rings/`);
    await page.selectOption('embed-code [name="locale"]', 'en');
    await page.selectOption('embed-code [name="view"]', 'by-month');
    await page.selectOption('embed-code [name="theme"]', 'dark');
    await page.locator('embed-code [name="steps"]').check();
    await page.locator('embed-code [name="script"]').uncheck();
    const text = await page.locator('embed-code textarea').inputValue();
    expect(text).toContain('/en/embed/rings/?view=by-month&amp;theme=dark&amp;steps=1"');
    expect(text).not.toContain('<script');
    expect(await page.locator('embed-code [name="view"] option').first().textContent()).toBe('In 2025 the violence came closer in one jump');
    await page.locator('embed-code [name="script"]').check();
    for (const width of [300, 600, 900]) {
      await page.locator(`embed-code [data-width="${width}"]`).click();
      const frame = page.locator('embed-code iframe');
      await expect.poll(() => frame.evaluate((one) => (one instanceof HTMLElement ? one.style.height : ''))).toMatch(/px$/);
      expect(await frame.evaluate((one) => one.clientWidth)).toBe(width);
      expect(await page.frameLocator('embed-code iframe').locator('.embed__place').textContent()).toBe('View 4 of 4');
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('headers', () => {
  /** The values that hosts with `_headers` files give an address: all rules that fit add up. */
  function headers(path: string): string[] {
    const given: string[] = [];
    let fits = false;
    for (const line of readFileSync(join(dist, '_headers'), 'utf8').split('\n')) {
      if (/^\s+\S/.test(line)) {
        if (fits) given.push(line.trim());
      } else if (!line.startsWith('#') && line !== '') {
        fits = new RegExp(`^${line.trim().replaceAll('.', '\\.').replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`).test(path);
      }
    }
    return given;
  }

  test('every page may be framed by nobody, except embeds and frozen copies', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    for (const file of files) {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const policies = headers(path).filter((line) => line.startsWith('Content-Security-Policy'));
      const expected = /^\/(?:fr|en)\/embed\/[\w-]+\/$/.test(path) ? ['Content-Security-Policy: frame-ancestors *'] : path.startsWith('/v/') ? [] : ["Content-Security-Policy: frame-ancestors 'none'"];
      expect([...new Set(policies)], path).toEqual(expected);
    }
  });

  test('embeds and their scripts come through to pages that isolate themselves', () => {
    for (const path of ['/fr/embed/rings/', '/embed/rings-00000000.js', '/embed.js']) expect(headers(path), path).toContain('Cross-Origin-Resource-Policy: cross-origin');
    expect(headers('/embed/rings-00000000.js')).toContain('Cache-Control: public, max-age=31536000, immutable');
  });
});
