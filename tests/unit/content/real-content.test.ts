import { describe, expect, test } from 'vitest';
import { content } from '../../../src/content/content.ts';
import { loadContent } from '../../../src/content/load.ts';
import { tableNames } from '../../../src/content/table-names.ts';
import type { Locale } from '../../../src/i18n/locale.ts';

const root = new URL('../../../', import.meta.url);

/** Number of items by a property of theirs. */
function countBy<T>(items: readonly T[], keyOf: (item: T) => string | number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

describe('the content of the site', () => {
  test('has no errors', () => {
    expect(() => loadContent(root)).not.toThrow();
  });

  test('is read and checked in less than two seconds', () => {
    // The better of two runs: the machine may be busy with other tests.
    const times = [1, 2].map(() => {
      const start = performance.now();
      loadContent(root);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(2000);
  });

  test('is read once and then kept', () => {
    expect(content()).toBe(content());
  });

  test('has the tables that code may name, and code may name them all', () => {
    expect(Object.keys(content().tables).sort()).toEqual([...tableNames].sort());
  });
});

describe('the claims', () => {
  test('are the 65 of the evidence, in five chapters', () => {
    const { claims } = content();
    const ids = Array.from({ length: 65 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    expect(claims.map(({ id }) => id).sort()).toEqual(ids);
    expect(Object.keys(countBy(claims, ({ chapter }) => chapter))).toEqual(['1', '2', '3', '4', '5']);
  });

  test('have the verdicts of the evidence', () => {
    expect(countBy(content().claims, ({ verdict }) => verdict)).toEqual({
      confirmed: 18,
      partly: 23,
      uncorroborated: 10,
      'not-searchable': 8,
      contradicted: 6,
    });
  });
});

describe('the events', () => {
  test('are those of the evidence that are verified and have a source', () => {
    expect(content().events).toHaveLength(107);
  });

  test('stand in the file of their year', () => {
    const years = countBy(content().events, ({ date }) => date.slice(0, 4));
    expect(Object.keys(years)[0]).toBe('2012');
    expect(Object.keys(years).at(-1)).toBe('2026');
  });
});

describe('the sources', () => {
  test('hold the whole bibliography and the publishers of data', () => {
    const ids = content().sources.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(278 + 8);
    expect(ids).toEqual(expect.arrayContaining(['acled', 'ucdp', 'unhcr', 'idmc', 'ocha', 'geonames', 'natural-earth', 'article']));
  });

  test('say for each publisher of data under which licence and how to cite it', () => {
    const publishers = content().sources.filter(({ access }) => access === 'dataset');
    for (const { id, licence, citation, commercial } of publishers) {
      expect([id, licence !== undefined, citation !== undefined, commercial !== undefined]).toEqual([id, true, true, true]);
    }
  });
});

describe('the chapters', () => {
  test('are the cover, the five of the article and the epilogue, in both languages', () => {
    const order = ['cover', 'the-front', 'the-economy-of-fear', 'maximum-alert', 'the-mirage', 'the-capital-besieged', 'since'];
    for (const locale of ['fr', 'en'] satisfies Locale[]) {
      const chapters = content().chapters.filter((chapter) => chapter.locale === locale);
      expect(chapters.map(({ id }) => id)).toEqual(order);
      expect(chapters.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    }
  });

  test('have the length that was asked for: 600 to 900 words, the epilogue 400 to 600', () => {
    for (const { file, number, words } of content().chapters.filter((chapter) => chapter.number > 0)) {
      const [least, most] = number === 6 ? [400, 600] : [600, 900];
      expect(words, file).toBeGreaterThanOrEqual(least);
      expect(words, file).toBeLessThanOrEqual(most);
    }
  });

  test('have at least one scene each after the cover, and a visual of their own in it', () => {
    const { chapters, charts } = content();
    for (const { file, id, scenes } of chapters.filter(({ number }) => number > 0)) {
      const own = charts.filter(({ chapter }) => chapter === id).map((chart) => chart.id);
      expect(scenes.map(({ chart }) => chart).some((chart) => own.includes(chart)), file).toBe(true);
    }
  });

  test('show every view of every visual in a step', () => {
    const steps = content().chapters.flatMap(({ scenes }) => scenes.flatMap(({ chart, steps: list }) => list.map(({ view }) => `${chart}/${view}`)));
    const views = content().charts.flatMap(({ id, views: all }) => Object.keys(all).map((view) => `${id}/${view}`));
    expect(views.filter((view) => !steps.includes(view))).toEqual([]);
  });
});

describe('the pages', () => {
  test('are about, accessibility, corrections, how to embed, the ledger, what is kept, no network, sources, for teachers, not found and timeline, in both languages', () => {
    expect(content().pages.map(({ id, locale }) => `${id}/${locale}`)).toEqual([
      'about/fr',
      'about/en',
      'accessibility/fr',
      'accessibility/en',
      'corrections/fr',
      'corrections/en',
      'embed/fr',
      'embed/en',
      'evidence/fr',
      'evidence/en',
      'kept/fr',
      'kept/en',
      'not-found/fr',
      'not-found/en',
      'offline/fr',
      'offline/en',
      'sources/fr',
      'sources/en',
      'teach/fr',
      'teach/en',
      'timeline/fr',
      'timeline/en',
    ]);
  });
});
