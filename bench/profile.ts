/**
 * The profile “West Africa”: 400 kbit/s, 400 ms from request to answer, a six
 * times slower processor. The browser itself slows the line down, so setting up
 * a connection costs no extra round.
 */
import { median } from 'd3';
import type { Browser } from 'playwright-core';

const line = { latency: 400, kilobits: 400 };
const slowdown = 6;
/** A cheap phone. */
const viewport = { width: 360, height: 740 };

/** Medians of one page, ms from the call of the address; the figure's from the reader's arrival at it. */
export interface Profile {
  /** First words, and the largest part of the first screen. */
  firstPaint: number;
  largestPaint: number;
  load: number;
  /** NaN on a page without a figure that moves. */
  figure: number;
}

async function once(browser: Browser, address: string): Promise<Profile> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const bytesPerSecond = (line.kilobits * 1000) / 8;
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: line.latency, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    const paints = await page.evaluate(
      () =>
        new Promise<{ firstPaint: number; largestPaint: number; load: number }>((resolve) => {
          let largestPaint = Number.NaN;
          new PerformanceObserver((list) => { largestPaint = list.getEntries().at(-1)?.startTime ?? largestPaint; }).observe({ type: 'largest-contentful-paint', buffered: true });
          setTimeout(() => {
            const [navigation] = performance.getEntriesByType('navigation');
            const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
            resolve({ firstPaint, largestPaint, load: navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : Number.NaN });
          }, 500);
        }),
    );
    const figure = page.locator('chart-figure').first();
    if ((await figure.count()) === 0) return { ...paints, figure: Number.NaN };
    const start = performance.now();
    await figure.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, viewport.height / 2);
    await page.waitForFunction(() => document.querySelector('chart-figure')?.getAttribute('data-state') === 'live', undefined, { timeout: 60_000 });
    return { ...paints, figure: performance.now() - start };
  } finally {
    await context.close();
  }
}

/** Loads a page `times` times as a first visit. */
export async function profile(browser: Browser, address: string, times: number): Promise<Profile> {
  const runs: Profile[] = [];
  for (let run = 0; run < times; run += 1) runs.push(await once(browser, address));
  const middle = (key: keyof Profile): number => median(runs, (one) => one[key]) ?? Number.NaN;
  return { firstPaint: middle('firstPaint'), largestPaint: middle('largestPaint'), load: middle('load'), figure: middle('figure') };
}
