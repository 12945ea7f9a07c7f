/**
 * Writes screenshots of the built site into `shots/` (ignored by git) and one
 * page, `shots/index.html`, that shows them all: every kind of page, and every
 * view of every visual as its step shows it, at 360, 768 and 1440 px, light
 * and dark, French and English.
 *
 *   npm run build && npm run shots            all of it
 *   npm run shots -- approach rings           only these visuals
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { content } from '../src/content/content.ts';
import { locales, type Locale } from '../src/i18n/locale.ts';
import { openBrowser } from './open-browser.ts';
import { dist, serveDist } from './serve-dist.ts';

const folder = 'shots';
const sizes = [{ width: 360, height: 740 }, { width: 768, height: 1024 }, { width: 1440, height: 900 }] as const;
const schemes = ['light', 'dark'] as const;
const only = process.argv.slice(2);

interface Shot {
  name: string;
  path: string;
  /** Anchor to scroll to, and how long a figure may take to move there. */
  anchor?: string;
}

function shotsIn(locale: Locale): Shot[] {
  const chapters = content().chapters.filter((chapter) => chapter.locale === locale && chapter.number > 0);
  const views = chapters.flatMap(({ slug, scenes }) =>
    scenes.flatMap(({ chart, steps }) =>
      steps
        .filter(() => only.length === 0 || only.includes(chart))
        .map(({ view }, at) => ({ name: `${chart}-${String(at + 1)}-${view}`, path: `/${locale}/${slug}/`, anchor: `${chart}-${view}` })),
    ),
  );
  if (only.length > 0) return views;
  const pages = [
    { name: 'page-story', path: `/${locale}/` },
    { name: 'page-chapter', path: `/${locale}/${chapters[0]?.slug ?? ''}/` },
    ...['evidence', 'timeline', 'sources', 'about', 'corrections'].map((page) => ({ name: `page-${page}`, path: `/${locale}/${page}/` })),
    { name: 'page-404', path: '/404.html' },
  ];
  return [...pages, ...views];
}

async function take(page: Page, origin: string, shot: Shot, file: string): Promise<void> {
  const address = origin + shot.path;
  if (page.url().split('#')[0] !== address) await page.goto(address, { waitUntil: 'load' });
  if (shot.anchor) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), shot.anchor);
    await page.waitForTimeout(1000);
  }
  await page.screenshot({ path: `${folder}/${file}` });
}

async function takeAll(browser: Browser, origin: string): Promise<string[]> {
  const files: string[] = [];
  for (const locale of locales) {
    for (const colorScheme of schemes) {
      for (const size of sizes) {
        const context = await browser.newContext({ viewport: size, colorScheme });
        const page = await context.newPage();
        for (const shot of shotsIn(locale)) {
          const file = `${shot.name}-${locale}-${size.width}-${colorScheme}.png`;
          await take(page, origin, shot, file);
          files.push(file);
        }
        await context.close();
      }
    }
  }
  return files;
}

if (!existsSync(dist)) throw new Error('dist: expected the built site, found nothing; run `npm run build` first');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const [browser, site] = await Promise.all([openBrowser(), serveDist()]);
const files = await takeAll(browser, site.origin);
await browser.close();
await site.close();

const cells = files
  .toSorted()
  .map((file) => `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${file}</figcaption></figure>`)
  .join('\n');
writeFileSync(
  `${folder}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Shots</title><style>body{font:13px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:12px}figure{margin:0}img{width:100%;border:1px solid #999}</style>\n${cells}\n`,
);
console.log(`${files.length} pictures in ${folder}/, all of them in ${folder}/index.html`);
