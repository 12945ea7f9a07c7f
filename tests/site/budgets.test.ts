/** Byte budgets of the design, section 6: brotli, whole page, from its own host. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { dist } from '../../scripts/serve-dist.ts';
import { pages, settle, useSite } from './site.ts';

const { visit, origin } = useSite();
const kilobyte = 1024;

const precompressed = /\.(?:woff2|png)$/;

function weigh(path: string): number {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  const bytes = readFileSync(file);
  return precompressed.test(file) ? bytes.length : brotliCompressSync(bytes).length;
}

interface Load {
  total: number;
  script: number;
  requests: number;
  heaviest: string;
}

/** Loads a page, optionally scrolls it whole, and weighs what came. */
async function load(path: string, scroll: boolean): Promise<Load> {
  const asked: string[] = [];
  const { page } = await visit('/404.html');
  page.on('request', (request) => asked.push(decodeURIComponent(new URL(request.url()).pathname)));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(origin() + path, { waitUntil: 'networkidle' });
  if (scroll) await scrollThrough(page);
  await page.context().close();
  const parts = [...new Set(asked)].filter((part) => existsSync(join(dist, part))).map((part) => ({ part, bytes: weigh(part) }));
  const sum = (list: typeof parts): number => list.reduce((total, { bytes }) => total + bytes, 0) / kilobyte;
  return {
    total: sum(parts),
    script: sum(parts.filter(({ part }) => part.endsWith('.js'))),
    requests: parts.length,
    heaviest: parts.toSorted((a, b) => b.bytes - a.bytes).slice(0, 6).map(({ part, bytes }) => `${part} ${(bytes / kilobyte).toFixed(1)} KB`).join('\n'),
  };
}

async function scrollThrough(page: Page): Promise<void> {
  for (let guard = 0; guard < 300; guard += 1) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(50);
    if (await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2)) break;
  }
  await settle(page);
}

describe('at load', () => {
  test.each([...pages.story.map((path) => [path, 160, 12] as const), ...pages.chapter.map((path) => [path, 90, 12] as const)])(
    '%s weighs at most %i KB and asks at most %i times',
    async (path, total, requests) => {
      const page = await load(path, false);
      expect(page.total, page.heaviest).toBeLessThanOrEqual(total);
      expect(page.script, page.heaviest).toBeLessThanOrEqual(12);
      expect(page.requests, page.heaviest).toBeLessThanOrEqual(requests);
    },
  );
});

describe('the page of a visual', () => {
  // The heaviest of each kind: map, chart, longest tables.
  test.each(['approach', 'handover', 'calendar', 'claims', 'tankers'].map((id) => `/fr/charts/${id}/`))('%s weighs at most 90 KB at load, scripts 20 KB', async (path) => {
    const page = await load(path, false);
    expect(page.total, page.heaviest).toBeLessThanOrEqual(90);
    expect(page.script, page.heaviest).toBeLessThanOrEqual(20);
  });
});

describe('after a full scroll', () => {
  test.each([...pages.story.map((path) => [path, 350, 60] as const), ...pages.chapter.map((path) => [path, 180, 45] as const)])(
    '%s weighs at most %i KB, scripts %i KB',
    async (path, total, script) => {
      const page = await load(path, true);
      expect(page.total, page.heaviest).toBeLessThanOrEqual(total);
      expect(page.script, page.heaviest).toBeLessThanOrEqual(script);
    },
  );
});

describe('in the HTML', () => {
  test.each(pages.story)('%s: title and first words stand in the first 14 KB sent', (path) => {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    const cover = html.slice(0, html.indexOf('class="cover__figure"'));
    expect(cover).toContain('<h1');
    expect(brotliCompressSync(Buffer.from(cover)).length).toBeLessThanOrEqual(14 * kilobyte);
  });

  test('the ground of the maps costs at most 8 KB and stands in a page once', () => {
    for (const path of ['/fr/', '/en/the-front/', '/fr/depuis/']) {
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
      const ground = [...html.matchAll(/<path id="geo-[^>]*>/g)].map(([shape]) => shape);
      expect(ground.length).toBe(4);
      expect(brotliCompressSync(Buffer.from(ground.join(''))).length).toBeLessThanOrEqual(8 * kilobyte);
    }
  });

  test('fonts weigh at most 40 KB', () => {
    expect((weigh('/fonts/source-serif-4.woff2') + weigh('/fonts/source-sans-3.woff2')) / kilobyte).toBeLessThanOrEqual(40);
  });
});
