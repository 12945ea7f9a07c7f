/** What every built page must have: metadata, a policy it obeys; links have a test of their own. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dist } from '../../scripts/serve-dist.ts';
import { embedPages, frozenPages, pages, slugs, useSite } from './site.ts';

const { visit } = useSite();
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const read = (file: string): Document => parseHTML(readFileSync(join(dist, file), 'utf8')).document;

describe('addresses', () => {
  test('every page of the site map is built', () => {
    const expected = ['/', ...Object.values(pages).flat(), ...frozenPages, ...embedPages].map((path) => (path.endsWith('/') ? `${path}index.html` : path).slice(1));
    expect(files.toSorted()).toEqual(expected.toSorted());
  });

  test('each chapter links to itself in the other language', () => {
    for (const slug of Object.values(slugs)) {
      const hrefs = [...read(`fr/${slug.fr}/index.html`).querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [link.getAttribute('hreflang'), new URL(link.getAttribute('href') ?? '').pathname]);
      expect(hrefs).toEqual([['fr', `/fr/${slug.fr}/`], ['en', `/en/${slug.en}/`], ['x-default', `/fr/${slug.fr}/`]]);
    }
  });

  test('the site map lists every page with its alternates', () => {
    const xml = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
    for (const path of [...pages.story, ...pages.chapter, ...pages.text, ...pages.gallery, ...pages.chart]) expect(xml).toContain(`${path}</loc>`);
    expect(xml).toMatch(/<loc>[^<]*\/fr\/le-front\/<\/loc>.*?hreflang="en" href="[^"]*\/en\/the-front\/"/s);
    expect(xml).toMatch(/<loc>[^<]*\/fr\/charts\/rings\/<\/loc>.*?hreflang="en" href="[^"]*\/en\/charts\/rings\/"/s);
    expect(xml).not.toContain('404');
  });
});

describe('metadata', () => {
  test.each([...pages.story, ...pages.chapter, ...pages.text, ...pages.gallery, ...pages.chart])('%s has title, description, canonical and a picture that exists', (path) => {
    const document = read(`${path.slice(1)}index.html`);
    const content = (selector: string): string => document.querySelector(selector)?.getAttribute('content') ?? '';
    expect(document.title.length).toBeGreaterThan(10);
    expect(content('meta[name="description"]').length).toBeGreaterThan(40);
    expect(content('meta[name="description"]').length).toBeLessThanOrEqual(160);
    expect(new URL(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').pathname).toBe(path);
    const picture = readFileSync(join(dist, new URL(content('meta[property="og:image"]')).pathname));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture.length).toBeGreaterThan(15_000);
    expect(document.querySelectorAll('h1').length).toBe(1);
  });

  test('titles and descriptions differ from page to page', () => {
    const all = [...pages.chapter, ...pages.text, ...pages.gallery, ...pages.chart].map((path) => read(`${path.slice(1)}index.html`));
    expect(new Set(all.map((document) => document.title)).size).toBe(all.length);
  });
});

describe('security', () => {
  test('every page has a strict policy, and no inline style or handler breaks it', () => {
    for (const file of files) {
      const document = read(file);
      const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
      expect(policy, file).toContain("default-src 'none'");
      expect(policy, file).not.toMatch(/unsafe-inline|(?<!wasm-)unsafe-eval|\*/);
      expect(document.querySelectorAll('[style]').length, file).toBe(0);
      expect([...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name)).filter((name) => name.startsWith('on')), file).toEqual([]);
    }
  });

  test('no page names another host in anything that loads', () => {
    for (const file of files) {
      const loading = [...read(file).querySelectorAll('script[src], img[src], source[srcset], iframe, link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]')];
      for (const element of loading) expect(element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('srcset')).toMatch(/^\/(?!\/)/);
    }
  });

  test('headers forbid framing and sniffing', () => {
    const headers = readFileSync(join(dist, '_headers'), 'utf8');
    for (const line of ['X-Content-Type-Options: nosniff', "frame-ancestors 'none'", 'Referrer-Policy', 'Permissions-Policy']) expect(headers).toContain(line);
  });

  test.each(Object.values(pages).flat())('%s loads without a fault', async (path) => {
    const { page, faults } = await visit(path);
    await page.waitForTimeout(300);
    expect(faults.filter((fault) => !fault.startsWith('404'))).toEqual([]);
    await page.context().close();
  });

  test('the root goes to the reader’s language', async () => {
    const { page } = await visit('/', { locale: 'en-US' });
    await page.waitForURL('**/en/');
    await page.context().close();
  });
});

describe('words', () => {
  test('every letter shown is in the fonts', () => {
    const letters = /letters =\n([\s\S]*?);\n/.exec(readFileSync(join(dist, '../scripts/subset-fonts.ts'), 'utf8'))?.[1] ?? '';
    const known = new Set(Array.from(letters.replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))));
    const missing = new Set<string>();
    for (const path of [...pages.story, ...pages.chapter]) {
      const text = read(`${path.slice(1)}index.html`).querySelector('main')?.textContent ?? '';
      for (const letter of text) if (!known.has(letter) && letter.trim() !== '') missing.add(letter);
    }
    expect([...missing]).toEqual([]);
  });

  test('French is set as French', () => {
    for (const path of ['/fr/', ...pages.chapter.filter((one) => one.startsWith('/fr/'))]) {
      const main = read(`${path.slice(1)}index.html`).querySelector('main');
      // Titles of sources are printed in their own language.
      main?.querySelectorAll('.scene__notes, .figure__credit').forEach((element) => {
        element.remove();
      });
      const text = main?.textContent ?? '';
      expect(text.match(/.{15}\w'\w.{15}/g), `straight apostrophe on ${path}`).toBeNull();
      expect(text.match(/.{15}[^\s\u202f\u00a0][;?!»](?!\w).{5}/g), `no space before a mark on ${path}`).toBeNull();
      expect(text.match(/.{10}\d [%€].{5}/g), `breaking space before % on ${path}`).toBeNull();
    }
  });
});
