/** Frozen copies in a real browser: without script, in frames of another origin, and the same bytes as in the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../../scripts/serve-dist.ts';
import { frozenPath } from '../../src/embed/addresses.ts';
import { readEditions } from '../../src/embed/frozen/editions.ts';
import { iframe, iframeSize } from '../../src/embed/iframe.ts';
import { visualOf } from '../../src/charts/registry.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { frozenPages, useSite } from './site.ts';

const { visit, origin } = useSite();
const copies = readEditions();
const built = (path: string): Buffer => readFileSync(join(dist, path, 'index.html'));

describe('a frozen copy', () => {
  test('is published as the repository keeps it, byte for byte', () => {
    expect(copies.length).toBeGreaterThanOrEqual(40);
    for (const { edition, locale, chart, bytes } of copies) {
      expect(Buffer.compare(built(frozenPath(edition, locale as Locale, chart)), Buffer.from(bytes)), chart).toBe(0);
    }
  });

  test('is kept out of search and leads to the living visual, wherever the site is served from', () => {
    for (const { edition, locale, chart } of copies) {
      const path = frozenPath(edition, locale as Locale, chart);
      const { document } = parseHTML(built(path).toString());
      const at = (href: string | null | undefined): string => new URL(href ?? '', `https://host.example/folder${path}`).pathname;
      expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(at(document.querySelector('link[rel="canonical"]')?.getAttribute('href'))).toBe(`/folder/${locale}/charts/${chart}/`);
      expect([...document.querySelectorAll('main > p a')].map((link) => at(link.getAttribute('href')))).toEqual([`/folder/${locale}/charts/${chart}/`]);
      expect(document.querySelectorAll('script, img, link:not([rel="canonical"]), [style]').length).toBe(0);
    }
    expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('/v/');
  });

  test('weighs at most 10 KB, all of it in one file', () => {
    for (const path of frozenPages) expect(brotliCompressSync(built(path)).length, path).toBeLessThanOrEqual(10 * 1024);
  });

  test.each(frozenPages)('%s is drawn without script and asks nothing', async (path) => {
    const { page, faults } = await visit('/404.html', { javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const [width, frame] of [[360, 'narrow'], [900, 'wide']] as const) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(origin() + path, { waitUntil: 'load' });
      const drawing = page.locator('svg:visible');
      expect(await drawing.getAttribute('class')).toBe(`chart chart--${frame}`);
      expect(await drawing.locator('path, rect, circle, line, use').count()).toBeGreaterThan(5);
      const box = await drawing.boundingBox();
      expect(box?.width ?? 0).toBeGreaterThan(200);
      expect(box?.height ?? 0).toBeGreaterThan(180);
    }
    expect(asked).toEqual([path, path]);
    expect(faults.filter((fault) => !fault.startsWith('404'))).toEqual([]);
    await page.context().close();
  });
});

describe('headers for hosts', () => {
  /** Rules of `_headers` that add the policy, as Netlify and Cloudflare match them. */
  const rules = readFileSync(join(dist, '_headers'), 'utf8')
    .split(/\n(?=\/)/)
    .filter((block) => block.includes("frame-ancestors 'none'"))
    .map((block) => new RegExp(`^${(block.split('\n')[0] ?? '').replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`));

  test('forbid to frame each page but those made for it', () => {
    const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/index\.html$/, '')}`);
    const isForFrames = (path: string): boolean => path.startsWith('/v/') || /^\/\w\w\/embed\/[^/]+\/$/.test(path);
    expect(paths.filter((path) => rules.some((rule) => rule.test(path)) === isForFrames(path))).toEqual([]);
    expect(paths.filter(isForFrames).length).toBeGreaterThanOrEqual(80);
  });
});

describe('in a page of another origin', () => {
  let host: Server;
  let hostOrigin = '';
  let html = '';
  beforeAll(async () => {
    host = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const address = host.address();
    hostOrigin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  });
  afterAll(() => {
    host.close();
  });

  test.each([300, 600, 900])('every copy shows whole in a column of %i px, with the embed code alone', async (width) => {
    const { page } = await visit('/404.html', { viewport: { width: 1000, height: 800 } });
    await page.context().unrouteAll();
    const frame = (path: string, chart: string): string =>
      iframe({ src: origin() + path, title: chart, size: iframeSize(visualOf(chart).frames), frozen: true }).replace('loading="lazy"', '');
    html = `<!doctype html><title>Host</title><div style="width:${width}px">${copies.map(({ edition, locale, chart }) => frame(frozenPath(edition, locale as Locale, chart), chart)).join('')}</div>`;
    await page.goto(hostOrigin, { waitUntil: 'load' });
    const frames = page.frames().slice(1);
    expect(frames.length).toBe(copies.length);
    for (const one of frames) {
      const found = await one.evaluate(() => {
        const root = document.documentElement;
        const drawing = [...document.querySelectorAll('.chart')].find((svg) => getComputedStyle(svg).display !== 'none')?.getBoundingClientRect();
        return { over: [root.scrollWidth - innerWidth, root.scrollHeight - innerHeight], width: Math.round(drawing?.width ?? 0) };
      });
      expect(found.over, one.url()).toEqual([0, 0]);
      expect(found.width, one.url()).toBeGreaterThan(width * 0.6);
    }
    await page.context().close();
  });

  test('keeps the scheme that the embed code names', async () => {
    // Without the browser's own emulation, which would overrule the frame.
    const { page } = await visit('/404.html', { colorScheme: null });
    await page.context().unrouteAll();
    html = `<!doctype html><title>Host</title>${(['auto', 'dark', 'light'] as const)
      .map((theme) => iframe({ src: origin() + (frozenPages[0] ?? ''), title: theme, size: iframeSize(visualOf('rings').frames), frozen: true, theme }).replace('loading="lazy"', ''))
      .join('')}`;
    await page.goto(hostOrigin, { waitUntil: 'load' });
    const dark = await Promise.all(page.frames().slice(1).map((one) => one.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)));
    expect(dark.slice(1)).toEqual([true, false]);
    await page.context().close();
  });
});

describe('accessibility', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  test.each(['approach', 'claims', 'rings', 'tankers'].flatMap((chart) => (['light', 'dark'] as const).map((scheme) => [chart, scheme] as const)))('axe finds nothing in %s, %s', async (chart, colorScheme) => {
    const path = frozenPages.find((one) => one.endsWith(`/fr/embed/${chart}/`)) ?? '';
    expect(existsSync(join(dist, path, 'index.html'))).toBe(true);
    const { page } = await visit(path, { colorScheme, bypassCSP: true, viewport: { width: 360, height: 700 } });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => (await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`));
    expect(found).toEqual([]);
    await page.context().close();
  });
});
