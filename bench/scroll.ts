/**
 * Tasks over 50 ms while a page is scrolled from end to end on a slow
 * processor. A task counts with the time that its thread worked: what other
 * programs of the machine take meanwhile is not the page's.
 */
import type { Browser, CDPSession } from 'playwright-core';

/** What one scroll showed. */
export interface ScrollTasks {
  width: number;
  /** Tasks over 50 ms. */
  count: number;
  /** The longest of all tasks, ms. */
  longest: number;
}

/** The part of a trace event that is read. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Time on the clock and of the thread, µs. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

const windows = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

/** Records what the main thread does until the returned function is called. */
async function record(devtools: CDPSession): Promise<() => Promise<number[]>> {
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => { events.push(...(value as unknown as TraceEvent[])); });
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel'] } });
  return async () => {
    const complete = new Promise<void>((resolve) => { devtools.once('Tracing.tracingComplete', () => { resolve(); }); });
    await devtools.send('Tracing.end');
    await complete;
    const main = events.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
    return events
      .filter(({ ph, pid, tid, name }) => ph === 'X' && pid === main?.pid && tid === main.tid && name.endsWith('RunTask'))
      .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
  };
}

/** Scrolls a page in both windows, as a thumb or a wheel does: a third of a window at a time. */
export async function scrollTasks(browser: Browser, address: string, slowdown: number): Promise<ScrollTasks[]> {
  const results: ScrollTasks[] = [];
  for (const viewport of windows) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const stop = await record(devtools);
    for (let guard = 0; guard < 3000; guard += 1) {
      await page.mouse.wheel(0, viewport.height / 3);
      await page.waitForTimeout(60);
      if (guard % 10 === 0 && (await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2))) break;
    }
    await page.waitForTimeout(1500);
    const tasks = await stop();
    results.push({ width: viewport.width, count: tasks.filter((task) => task > 50).length, longest: Math.round(Math.max(0, ...tasks)) });
    await context.close();
  }
  return results;
}
