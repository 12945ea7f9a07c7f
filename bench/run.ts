/**
 * `npm run bench`, after a build: times on this machine, as Markdown tables.
 * Bytes are tests; times are looked at, because machines differ.
 *
 *   npm run bench              all
 *   npm run bench -- scroll    tasks over 50 ms while scrolling
 *   npm run bench -- pages     Lighthouse, mobile, median of three per kind of page
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../scripts/open-browser.ts';
import { serveDist } from '../scripts/serve-dist.ts';
import { audit } from './lighthouse.ts';
import { scrollTasks } from './scroll.ts';

/** One page of each kind. */
const kinds = {
  story: '/fr/',
  chapter: '/fr/alerte-maximale/',
  ledger: '/fr/evidence/',
  sources: '/fr/sources/',
  about: '/fr/about/',
};

const times = 3;
const slowdown = 4;
const wanted = process.argv.slice(2);
const runs = (part: string): boolean => wanted.length === 0 || wanted.includes(part);
const line = (cells: readonly (string | number)[]): void => { console.log(`| ${cells.join(' | ')} |`); };

const site = await serveDist();

if (runs('scroll')) {
  const browser = await openBrowser();
  console.log(`\nTasks over 50 ms in a full scroll, processor ${slowdown} times slower\n`);
  line(['page', 'window', 'tasks', 'longest, ms']);
  line(['---', '---', '---:', '---:']);
  for (const path of [kinds.story, kinds.chapter]) {
    for (const { width, count, longest } of await scrollTasks(browser, site.origin + path, slowdown)) {
      line([path, `${width} px`, count, longest]);
    }
  }
  await browser.close();
}

if (runs('pages')) {
  // Lighthouse is not among the project's own packages: no test needs it.
  if (!existsSync(join(import.meta.dirname, 'node_modules/lighthouse'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: import.meta.dirname, stdio: 'inherit' });
  }
  console.log(`\nLighthouse, mobile, median of ${times}\n`);
  line(['page', 'performance', 'accessibility', 'best practices', 'SEO', 'FCP, ms', 'LCP, ms', 'TBT, ms', 'CLS', 'KB']);
  line(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:']);
  for (const path of Object.values(kinds)) {
    const found = await audit(site.origin + path, times);
    line([path, found.performance, found.accessibility, found.bestPractices, found.seo, Math.round(found.firstPaint), Math.round(found.largestPaint), Math.round(found.blocking), found.shift.toFixed(3), Math.round(found.weight)]);
  }
}

await site.close();
