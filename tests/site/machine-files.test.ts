/** Files that only machines read, and what the head of each page tells them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { ui } from '../../src/i18n/ui.ts';
import { files, isHidden, local, page, pageAddresses, publicOrigin, text } from './built.ts';
import { useSite } from './site.ts';

const { visit, origin } = useSite();
/** Pages that search engines may list; the root leads to one of them and says so. */
const listed = pageAddresses.filter((address) => !isHidden(address) && address !== '/');
const alternates = (address: string): Record<string, string> =>
  Object.fromEntries([...page(address).querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']));

describe('robots.txt', () => {
  test('lets everything be read and names the site map, whole', () => {
    const lines = text('/robots.txt').trim().split('\n');
    expect(lines).toContain('User-agent: *');
    expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual([]);
    expect(lines.at(-1)).toBe(`Sitemap: ${publicOrigin}/sitemap-index.xml`);
  });
});

describe('the site map', () => {
  const parts = [...text('/sitemap-index.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, part = '']) => text(local(part)));
  const entries = parts.flatMap((part) =>
    [...part.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = '']) => ({
      address: local(/<loc>([^<]*)<\/loc>/.exec(entry)?.[1] ?? ''),
      alternates: Object.fromEntries([...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, language = '', href = '']) => [language, href])),
    })),
  );

  test('has every page that may be listed, once, and no other', () => {
    expect(entries.map(({ address }) => address).toSorted()).toEqual(listed.toSorted());
  });

  test('gives each the same page in the other language, as the page itself does', () => {
    for (const entry of entries) {
      expect(entry.alternates, entry.address).toEqual(alternates(entry.address));
      expect(Object.keys(entry.alternates).toSorted(), entry.address).toEqual(['en', 'fr', 'x-default']);
    }
  });
});

describe('security.txt', () => {
  test('is there only with a contact, and then not out of date', () => {
    const file = files.has('/.well-known/security.txt') ? text('/.well-known/security.txt') : undefined;
    if (file === undefined) return;
    expect(file).toMatch(/^Contact: (?:mailto:|https:|tel:)\S+$/m);
    const expires = Date.parse(/^Expires: (.+)$/m.exec(file)?.[1] ?? '');
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 366 * 86_400_000);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(text('/manifest.webmanifest')) as Record<string, string> & { icons: { src: string; sizes: string; type: string; purpose?: string }[] };

  test('names the site, its language, its colours and where it begins', () => {
    expect(manifest['name']).toBe(ui('fr', 'site.name'));
    expect(manifest['lang']).toBe('fr');
    // Longer names are cut under an icon.
    expect(manifest['short_name']?.length).toBeLessThanOrEqual(12);
    expect(files.has(manifest['start_url'] ?? '')).toBe(true);
    const paper = /--paper: (#[\da-f]{6})/.exec(readFileSync('src/styles/tokens.css', 'utf8'))?.[1];
    expect([manifest['background_color'], manifest['theme_color']]).toEqual([paper, paper]);
  });

  test('has icons of the sizes it says, one of them to be cut round', () => {
    const bitmaps = manifest.icons.filter(({ type }) => type === 'image/png');
    expect(bitmaps.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([['192x192', undefined], ['512x512', undefined], ['512x512', 'maskable']]);
    for (const { src, sizes } of bitmaps) {
      const bytes = readFileSync(files.get(src) ?? '');
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  });

  test('the icon to be cut has paper in its corners and the sign within the circle that every mask keeps', async () => {
    const { page: opened } = await visit('/404.html');
    const seen = await opened.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 512, height: 512 });
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, 512, 512);
      const ground = data.slice(0, 4);
      let farthest = 0;
      for (let at = 0; at < data.length; at += 4) {
        const differs = [0, 1, 2].some((channel) => Math.abs((data[at + channel] ?? 0) - (ground[channel] ?? 0)) > 40);
        if (differs) farthest = Math.max(farthest, Math.hypot(((at / 4) % 512) - 256, Math.floor(at / 4 / 512) - 256));
      }
      return { opaque: ground[3] === 255, farthest };
    }, `${origin()}${manifest.icons.find(({ purpose }) => purpose === 'maskable')?.src ?? ''}`);
    expect(seen.opaque).toBe(true);
    expect(seen.farthest).toBeGreaterThan(150);
    expect(seen.farthest).toBeLessThanOrEqual(0.4 * 512);
    await opened.context().close();
  });

  test('a browser reads it without a complaint', async () => {
    const { page: opened } = await visit('/fr/about/');
    const session = await opened.context().newCDPSession(opened);
    const { url, errors } = await session.send('Page.getAppManifest');
    expect(new URL(url).pathname).toBe('/manifest.webmanifest');
    expect(errors).toEqual([]);
    await opened.context().close();
  });
});

describe('the head of each page', () => {
  test.each([...listed, '/'])('%s', (address) => {
    const document = page(address);
    const meta = (name: string): string => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
    const language = address === '/' ? 'fr' : address.split('/')[1];
    expect(document.documentElement.getAttribute('lang')).toBe(language);
    expect(document.querySelector('link[rel="manifest"]')?.getAttribute('href')).toBe('/manifest.webmanifest');
    expect(document.querySelector('link[rel="apple-touch-icon"]')?.getAttribute('href')).toBe('/icons/180.png');
    // Canonical: itself, but for the root, which is the French story.
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    expect(local(canonical)).toBe(address === '/' ? '/fr/' : address);
    expect(Object.keys(alternates(address)).toSorted()).toEqual(['en', 'fr', 'x-default']);
    expect(alternates(address)[language ?? '']).toBe(canonical);
    expect(alternates(address)['x-default']).toBe(alternates(address)['fr']);
    // Each language names the other: a pair that is not mutual is ignored.
    for (const one of locales) expect(alternates(local(alternates(address)[one] ?? ''))).toEqual(alternates(address));
    expect(meta('description').length).toBeGreaterThanOrEqual(40);
    expect(meta('description').length).toBeLessThanOrEqual(155);
    expect(meta('og:description')).toBe(meta('description'));
    expect(meta('og:title').length).toBeGreaterThan(3);
    expect(meta('og:url')).toBe(canonical);
    expect(['website', 'article']).toContain(meta('og:type'));
    expect(meta('og:image:alt').length).toBeGreaterThan(3);
    const picture = readFileSync(files.get(local(meta('og:image'))) ?? '');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([Number(meta('og:image:width')), Number(meta('og:image:height'))]);
  });

  test('descriptions differ from page to page', () => {
    const seen = listed.map((address) => page(address).querySelector('meta[name="description"]')?.getAttribute('content') ?? '');
    expect(seen.filter((one, at) => seen.indexOf(one) !== at)).toEqual([]);
  });

  test('a hidden page is in no site map and names no alternates', () => {
    for (const address of pageAddresses.filter(isHidden)) expect(alternates(address), address).toEqual({});
  });
});
