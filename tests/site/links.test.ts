/** Every address that the built site names, in pages and in the files for machines, leads somewhere. */
import { beforeAll, describe, expect, test } from 'vitest';
import { content } from '../../src/content/content.ts';
import { locales } from '../../src/i18n/locale.ts';
import { chapterPath, claimAnchor, stepAnchor } from '../../src/i18n/routes.ts';
import { files, page, pageAddresses, publicOrigin, text } from './built.ts';

/** A place that names an address. */
interface Reference {
  from: string;
  address: string;
  /** By a link that a reader can follow. */
  link: boolean;
}

const references: Reference[] = [];
/** Ids of each page. */
const ids = new Map<string, Set<string>>();

/** Addresses in an attribute; those of `srcset` have a width or a density behind them. */
function addresses(name: string, value: string): string[] {
  if (name === 'srcset' || name === 'imagesrcset') return value.split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? []);
  if (['href', 'xlink:href', 'src', 'poster', 'action'].includes(name)) return [value];
  // Scripts read addresses from data attributes; other values are words, numbers, ids.
  return name.startsWith('data-') && /^[/#][^\s]+$/.test(value) ? [value] : [];
}

function readPage(from: string): void {
  const found = new Set<string>();
  for (const element of page(from).querySelectorAll('*')) {
    if (element.id !== '') found.add(element.id);
    const link = element.localName === 'a';
    for (const { name, value } of element.attributes) references.push(...addresses(name, value).map((address) => ({ from, address, link })));
    if (element.localName === 'style') readUrls(from, element.textContent);
  }
  ids.set(from, found);
}

function readUrls(from: string, css: string): void {
  for (const [, address = ''] of css.matchAll(/url\(["']?([^"')]+)["']?\)/g)) references.push({ from, address, link: false });
}

/** Attributes in markup that is not a page: pictures, notes, the feed's chapters. */
function readMarkup(from: string, markup: string): void {
  for (const [, name = '', value = ''] of markup.matchAll(/\s((?:xlink:)?href|src|srcset)="([^"]*)"/g)) {
    references.push(...addresses(name, value).map((address) => ({ from, address, link: false })));
  }
}

function readJson(from: string, value: unknown): void {
  if (typeof value === 'string') {
    if (/^\/[^\s/]\S*$/.test(value)) references.push({ from, address: value, link: false });
    readMarkup(from, value);
  } else if (typeof value === 'object' && value !== null) Object.values(value).forEach((one) => { readJson(from, one); });
}

/** Whole addresses of the site, wherever they stand in a text: metadata, citations, embed codes, site map, JSON-LD. */
function readWhole(from: string, file: string): void {
  const pattern = new RegExp(`${publicOrigin.replaceAll('.', '\\.')}[^\\s"'<>\\\\&)}\\]]*`, 'g');
  for (const [address] of file.matchAll(pattern)) references.push({ from, address: address.replace(/[.,;:]+$/, ''), link: false });
}

