/** The built site on the servers that the project has examples for, and under a folder. Servers that are not installed are left out, by name. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFile } from '../../hosting/headers-file.ts';
import { headersOf, storedObjects } from '../../hosting/object-storage.ts';
import { matches } from '../../hosting/pattern.ts';
import { rules } from '../../hosting/rules.ts';
import { examples } from '../../hosting/write.ts';
import { openBrowser } from '../../scripts/open-browser.ts';
import { dist } from '../../scripts/serve-dist.ts';
import { compressedCopy, isInstalled, startServer, type RunningServer, type ServerProgram } from './server-programs.ts';

const project = join(import.meta.dirname, '../..');
const objects = storedObjects(dist);
const addressOf = (key: string): string => `/${key}`.replace(/\/index\.html$/, '/');
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the rules', () => {
  test('give no path the same header twice', () => {
    const twice = objects.flatMap(({ key }) => {
      const names = rules.filter(({ paths }) => paths.some((pattern) => matches(pattern, addressOf(key)))).flatMap(({ headers }) => Object.keys(headers));
      return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${key}: ${name}`);
    });
    expect(twice).toEqual([]);
  });

  test('let no page be framed but embeds and frozen copies, which any page may frame', () => {
    const pages = objects.filter(({ key }) => key.endsWith('.html'));
    const framing = pages.map(({ key }) => ({ key, framing: headersOf(key)['Content-Security-Policy'] ?? 'anybody' }));
    const open = framing.filter((page) => page.framing !== "frame-ancestors 'none'").map(({ key }) => key);
    expect(open.filter((key) => !/^(?:fr|en)\/embed\/[^/]+\/index\.html$|^v\//.test(key))).toEqual([]);
    expect(open.length).toBeGreaterThanOrEqual(80);
  });

  test('keep for a year only what never changes', () => {
    const kept = objects.filter(({ cacheControl }) => cacheControl?.includes('immutable')).map(({ key }) => key);
    expect(kept.filter((key) => !/^_astro\/.+\.[\w-]{8}\.\w+$|^embed\/.+-[0-9a-f]{8}\.js$|^v\/\d{4}-\d\d-\d\d\//.test(key))).toEqual([]);
  });

  test('stand in the built site and in the examples as they are', () => {
    expect(readFileSync(join(dist, '_headers'), 'utf8')).toBe(headersFile());
    expect(readFileSync(join(dist, '_redirects'), 'utf8')).toContain('/ /en/ 302! Language=en');
    for (const [file, text] of Object.entries(examples)) expect(readFileSync(join(project, 'hosting/examples', file), 'utf8'), `${file}: npm run hosting`).toBe(text);
  });
});

const programs: ServerProgram[] = ['nginx', 'caddy'];
let copy = '';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  if (programs.some(isInstalled)) copy = await compressedCopy(dist);
}, 180_000);
afterAll(async () => {
  await browser.close();
  if (copy) rmSync(copy, { recursive: true, force: true });
});

/** Opens a visual's page and waits until the script has taken its figure over. @returns what went wrong. */
async function openFigure(page: Page, site: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) faults.push(message.text()); });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (answer) => { if (answer.status() >= 400) faults.push(answer.url()); });
  await page.goto(`${site}/fr/charts/rings/`);
  await page.locator('chart-figure[data-state="live"]').waitFor();
  return faults;
}

