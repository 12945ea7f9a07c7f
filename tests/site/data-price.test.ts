/** What a reader is told of costs before paying them, and who is spared. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dist } from '../../scripts/serve-dist.ts';
import type { KeepList } from '../../src/offline/keep-list.ts';
import { pages, slugs, useSite } from './site.ts';

const { visit } = useSite();
const kilobyte = 1024;
const listOf = (language: string): KeepList => JSON.parse(readFileSync(join(dist, language, 'keep.json'), 'utf8')) as KeepList;
const sent = (address: string): number => {
  const body = readFileSync(join(dist, address.endsWith('/') ? `${address}index.html` : address));
  return /\.(?:woff2|png)$/.test(address) ? body.length : brotliCompressSync(body).length;
};

describe.each(['fr', 'en'] as const)('the offline copy in %s', (language) => {
  const list = listOf(language);

  test('weighs at most 600 KB, and what it says is what is sent', () => {
    const story = list.parts.find(({ id }) => id === 'story');
    const files = (story?.files ?? []).map((at) => list.files[at]).filter((file) => file !== undefined);
    const heaviest = files.toSorted((a, b) => b[1] - a[1]).slice(0, 8).map(([address, bytes]) => `${address} ${bytes}`).join('\n');
    const weighed = files.reduce((sum, [address]) => sum + sent(address), 0);
    expect(weighed / kilobyte, heaviest).toBeLessThanOrEqual(600);
    // A page is weighed before the sizes stand in it: a few digits move brotli by a few score bytes.
    expect(Math.abs(weighed - (story?.bytes ?? 0))).toBeLessThan(512);
  });

  test('has a part for each chapter, and the button of each names its size', () => {
    expect(list.parts.map(({ id }) => id)).toEqual(['story', ...Object.keys(slugs)]);
    for (const { page, bytes } of list.parts) {
      const { document } = parseHTML(readFileSync(join(dist, page, 'index.html'), 'utf8'));
      expect(document.querySelector('.keep [data-do="go"]')?.textContent.replaceAll(/\s/g, ' ')).toContain(`${Math.ceil(bytes / kilobyte)} ${language === 'fr' ? 'Ko' : 'KB'}`);
    }
  });

  test('reading ahead fetches no code that only a tap asks for', () => {
    const ahead = list.files.filter(([, , , kind]) => kind === 'shown').map(([address]) => address);
    expect(ahead).toContain(`/${language}/models/approach.json`);
    expect(ahead.filter((address) => /explore|tell|keep-part/.test(address))).toEqual([]);
    expect(list.files.some(([address, , , kind]) => address.includes('/_astro/explore') && kind === 'asked')).toBe(true);
  });

  test('a chapter holds the code and the numbers of its own figures, not of others', () => {
    const part = list.parts.find(({ id }) => id === 'since');
    const addresses = (part?.files ?? []).map((at) => list.files[at]?.[0] ?? '');
    expect(addresses).toContain(`/${language}/models/since.json`);
    expect(addresses).not.toContain(`/${language}/models/gold.json`);
    expect(addresses.filter((address) => address.includes('/draw.')).length).toBe(1);
  });
});

test('no mark of a size is left in a page', () => {
  for (const path of [...pages.story, ...pages.chapter]) expect(readFileSync(join(dist, path, 'index.html'), 'utf8')).not.toContain('%keep');
});

test('every download of a visual names its size', () => {
  for (const path of pages.chart) {
    const { document } = parseHTML(readFileSync(join(dist, path, 'index.html'), 'utf8'));
    for (const link of document.querySelectorAll('a[download]')) expect(link.parentElement?.querySelector('small')?.textContent, `${path} ${link.getAttribute('href') ?? ''}`).toMatch(/^[\d\s]+\s?K[oB]$/);
  }
});

describe('simple reading with still figures is chosen by itself', () => {
  const conditions = {
    'Save-Data': () => { Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }); },
    '2g': () => { Object.defineProperty(navigator, 'connection', { value: { saveData: false, effectiveType: '2g' } }); },
    'slow-2g': () => { Object.defineProperty(navigator, 'connection', { value: { saveData: false, effectiveType: 'slow-2g' } }); },
    'prefers-reduced-data': () => {
      const original = window.matchMedia.bind(window);
      window.matchMedia = (query) => (query.includes('prefers-reduced-data') ? original('all') : original(query));
    },
  };

  test.each(Object.entries(conditions))('under %s', async (_, condition) => {
    const { page } = await visit('/404.html');
    await page.addInitScript(condition);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(new URL('/en/since/', page.url()).href);
    expect(await page.getAttribute('html', 'data-reading')).toBe('simple');
    await page.locator('.still img').first().scrollIntoViewIfNeeded();
    await page.waitForFunction(() => (document.querySelector<HTMLImageElement>('.still img')?.naturalWidth ?? 0) > 0);
    await page.waitForTimeout(300);
    expect(asked.filter((address) => /models|draw\./.test(address))).toEqual([]);
    await page.context().close();
  });

  test('not on a good connection, nor against the reader’s own choice', async () => {
    const { page } = await visit('/404.html');
    await page.addInitScript(() => { Object.defineProperty(navigator, 'connection', { value: { saveData: false, effectiveType: '4g' } }); });
    await page.goto(new URL('/en/since/', page.url()).href);
    expect(await page.getAttribute('html', 'data-reading')).toBe('scroll');
    await page.evaluate(() => { localStorage.setItem('reading', 'scroll'); });
    await page.addInitScript(() => { Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }); });
    await page.reload();
    expect(await page.getAttribute('html', 'data-reading')).toBe('scroll');
    await page.context().close();
  });
});
