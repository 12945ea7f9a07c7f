/**
 * Lighthouse, mobile: simulated slow 4G and a four times slower processor.
 * Each page is measured several times; the medians are kept.
 */
import { createServer } from 'node:net';
import { median } from 'd3';
import { launchBrowser } from '../scripts/open-browser.ts';

/** The part of Lighthouse that is used here; the package is there only while the bench runs. */
interface Result {
  lhr: {
    categories: Record<string, { score: number | null } | undefined>;
    audits: Record<string, { score: number | null; title: string; numericValue?: number } | undefined>;
  };
}
type Lighthouse = (address: string, flags: { port: number; logLevel: 'error'; onlyCategories: string[] }) => Promise<Result | undefined>;

/** Medians of one page: scores 0–100, times in ms, layout shift without unit. */
export interface Audit {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  shift: number;
  /** What was sent, KB. */
  weight: number;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Measures a page `times` times, each in a browser of its own. */
export async function audit(address: string, times: number): Promise<Audit> {
  const entry = new URL('node_modules/lighthouse/core/index.js', import.meta.url).href;
  const { default: lighthouse } = (await import(entry)) as { default: Lighthouse };
  const runs: Audit[] = [];
  for (let run = 0; run < times; run += 1) {
    const port = await freePort();
    const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
    try {
      const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] });
      if (!result) throw new Error(`${address}: expected a Lighthouse result, found none`);
      const { categories, audits } = result.lhr;
      const score = (id: string): number => Math.round((categories[id]?.score ?? 0) * 100);
      const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
      runs.push({
        performance: score('performance'),
        accessibility: score('accessibility'),
        bestPractices: score('best-practices'),
        seo: score('seo'),
        firstPaint: value('first-contentful-paint'),
        largestPaint: value('largest-contentful-paint'),
        blocking: value('total-blocking-time'),
        shift: value('cumulative-layout-shift'),
        weight: value('total-byte-weight') / 1024,
      });
    } finally {
      await browser.close();
    }
  }
  const middle = (key: keyof Audit): number => median(runs, (run) => run[key]) ?? Number.NaN;
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    bestPractices: middle('bestPractices'),
    seo: middle('seo'),
    firstPaint: middle('firstPaint'),
    largestPaint: middle('largestPaint'),
    blocking: middle('blocking'),
    shift: middle('shift'),
    weight: middle('weight'),
  };
}
