/** Loads pages and weighs what the server was asked for: by the page, its frames and its workers alike; what the service worker prepares is weighed apart. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/open-browser.ts';
import { dist, sentBytes, serveDist, type Site } from '../../scripts/serve-dist.ts';
import { settle } from './site.ts';

/** A file that came. */
export interface Part {
  path: string;
  /** As sent, in bytes. */
  bytes: number;
}

/** What a page cost. */
export interface Load {
  /** KB of 1,024 bytes, as sent: all, and scripts alone. */
  total: number;
  script: number;
  requests: number;
  /** Heaviest first. */
  parts: Part[];
  /** Asked for more than once. */
  twice: string[];
  /** What the first paint had to wait for, as the browser says. */
  blocking: string[];
}

const kilobyte = 1024;
/** A cheap phone: the narrow composition, and lazy pictures near the top only. */
const viewport = { width: 360, height: 740 };

async function scrollThrough(page: Page): Promise<void> {
  for (let guard = 0; guard < 300; guard += 1) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(50);
    if (await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2)) break;
  }
  await settle(page);
  await page.waitForLoadState('networkidle');
}

/** What is done with a page. */
export interface Visit {
  /** Scrolls it from end to end. */
  scroll?: boolean;
  /** Lets it register the service worker, which begins when the page has come to rest, once a build. */
  worker?: boolean;
}

/** @returns a function that loads a page as a first visit does. */
export function useScale(): (path: string, visit?: Visit) => Promise<Load> {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveDist()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return async (path, { scroll = false, worker = false } = {}) => {
    const context = await browser.newContext({ viewport, serviceWorkers: worker ? 'allow' : 'block' });
    const page = await context.newPage();
    site.asked.length = 0;
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    if (worker) await page.locator('html[data-offline="ready"]').waitFor();
    if (scroll) await scrollThrough(page);
    const blocking = await page.evaluate(() =>
      performance.getEntriesByType('resource').filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking').map(({ name }) => name),
    );
    await context.close();
    const asked = [...site.asked];
    const parts: Part[] = [];
    for (const one of new Set(asked)) {
      const file = join(dist, one.endsWith('/') ? `${one}index.html` : one);
      if (existsSync(file)) parts.push({ path: one, bytes: await sentBytes(file) });
    }
    const sum = (list: readonly Part[]): number => list.reduce((total, { bytes }) => total + bytes, 0) / kilobyte;
    return {
      total: sum(parts),
      script: sum(parts.filter((part) => part.path.endsWith('.js'))),
      requests: asked.length,
      parts: parts.toSorted((a, b) => b.bytes - a.bytes),
      twice: asked.filter((one, index) => asked.indexOf(one) !== index),
      blocking,
    };
  };
}

/** @returns a Markdown table of the heaviest parts, for a test that fails. */
export function showParts({ total, script, requests, parts }: Load, path: string): string {
  const kb = (bytes: number): string => (bytes / kilobyte).toFixed(1);
  const rows = parts.slice(0, 8).map((part) => `| ${part.path} | ${kb(part.bytes)} |`);
  return [`${path}: ${total.toFixed(1)} KB, scripts ${script.toFixed(1)} KB, ${requests} requests`, '| part | KB |', '| --- | ---: |', ...rows].join('\n');
}
