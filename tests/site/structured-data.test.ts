/** JSON-LD of the built pages: it parses, and each thing has what its type needs. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content.ts';
import { locales } from '../../src/i18n/locale.ts';
import { chapterPath } from '../../src/i18n/routes.ts';
import { ui } from '../../src/i18n/ui.ts';
import { visuals } from '../../src/charts/registry.ts';
import { files, local, page, pageAddresses, publicOrigin } from './built.ts';

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function described(address: string): Thing[] {
  return [...page(address).querySelectorAll('script[type="application/ld+json"]')].map((script) => JSON.parse(script.textContent) as Thing);
}

/** The one description of a page. */
function thing(address: string): Thing {
  const [first, ...others] = described(address);
  if (!first || others.length > 0) throw new Error(`${address}: expected one description, found ${described(address).length}`);
  return first;
}

/** A thing and all that it holds. */
function within(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(within);
  return isThing(value) ? [value, ...Object.values(value).flatMap(within)] : [];
}

const all = pageAddresses.flatMap((address) => described(address).map((data) => ({ address, data })));
const day = /^\d{4}-\d{2}-\d{2}$/;

describe('every description', () => {
  test('stands on the pages that have one', () => {
    const expected = locales.flatMap((locale) => [
      `/${locale}/`,
      ...content().chapters.filter((chapter) => chapter.locale === locale && chapter.number > 0).map(({ id }) => chapterPath(content(), locale, id)),
      `/${locale}/evidence/`,
      `/${locale}/sources/`,
      ...visuals.map(({ id }) => `/${locale}/charts/${id}/`),
    ]);
    expect(expected.filter((address) => described(address).length !== 1)).toEqual([]);
  });

  test('is of schema.org, says whose page it is on and in which language, and has nothing empty', () => {
    for (const { address, data } of all) {
      expect(data['@context'], address).toBe('https://schema.org');
      expect(data['inLanguage'], address).toBe(address.split('/')[1]);
      expect(local(String(data['url'])), address).toBe(address);
      for (const part of within(data)) {
        expect(part['@type'] ?? part['@id'], `${address} ${JSON.stringify(part).slice(0, 80)}`).toBeDefined();
        for (const [name, value] of Object.entries(part)) {
          expect(value === '' || value === null, `${address} ${name}`).toBe(false);
          if (name.startsWith('date')) expect(value, `${address} ${name}`).toMatch(/^\d{4}(?:-\d{2}){0,2}$/);
        }
      }
    }
  });

  test('names by id alone only what is described, here or at that address', () => {
    const known = new Set(all.flatMap(({ data }) => within(data)).filter((part) => part['@type'] !== undefined).map((part) => part['@id']));
    for (const { address, data } of all) {
      for (const part of within(data).filter((one) => one['@type'] === undefined && one['@context'] === undefined)) {
        const id = new URL(String(part['@id']));
        const anchor = files.has(id.pathname) && id.pathname.endsWith('/') && page(id.pathname).getElementById(decodeURIComponent(id.hash.slice(1)));
        expect(known.has(part['@id']) || Boolean(anchor), `${address} ${String(part['@id'])}`).toBe(true);
      }
    }
  });

  test('gives no rating: five verdicts are no scale', () => {
    for (const { data } of all) expect(JSON.stringify(data)).not.toMatch(/ClaimReview|reviewRating|ratingValue/);
  });

  test('lies on the page like its own canonical address and alternates', () => {
    for (const { address, data } of all) {
      const other = [...list(data['workTranslation']), ...list(data['translationOfWork'])].find(isThing);
      if (!other) continue;
      const language = String(other['inLanguage']);
      expect(other['url'], address).toBe(page(address).querySelector(`link[hreflang="${language}"]`)?.getAttribute('href'));
      expect(Object.keys(data).includes('workTranslation'), address).toBe(data['inLanguage'] === 'fr');
    }
  });
});

