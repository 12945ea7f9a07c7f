/** Byte budgets of the design, section 6: brotli, whole page, from its own host. Limits: `byte-limits.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dist, sentBytes } from '../../scripts/serve-dist.ts';
import { pageAddresses, page as documentAt } from './built.ts';
import { limits, workerLimits } from './byte-limits.ts';
import { firstPart, readScreen } from './first-screen.ts';
import { showParts, useScale } from './scale.ts';
import { pages, useSite } from './site.ts';

const { visit, origin } = useSite();
const weigh = useScale();
const kilobyte = 1024;

/** Names that change with what is in the file, so that it may be kept for ever; fonts keep theirs. */
const kept = /^\/(?:_astro\/.*\.[\w-]{8}\.\w+|embed\/[\w-]+-[0-9a-f]{8,}\.js|fonts\/[\w-]+\.woff2)$/;

describe.each(Object.entries(limits))('%s', (_, { pages: addresses, total, script, requests, scrolled }) => {
  test.each(addresses)(`%s at load: ${total} KB, scripts ${script} KB, ${requests} requests`, async (path) => {
    const load = await weigh(path);
    const table = showParts(load, path);
    expect(load.total, table).toBeLessThanOrEqual(total);
    expect(load.script, table).toBeLessThanOrEqual(script);
    expect(load.requests, table).toBeLessThanOrEqual(requests);
    expect(load.twice, table).toEqual([]);
    expect(load.blocking, table).toEqual([]);
    expect(load.parts.map((part) => part.path).filter((part) => /\.(?:js|css|woff2)$/.test(part) && !kept.test(part))).toEqual([]);
  });

  if (scrolled) {
    test.each(addresses)(`%s after a full scroll: ${scrolled.total} KB, scripts ${scrolled.script} KB`, async (path) => {
      const load = await weigh(path, { scroll: true });
      const table = showParts(load, path);
      expect(load.total, table).toBeLessThanOrEqual(scrolled.total);
      expect(load.script, table).toBeLessThanOrEqual(scrolled.script);
      expect(load.twice, table).toEqual([]);
    });
  }
});

test('the service worker and what it prepares stay light: they come after the page, once a build', async () => {
  const alone = await weigh('/fr/about/');
  const all = await weigh('/fr/about/', { worker: true });
  const table = showParts(all, '/fr/about/ and the worker');
  expect(all.parts.map((part) => part.path)).toContain('/sw.js');
  expect(all.total - alone.total, table).toBeLessThanOrEqual(workerLimits.total);
  expect(all.script - alone.script, table).toBeLessThanOrEqual(workerLimits.script);
});

describe('the first packets', () => {
  test.each([...pages.story, ...pages.chapter].flatMap((path) => [[path, 360, 740], [path, 1280, 800]] as const))(
    '%s at %i px: the first screen stands as it will when all has come',
    async (path, width, height) => {
      const still = { javaScriptEnabled: false, viewport: { width, height } };
      const whole = await visit(path, still);
      const expected = await readScreen(whole.page);
      await whole.page.context().close();
      const { page } = await visit('/404.html', still);
      const body = firstPart(path);
      await page.route(origin() + path, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
      await page.goto(origin() + path, { waitUntil: 'load' });
      expect(expected.lines.length).toBeGreaterThan(3);
      expect(await readScreen(page)).toEqual(expected);
      await page.context().close();
    },
  );
});

describe('in the HTML', () => {
  test('no page waits for a style sheet or a script before its first paint', () => {
    const waits = pageAddresses.flatMap((address) =>
      [...documentAt(address).querySelectorAll('link[rel~="stylesheet"], script[src]')]
        .filter((element) => element.localName === 'link' || !(element.getAttribute('type') === 'module' || element.hasAttribute('defer') || element.hasAttribute('async')))
        .map((element) => `${address}: ${element.outerHTML}`),
    );
    expect(waits).toEqual([]);
  });

  test('the ground of the maps costs at most 8 KB and stands in a page once', () => {
    for (const path of ['/fr/', '/en/the-front/', '/fr/depuis/']) {
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
      const ground = [...html.matchAll(/<path id="geo-[^>]*>/g)].map(([shape]) => shape);
      expect(ground.length).toBe(4);
      expect(brotliCompressSync(Buffer.from(ground.join(''))).length).toBeLessThanOrEqual(8 * kilobyte);
    }
  });

  test('fonts weigh at most 40 KB', async () => {
    const fonts = await Promise.all(['source-serif-4', 'source-sans-3'].map((font) => sentBytes(join(dist, 'fonts', `${font}.woff2`))));
    expect(fonts.reduce((sum, bytes) => sum + bytes, 0) / kilobyte).toBeLessThanOrEqual(40);
  });
});
