/** Tasks over 50 ms while a page is scrolled from end to end on a slow processor. */
import type { Browser } from 'playwright-core';

/** What one scroll showed. */
export interface ScrollTasks {
  width: number;
  /** Tasks over 50 ms. */
  count: number;
  /** The longest, ms. */
  longest: number;
  /** Where on the page the longest ended, share of its height. */
  where: number;
}

const windows = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

/** Scrolls a page in both windows, as a thumb or a wheel does: a third of a window at a time. */
export async function scrollTasks(browser: Browser, address: string, slowdown: number): Promise<ScrollTasks[]> {
  const results: ScrollTasks[] = [];
  for (const viewport of windows) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      const tasks: { duration: number; at: number }[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push({ duration, at: scrollY / document.documentElement.scrollHeight });
      }).observe({ type: 'longtask' });
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    for (let guard = 0; guard < 3000; guard += 1) {
      await page.mouse.wheel(0, viewport.height / 3);
      await page.waitForTimeout(60);
      if (guard % 10 === 0 && (await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2))) break;
    }
    await page.waitForTimeout(1500);
    const tasks = await page.evaluate(() => (window as unknown as { tasks: { duration: number; at: number }[] }).tasks);
    const longest = tasks.toSorted((a, b) => b.duration - a.duration)[0];
    results.push({ width: viewport.width, count: tasks.length, longest: Math.round(longest?.duration ?? 0), where: longest?.at ?? 0 });
    await context.close();
  }
  return results;
}
