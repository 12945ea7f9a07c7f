/** A browser that keeps its profile when it is closed, and a server that can be cut, slowed, or given another build. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { dist, serveDist, type Site } from '../../scripts/serve-dist.ts';

/** A host whose address stays while what is behind it changes. */
export interface Host {
  origin: string;
  /** Addresses that were asked, since the list was last emptied. */
  asked: string[];
  /** Serves this folder from now on. */
  serve: (folder: string) => Promise<void>;
  /** Nobody answers; connections break. */
  cut: () => void;
  mend: () => void;
  /** Answers begin after so many milliseconds. */
  slow: (ms: number) => void;
  /** After so many answers the network is cut. */
  cutAfter: (answers: number) => void;
  /** Answers with this in the place of one script; `undefined`: no longer. */
  replace: (address: string, script: string | undefined) => void;
  close: () => Promise<void>;
}

export async function openHost(): Promise<Host> {
  let inner: Site = await serveDist();
  let down = false;
  let delay = 0;
  let left = Infinity;
  const asked: string[] = [];
  const replaced = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    left -= 1;
    if (down || left < 0) {
      request.socket.destroy();
      return;
    }
    asked.push(request.url ?? '');
    const script = replaced.get(request.url ?? '');
    if (script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      return;
    }
    setTimeout(() => {
      fetch(inner.origin + (request.url ?? '/'))
        .then(async (answer) => {
          const headers = Object.fromEntries([...answer.headers].filter(([name]) => /^(?:content-type|cache-control)$/.test(name)));
          response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
        })
        .catch(() => { request.socket.destroy(); });
    }, delay);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    asked,
    async serve(folder) {
      await inner.close();
      inner = await serveDist(folder);
    },
    cut: () => {
      down = true;
      server.closeAllConnections();
    },
    mend: () => {
      down = false;
      left = Infinity;
    },
    slow: (ms) => { delay = ms; },
    cutAfter: (answers) => { left = answers; },
    replace(address, script) {
      if (script === undefined) replaced.delete(address);
      else replaced.set(address, script);
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
      await inner.close();
    },
  };
}

/** Opens a browser on a profile; the same folder again is the same reader after a restart. */
export async function openProfile(folder: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const own = process.env['CHROME_PATH'];
  return chromium.launchPersistentContext(folder, {
    executablePath: own && existsSync(own) ? own : await sparticuz.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    viewport: { width: 1280, height: 800 },
    ...options,
  });
}

/** A folder for a test, removed by the caller. */
export const folderFor = (name: string): Promise<string> => mkdtemp(join(tmpdir(), `road-${name}-`));

/** Opens a page and waits until its offline copy has begun. */
export async function read(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('html[data-offline="ready"]', { state: 'attached', timeout: 20_000 });
  return page;
}

/** Presses the button and waits for how it ends. */
export async function pressKeep(page: Page, end: string): Promise<void> {
  await page.click('.keep [data-do="go"]');
  await page.waitForSelector(`.keep[data-state="${end}"]`, { timeout: 60_000 });
}

/** Scrolls to the end, as a reader would. */
export async function scrollToEnd(page: Page): Promise<void> {
  for (let guard = 0; guard < 400; guard += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(50);
    if (await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2)) break;
  }
  await page.waitForTimeout(800);
}

/** Charts of the page that are not live. */
export function notLive(page: Page): Promise<string[]> {
  return page.$$eval('chart-figure', (figures) => figures.filter((figure) => (figure as HTMLElement).dataset['state'] !== 'live').map((figure) => `${(figure as HTMLElement).dataset['chart'] ?? ''}: ${(figure as HTMLElement).dataset['reason'] ?? 'not asked'}`));
}

/** All scripts renamed and the build named anew, as when the code of everything has changed. */
export async function nextBuild(): Promise<string> {
  const folder = await folderFor('next');
  await cp(dist, folder, { recursive: true, filter: (path) => !path.includes('.prerender') && !path.endsWith('.png') });
  const scripts = (await readdir(join(folder, '_astro'))).filter((name) => name.endsWith('.js'));
  const renamed = new Map(scripts.map((name) => [name, name.replace(/\.([\w-]{4})[\w-]*\.js$/, '.$1next.js')]));
  const [, build = ''] = /data-build="(\w+)"/.exec(await readFile(join(folder, 'fr/index.html'), 'utf8')) ?? [];
  const next = build.replaceAll(/./g, (digit) => (15 - Number.parseInt(digit, 16)).toString(16));
  const names = new RegExp([...renamed.keys(), build].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:html|js|json)$/.test(name) && !/^(?:v|embed|oembed)\//.test(name));
  for (const name of files) {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8');
    const altered = text.replaceAll(names, (found) => renamed.get(found) ?? next);
    if (altered !== text) await writeFile(path, altered);
  }
  for (const [from, to] of renamed) await rename(join(folder, '_astro', from), join(folder, '_astro', to));
  // The models say something else: an old page must not take them for its own.
  for (const language of ['fr', 'en']) for (const name of await readdir(join(folder, language, 'models'))) await writeFile(join(folder, language, 'models', name), '{"next":true}');
  for (const language of ['fr', 'en']) {
    const path = join(folder, language, 'keep.json');
    const list = JSON.parse(await readFile(path, 'utf8')) as { files: [string, number, string, number][] };
    for (const file of list.files) file[2] = createHash('sha256').update(await readFile(join(folder, file[0].endsWith('/') ? `${file[0]}index.html` : file[0]))).digest('hex').slice(0, 8);
    await writeFile(path, JSON.stringify(list));
  }
  return folder;
}

export const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
