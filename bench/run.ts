/**
 * `npm run bench`, after a build: times on this machine, as Markdown tables.
 * Bytes are tests; times are looked at, because machines differ.
 *
 *   npm run bench              all
 *   npm run bench -- scroll    tasks over 50 ms while scrolling
 *   npm run bench -- pages     Lighthouse, mobile, median of three per kind of page
 *   npm run bench -- profile   a slow line and a slow phone, median of three
 *   npm run bench -- load      200 readers at once on nginx, 30 s
 *   npm run bench -- build     time of a build, and with 10, 50 and 200 chapters
 *
 * `--write` also puts the tables, dated, on top of docs/bench.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../scripts/open-browser.ts';
import { serveDist } from '../scripts/serve-dist.ts';
import { isInstalled } from '../tests/site/server-programs.ts';
import { buildTimes, growth } from './build.ts';
import { audit } from './lighthouse.ts';
import { loadTest } from './load.ts';
import { profile } from './profile.ts';
import { scrollTasks } from './scroll.ts';
import { markdown, type Table } from './table.ts';
import { writeTables } from './write.ts';

/** One page of each kind. */
const kinds = {
  story: '/fr/',
  chapter: '/fr/alerte-maximale/',
  visual: '/fr/charts/approach/',
  gallery: '/fr/charts/',
  ledger: '/fr/evidence/',
  timeline: '/fr/timeline/',
  glossary: '/fr/glossary/',
  search: '/fr/search/',
  sources: '/fr/sources/',
  about: '/fr/about/',
};

const times = 3;
const scrollSlowdown = 4;
const readers = { connections: 200, seconds: 30 };
const sizes = [10, 50, 200];

const ms = (value: number): string | number => (Number.isNaN(value) ? '–' : Math.round(value));

/** Lighthouse and autocannon are not among the project's own packages: no test needs them. */
function fetchPackages(): void {
  if (['lighthouse', 'autocannon'].every((name) => existsSync(join(import.meta.dirname, 'node_modules', name)))) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: import.meta.dirname, stdio: 'inherit' });
}

async function scroll(origin: string): Promise<Table> {
  const browser = await openBrowser();
  const rows: (string | number)[][] = [];
  for (const path of [kinds.story, kinds.chapter]) {
    for (const { width, count, longest } of await scrollTasks(browser, origin + path, scrollSlowdown)) rows.push([path, `${width} px`, count, longest]);
  }
  await browser.close();
  return { title: `Tasks over 50 ms in a full scroll, processor ${scrollSlowdown} times slower`, head: ['page', 'window', 'tasks', 'longest, ms'], rows };
}

async function pages(origin: string): Promise<Table> {
  fetchPackages();
  const rows: (string | number)[][] = [];
  for (const path of Object.values(kinds)) {
    const found = await audit(origin + path, times);
    rows.push([path, found.performance, found.accessibility, found.bestPractices, found.seo, ms(found.firstPaint), ms(found.largestPaint), ms(found.blocking), found.shift.toFixed(3), Math.round(found.weight)]);
  }
  return { title: `Lighthouse, mobile, median of ${times}`, head: ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'FCP, ms', 'LCP, ms', 'TBT, ms', 'CLS', 'KB'], rows };
}

async function slowLine(origin: string): Promise<Table> {
  const browser = await openBrowser();
  const rows: (string | number)[][] = [];
  for (const path of [kinds.story, kinds.chapter, kinds.visual, kinds.ledger, kinds.timeline, kinds.about]) {
    const found = await profile(browser, origin + path, times);
    rows.push([path, ms(found.firstPaint), ms(found.largestPaint), ms(found.load), ms(found.figure)]);
  }
  await browser.close();
  return {
    title: `“West Africa”: 400 kbit/s, 400 ms, processor 6 times slower, median of ${times}`,
    head: ['page', 'first words, ms', 'LCP, ms', 'load, ms', 'figure live, ms'],
    rows,
    notes: ['The figure: from the moment the reader scrolls to it after the load.'],
  };
}

async function load(): Promise<Table> {
  const title = `${readers.connections} connections for ${readers.seconds} s, nginx on this machine, gzip`;
  const head = ['pages', 'requests', 'errors', 'other status', 'bytes changed', 'MB sent', 'median, ms', '99 %, ms'];
  if (!isInstalled('nginx')) return { title, head, rows: [], notes: ['nginx is not on this machine: not measured.'] };
  fetchPackages();
  const paths = Object.values(kinds);
  const found = await loadTest(paths, readers.connections, readers.seconds);
  return { title, head, rows: [[`one of each kind (${paths.length})`, found.requests, found.errors, found.failed, found.changed, found.megabytes, ms(found.middle), ms(found.slow)]] };
}

function build(): Table {
  const found = buildTimes(sizes);
  return {
    title: 'Build, with copied chapters',
    head: ['chapters', 'pages', 'seconds'],
    rows: found.map(({ chapters, pages: count, seconds }, index) => [index === 0 ? `${chapters} (as it is)` : chapters, count, seconds.toFixed(1)]),
    notes: [growth(found)],
  };
}

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const runs = (part: string): boolean => wanted.length === 0 || wanted.includes(part);
const measured: Table[] = [];
function keep(table: Table): void {
  measured.push(table);
  console.log(`\n${markdown(table)}`);
}

const site = await serveDist();
if (runs('scroll')) keep(await scroll(site.origin));
if (runs('pages')) keep(await pages(site.origin));
if (runs('profile')) keep(await slowLine(site.origin));
await site.close();
if (runs('load')) keep(await load());
if (runs('build')) keep(build());
if (process.argv.includes('--write')) writeTables(measured);
