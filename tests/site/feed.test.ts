/** The feeds: strict XML, read by a feed reader, each chapter in full and plain. */
import { parseHTML } from 'linkedom';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content.ts';
import { locales } from '../../src/i18n/locale.ts';
import { chapterPath, feedPath } from '../../src/i18n/routes.ts';
import { files, isHidden, local, page, pageAddresses, publicOrigin, text } from './built.ts';
import { useSite } from './site.ts';

const { visit } = useSite();
const plain = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();
const count = (words: string): number => words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What feed readers keep; anything else is thrown away or breaks the page. */
const elements = ['a', 'abbr', 'em', 'figcaption', 'figure', 'h2', 'h3', 'hr', 'img', 'li', 'ol', 'p', 'picture', 'small', 'source', 'strong', 'ul'];
const attributes = ['alt', 'height', 'href', 'media', 'src', 'srcset', 'title', 'type', 'width'];

describe.each(locales)('the feed in %s', (locale) => {
  const feed = parseRssFeed(text(feedPath(locale)));
  const items = feed.items ?? [];
  const chapters = content().chapters.filter((chapter) => chapter.locale === locale && chapter.number > 0);
  const body = (at: number): Element => {
    const { document } = parseHTML(`<!doctype html><html><body>${items[at]?.content?.encoded ?? ''}</body></html>`);
    return document.body;
  };

  test('is well-formed XML to a browser', async () => {
    const { page: opened } = await visit(feedPath(locale));
    expect(await opened.evaluate(() => document.querySelector('parsererror')?.textContent ?? '')).toBe('');
    expect(await opened.getByText('<channel>').count()).toBe(1);
    await opened.context().close();
  });

  test('says what it is, in which language and where it stands', () => {
    expect(feed.title?.length).toBeGreaterThan(5);
    expect(feed.description?.length).toBeGreaterThan(40);
    expect(feed.language).toBe(locale);
    expect(local(feed.link ?? '')).toBe(`/${locale}/`);
    expect(feed.atom?.links).toEqual([{ href: `${publicOrigin}/${locale}/feed.xml`, rel: 'self', type: 'application/rss+xml' }]);
    expect(files.has(local(feed.image?.url ?? ''))).toBe(true);
  });

  test('has every chapter, in the order of the story, under a guid that no address changes', () => {
    expect(items.map(({ title }) => title)).toEqual(chapters.map(({ title }) => title));
    expect(items.map(({ link }) => local(link ?? ''))).toEqual(chapters.map(({ id }) => chapterPath(content(), locale, id)));
    expect(items.map(({ guid }) => guid)).toEqual(chapters.map(({ id }) => ({ value: `the-road-to-bamako/${locale}/${id}`, isPermaLink: false })));
    for (const [at, { published, short, description }] of chapters.entries()) {
      const item = items[at];
      expect(new Date(item?.pubDate ?? '').toISOString().slice(0, 10)).toBe(published);
      expect(item?.categories?.map(({ name }) => name)).toContain(short);
      expect(item?.description).toBe(description);
      expect(item?.dc?.creators).toEqual([feed.title]);
    }
  });

  test('holds plain elements only, with whole addresses', () => {
    for (const at of items.keys()) {
      const all = [...body(at).querySelectorAll('*')];
      expect(all.map(({ localName }) => localName).filter((name) => !elements.includes(name))).toEqual([]);
      expect(all.flatMap((element) => [...element.attributes].map(({ name }) => name)).filter((name) => !attributes.includes(name))).toEqual([]);
      const html = items[at]?.content?.encoded ?? '';
      expect(html).not.toMatch(/<!--|<script|undefined|\[object/);
      for (const [, address] of html.matchAll(/(?:href|src|srcset)="([^"]*)"/g)) expect(address).toMatch(/^https?:\/\//);
    }
  });

  test('shows each scene as a picture that is a file, with words for those who do not see it', () => {
    for (const [at, { scenes }] of chapters.entries()) {
      const images = [...body(at).querySelectorAll('img')];
      expect(images.map((image) => local(image.getAttribute('src') ?? ''))).toEqual(scenes.map(({ chart }) => `/${locale}/charts/${chart}.png`));
      for (const image of images) {
        expect(files.has(local(image.getAttribute('src') ?? ''))).toBe(true);
        const drawings = [...(image.parentElement?.querySelectorAll('source') ?? [])].map((source) => local(source.getAttribute('srcset') ?? ''));
        expect(drawings.map((drawing) => files.has(drawing))).toEqual([true, true]);
        expect(image.getAttribute('alt')?.length).toBeGreaterThan(40);
      }
    }
  });

  test('has the text of each chapter whole: every paragraph, point and title of its page', () => {
    for (const [at, chapter] of chapters.entries()) {
      const read = body(at);
      // Verdicts in brackets are the feed's, marks behind words the page's.
      read.querySelectorAll('small').forEach((verdict) => { verdict.remove(); });
      const said = plain(read.textContent).replace(/\s+(?=[.,;:)])/g, '');
      const { document } = parseHTML(text(chapterPath(content(), locale, chapter.id)));
      document.querySelectorAll('.mark-link__tag, .scene__figure, .scene__notes, .still, .cite, .last-correction, script').forEach((one) => { one.remove(); });
      const article = document.querySelector('article');
      const parts = [...(article?.querySelectorAll(':scope > p, .argument p:not(.argument__label), .step p, .step__title, .scene__question, .chapter__section, .balance li, .balance__title, .chapter__lead') ?? [])];
      const missing = parts.map((part) => plain(part.textContent).replace(/\s+(?=[.,;:)])/g, '')).filter((part) => !said.includes(part));
      expect(missing).toEqual([]);
      expect(parts.length).toBeGreaterThan(15);
      // Its own words, and besides them titles, captions and the credit.
      const words = count(said);
      expect(words).toBeGreaterThan(chapter.words);
      expect(words).toBeLessThan(chapter.words * 1.45);
    }
  });

  test('keeps every claim with its verdict and every source', () => {
    for (const [at, { marks }] of chapters.entries()) {
      const hrefs = [...body(at).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      for (const { kind, id } of marks) {
        if (kind === 'claim') expect(hrefs).toContain(`${publicOrigin}/${locale}/evidence/#${id}`);
        const source = kind === 'source' ? content().sources.find((one) => one.id === id) : undefined;
        if (source) expect(hrefs).toContain(source.url ?? `${publicOrigin}/${locale}/sources/#${id}`);
      }
    }
  });
});

test('every page names the feed of its language', () => {
  for (const address of pageAddresses.filter((one) => !isHidden(one))) {
    const feeds = [...page(address).querySelectorAll('link[rel="alternate"][type="application/rss+xml"]')].map((link) => link.getAttribute('href'));
    const language = /^\/(fr|en)\//.exec(address)?.[1];
    expect(feeds, address).toEqual(language === undefined ? ['/fr/feed.xml', '/en/feed.xml'] : [`/${language}/feed.xml`]);
  }
});