describe.each(programs)('%s', (program) => {
  let server: RunningServer | undefined;
  beforeAll(async () => {
    if (isInstalled(program)) server = await startServer(program, copy);
  }, 30_000);
  afterAll(() => server?.stop());
  const origin = (): string => server?.origin ?? '';

  test.skipIf(!isInstalled(program))('sends every file whole, with its type and its headers, compressed or not', async () => {
    const faults: string[] = [];
    const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
    const check = async ({ key, contentType }: (typeof objects)[number], accepts: string): Promise<void> => {
      const answer = await fetch(origin() + addressOf(key), { headers: { 'accept-encoding': accepts } });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const wanted = headersOf(key);
      if (answer.status !== 200) faults.push(`${key}: ${answer.status}`);
      if (hash(bytes) !== hash(readFileSync(join(dist, key)))) faults.push(`${key}: other bytes (${accepts})`);
      if (answer.headers.get('content-type')?.toLowerCase() !== contentType) faults.push(`${key}: ${answer.headers.get('content-type')} instead of ${contentType}`);
      for (const name of names) {
        const sent = answer.headers.get(name) ?? undefined;
        if (sent !== wanted[name]) faults.push(`${key}: ${name} “${sent}” instead of “${wanted[name]}”`);
      }
    };
    for (const accepts of ['identity', 'gzip', 'br, gzip']) {
      for (let start = 0; start < objects.length; start += 16) await Promise.all(objects.slice(start, start + 16).map((object) => check(object, accepts)));
    }
    expect(faults).toEqual([]);
  }, 120_000);

  test.skipIf(!isInstalled(program))('leads an address without its slash to the page, and an unknown one to ours', async () => {
    const moved = await fetch(`${origin()}/fr/charts/rings`, { redirect: 'manual' });
    expect([301, 308]).toContain(moved.status);
    expect(new URL(moved.headers.get('location') ?? '', origin()).pathname).toBe('/fr/charts/rings/');
    const unknown = await fetch(`${origin()}/fr/nothing/here/`);
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
  });

  test.skipIf(!isInstalled(program))('shows a page without a fault, lets an embed be framed and nothing else', async () => {
    const page = await browser.newPage();
    expect(await openFigure(page, origin())).toEqual([]);

    const host = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<iframe src="${origin()}/fr/embed/rings/"></iframe><iframe src="${origin()}/fr/"></iframe>`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const address = host.address();
    await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
    await expect.poll(() => page.frames().length).toBe(3);
    const titles = await Promise.all(page.frames().slice(1).map((frame) => frame.locator('svg').count().catch(() => 0)));
    expect(titles[0]).toBeGreaterThan(0);
    expect(titles[1]).toBe(0);
    host.closeAllConnections();
    await new Promise((resolve) => host.close(resolve));
    await page.close();
  });
});

describe('under a folder, as on a project page', () => {
  const base = '/road-to-bamako';
  const built = mkdtempSync(join(tmpdir(), 'site-base-'));
  beforeAll(async () => {
    // Vitest's own would be taken for the site's.
    const env = { ...process.env, BASE_URL: undefined };
    await promisify(execFile)('npx', ['astro', 'build', '--outDir', built], { cwd: project, env: { ...env, BASE_PATH: base, SITE_URL: 'https://host.example' } });
    chmodSync(built, 0o755);
  }, 180_000);
  afterAll(() => { rmSync(built, { recursive: true, force: true }); });

  test('no address leaves the folder, and each leads to a file', () => {
    const wrong: string[] = [];
    const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:html|xml|webmanifest)$/.test(entry.name));
    for (const entry of files) {
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const [, address = ''] of text.matchAll(/(?:\s(?:href|src|srcset|content|data-[a-z]+)=|"(?:src|start_url)":\s*|<loc>)"?(?:https:\/\/host\.example)?(\/[^/"<?#\s][^"<?#\s]*)/g)) {
        const file = join(built, decodeURIComponent(address).slice(base.length), address.endsWith('/') ? 'index.html' : '');
        if (!address.startsWith(`${base}/`) || !existsSync(file)) wrong.push(`${entry.name}: ${address}`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });

  test.skipIf(!isInstalled('nginx'))('nginx serves it there, with live figures', async () => {
    const server = await startServer('nginx', built, base);
    const page = await browser.newPage();
    expect(await openFigure(page, server.origin + base)).toEqual([]);
    expect((await fetch(`${server.origin}${base}/fr/embed/rings/`)).headers.get('content-security-policy')).toBe('frame-ancestors *');
    expect((await fetch(`${server.origin}${base}/fr/charts`, { redirect: 'manual' })).headers.get('location')).toBe(`${base}/fr/charts/`);
    await page.close();
    await server.stop();
  }, 60_000);
});