describe.each(locales)('in %s', (locale) => {
  const chapters = content().chapters.filter((chapter) => chapter.locale === locale && chapter.number > 0);
  const articles = [`/${locale}/`, ...chapters.map(({ id }) => chapterPath(content(), locale, id))];

  test.each(articles)('%s is an article with author, dates, licence, picture and the article it follows', (address) => {
    const data = thing(address);
    expect(list(data['@type'])).toContain('Article');
    expect(data['headline']).toBe(page(address).querySelector('h1')?.textContent.trim());
    expect(data['description']).toBe(page(address).querySelector('meta[name="description"]')?.getAttribute('content'));
    expect(data['author']).toMatchObject({ '@type': 'Organization', name: ui(locale, 'site.name'), url: `${publicOrigin}/${locale}/about/` });
    expect(data['datePublished']).toMatch(day);
    expect(String(data['dateModified']) >= String(data['datePublished'])).toBe(true);
    expect(data['license']).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(files.has(local(String(data['image'])))).toBe(true);
    // No address is invented for it, and it is never cited as a source of itself.
    expect(data['isBasedOn']).toEqual([{ '@type': 'Article', name: content().sources.find(({ id }) => id === 'article')?.title, datePublished: '2025-10' }]);
    expect(list(data['about'])).toContainEqual({ '@type': 'Country', name: 'Mali' });
    expect(Object.keys(data)).toContain(locale === 'fr' ? 'workTranslation' : 'translationOfWork');
  });

  test('the story has its chapters as parts, in order, and each says it is part of it', () => {
    const parts = list(thing(`/${locale}/`)['hasPart']).filter(isThing);
    expect(parts.map(({ name }) => name)).toEqual(chapters.map(({ title }) => title));
    for (const part of parts) {
      const chapter = thing(local(String(part['url'])));
      expect(chapter['@id']).toBe(part['@id']);
      expect(chapter['@type']).toContain('Chapter');
      expect(chapter['isPartOf']).toMatchObject({ '@id': thing(`/${locale}/`)['@id'] });
    }
  });

  test('each chapter cites every source that its text marks', () => {
    for (const { id, marks } of chapters) {
      const cited = list(thing(chapterPath(content(), locale, id))['citation']).filter(isThing);
      for (const mark of marks.filter(({ kind }) => kind === 'source')) {
        const source = content().sources.find((one) => one.id === mark.id);
        if (source?.access !== 'article') expect(cited.map(({ '@id': at, name }) => `${String(at)} ${String(name)}`), mark.id).toContain(`${publicOrigin}/${locale}/sources/#${mark.id} ${source?.title ?? ''}`);
      }
      expect(cited.length).toBeGreaterThan(5);
    }
  });

  test('the ledger is a list of claims: paraphrase, where it appears, verdict in words', () => {
    const data = thing(`/${locale}/evidence/`);
    const claims = list((data['mainEntity'] as Thing)['itemListElement']).filter(isThing);
    expect(claims.map(({ identifier }) => identifier)).toEqual(content().claims.map(({ id }) => id));
    const [article] = list(data['about']).filter(isThing);
    for (const [at, claim] of claims.entries()) {
      const record = content().claims[at];
      expect(claim['@type']).toBe('Claim');
      expect(claim['text']).toBe(record?.claim[locale]);
      expect(claim['appearance']).toEqual([{ '@id': article?.['@id'] }]);
      expect((claim['review'] as Thing)['name']).toBe(record && ui(locale, `verdict.${record.verdict}`));
      expect(list(claim['citation']).length).toBe(record?.sources.length);
    }
  });

  test('the bibliography catalogues every table that is served', () => {
    const tables = list(thing(`/${locale}/sources/`)['dataset']).filter(isThing);
    const served = [...files.keys()].filter((address) => /^\/data\/.*\.csv$/.test(address));
    expect(tables.map(({ url }) => local(String(url))).toSorted()).toEqual(served.toSorted());
    for (const table of tables) expect(list(table['license']).length, String(table['name'])).toBeGreaterThan(0);
  });

  test('each data set has what search engines for data ask for', () => {
    const sets = all.filter(({ address }) => address.startsWith(`/${locale}/`)).flatMap(({ data }) => within(data)).filter((part) => part['@type'] === 'Dataset' && part['distribution'] !== undefined);
    expect(sets.length).toBeGreaterThanOrEqual(visuals.length + 20);
    for (const set of sets) {
      const { length } = String(set['description']);
      expect(length, String(set['name'])).toBeGreaterThanOrEqual(50);
      expect(length, String(set['name'])).toBeLessThanOrEqual(5000);
      expect(set['license'], String(set['name'])).toBeDefined();
      expect(set['creator'], String(set['name'])).toBeDefined();
      for (const file of list(set['distribution']).filter(isThing)) expect(files.has(local(String(file['contentUrl'])))).toBe(true);
    }
  });

  test('a visual that may not be sold says so beside our licence', () => {
    const bound = visuals.map(({ id }) => id).filter((id) => list(thing(`/${locale}/charts/${id}/`)['license']).length > 1);
    // By hand, from `sources` and `tables` of content/charts and `commercial` of publishers.yaml; as in charts.test.ts.
    expect(bound.toSorted()).toEqual(['approach', 'balance', 'claims', 'rings']);
  });

  test('lessons, where there are any, say level, time and aim', () => {
    for (const { data } of all.filter(({ address, data: one }) => address.startsWith(`/${locale}/`) && one['@type'] === 'LearningResource')) {
      expect(data['timeRequired']).toMatch(/^PT\d+M$/);
      expect(String(data['educationalLevel']).length).toBeGreaterThan(2);
      expect(list(data['teaches']).length).toBeGreaterThan(0);
      expect(files.has(local(String((data['isBasedOn'] as Thing)['url'])))).toBe(true);
    }
  });
});

test('the block never ends before its words do', () => {
  for (const address of pageAddresses) {
    for (const [, block = ''] of readFileSync(files.get(address) ?? '', 'utf8').matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) expect(block).not.toContain('<');
  }
});