const unescapeXml = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** Path and fragment of an address of the site; `undefined` for one that is elsewhere or carries its own data. */
function target({ from, address }: Reference): { path: string; fragment: string } | undefined {
  const url = new URL(address, publicOrigin + from);
  if (url.origin !== publicOrigin) return undefined;
  return { path: decodeURIComponent(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
}

beforeAll(() => {
  for (const [address, file] of files) {
    // Scripts take the addresses they ask for from the attributes of the page.
    if (/\.(?:html|json|webmanifest|xml|txt|svg)$/.test(file)) readWhole(address, text(address));
    if (file.endsWith('.html')) readPage(address);
    if (/\.(?:json|webmanifest)$/.test(file)) readJson(address, JSON.parse(text(address)));
    if (file.endsWith('.svg')) {
      readMarkup(address, text(address));
      ids.set(address, new Set([...text(address).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)));
    }
    if (file.endsWith('feed.xml')) readMarkup(address, unescapeXml(text(address)));
  }
});

describe('links', () => {
  test('every address and fragment resolves', () => {
    const broken = references.flatMap((reference) => {
      const to = target(reference);
      if (!to) return [];
      const known = files.has(to.path) && (to.fragment === '' || !ids.has(to.path) || (ids.get(to.path)?.has(to.fragment) ?? false));
      // Names of things that are no pages: nobody follows them.
      return known || to.fragment === 'project' ? [] : [`${reference.from} → ${reference.address}`];
    });
    expect([...new Set(broken)]).toEqual([]);
    // The test itself would be broken, had it read little.
    expect(references.length).toBeGreaterThan(10_000);
  });

  test('no relative address stands where a page is read elsewhere', () => {
    const feeds = references.filter(({ from }) => from.endsWith('/feed.xml'));
    expect(feeds.length).toBeGreaterThan(500);
    expect(feeds.filter(({ address }) => !/^https?:\/\//.test(address))).toEqual([]);
  });
});

describe('orphans', () => {
  /** Pages to which no link need lead, and why. */
  const unlinked: readonly [RegExp, string][] = [
    [/^\/$/, 'picks the language: it is typed, not followed'],
    [/^\/404\.html$/, 'stands where there is nothing'],
    [/^\/(?:fr|en)\/offline\/$/, 'shown by the service worker where a page is not kept'],
    [/^\/(?:fr|en)\/embed\/[^/]+\/$/, 'shown in the frames of others; its code and preview are on the page of its visual'],
    [/^\/v\//, 'frozen copies: for pages that already frame them'],
  ];

  test('every page is reached by links from the story in its language', () => {
    const links = new Map<string, Reference[]>(pageAddresses.map((address) => [address, []]));
    for (const reference of references) if (reference.link) links.get(reference.from)?.push(reference);
    const lost = locales.flatMap((locale) => {
      const reached = new Set<string>();
      const queue = [`/${locale}/`];
      for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        if (reached.has(at)) continue;
        reached.add(at);
        for (const link of links.get(at) ?? []) {
          const path = target(link)?.path ?? '';
          if (ids.has(path) && path.startsWith(`/${locale}/`)) queue.push(path);
        }
      }
      return pageAddresses.filter((address) => address.startsWith(`/${locale}/`) && !reached.has(address));
    });
    expect(lost.filter((address) => !unlinked.some(([pattern]) => pattern.test(address)))).toEqual([]);
    expect(pageAddresses.filter((address) => !/^\/(?:fr|en)\//.test(address) && !unlinked.some(([pattern]) => pattern.test(address)))).toEqual([]);
  });

  test('every file is named by a page or by another file', () => {
    /** Files that are found without being named. */
    const known = [
      /^\/_(?:headers|redirects)$/, // read by the host
      /^\/(?:fr|en)\/cite\//, // asked for by the control beside a step, by the chapter's id
      /^\/sw\.js$/, /^\/(?:fr|en)\/keep\.json$/, // asked for by pages, under one name for ever
      /^\/pagefind\//, // the search page asks for them by names in the index itself
      /^\/robots\.txt$/, /^\/\.well-known\//, // at addresses that standards fix
      /^\/(?:_astro|embed)\/.*\.(?:js|css)$/, // parts that scripts import
    ];
    const named = new Set(references.flatMap((reference) => target(reference)?.path ?? []));
    const unused = [...files.keys()].filter((address) => !named.has(address) && !pageAddresses.includes(address) && !known.some((pattern) => pattern.test(address)));
    expect(unused).toEqual([]);
  });
});

describe.each(locales)('claims in %s', (locale) => {
  const chapters = content().chapters.filter((chapter) => chapter.locale === locale && chapter.number > 0);
  const uses = chapters.flatMap((chapter) =>
    chapter.marks.filter(({ kind }) => kind === 'claim').map(({ id, chart, view, block }) => {
      const path = chapterPath(content(), locale, chapter.id);
      return { claim: id, path, anchor: chart !== null && view !== null ? stepAnchor(chart, view) : claimAnchor(chapter.id, block, id) };
    }),
  );
  const ledger = `/${locale}/evidence/`;
  const leads = (from: Element | null, at: string, path: string, anchor: string): boolean =>
    [...(from?.querySelectorAll('a[href]') ?? [])].some((link) => {
      const to = target({ from: at, address: link.getAttribute('href') ?? '', link: true });
      return to?.path === path && to.fragment === anchor;
    });

  test('each is reached from the step that uses it', () => {
    expect(uses.filter(({ claim, path, anchor }) => !leads(page(path).getElementById(anchor)?.parentElement ?? null, path, ledger, claim))).toEqual([]);
    expect(uses.length).toBeGreaterThan(60);
  });

  test('each leads back to the steps that use it', () => {
    expect(uses.filter(({ claim, path, anchor }) => !leads(page(ledger).getElementById(claim), ledger, path, anchor))).toEqual([]);
  });

  test('those that no step uses stand in the ledger all the same', () => {
    expect(content().claims.map(({ id }) => id).filter((id) => !ids.get(ledger)?.has(id))).toEqual([]);
  });
});
