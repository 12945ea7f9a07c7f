import { describe, expect, test } from 'vitest';
import { number, optionalNumber, text } from '../../../src/content/row.ts';
import { ContentTree, errorsAfter } from './valid-content.ts';

describe('content without a fault', () => {
  const content = new ContentTree().load();

  test('gives the records in the order of their files', () => {
    expect(content.claims.map(({ id }) => id)).toEqual(['C01', 'C02']);
    expect(content.sources.map(({ id }) => id)).toEqual(['rfi', 'acled', 'article']);
    expect(content.events[0]).toMatchObject({ id: 'E001', lat: 12.74409, lon: -8.07257 });
    expect(content.glossary[0]?.term.fr).toBe('JNIM');
  });

  test('gives the views of a visual in the order of the story', () => {
    expect(Object.keys(content.charts[0]?.views ?? {})).toEqual(['by-year', 'closer']);
  });

  test('gives each chapter in French and English with its front matter', () => {
    expect(content.chapters.map(({ locale, slug, number: at }) => [locale, at, slug])).toEqual([
      ['fr', 1, 'le-front'],
      ['en', 1, 'the-front'],
    ]);
  });

  test('gives scenes, steps and the step each mark stands in', () => {
    const [french] = content.chapters;
    expect(french?.scenes).toEqual([
      {
        chart: 'rings',
        steps: [
          { view: 'by-year', title: 'Davantage' },
          { view: 'closer', title: 'Plus près' },
        ],
      },
    ]);
    expect(french?.marks).toEqual([
      { kind: 'claim', id: 'C01', block: 'argument 1', chart: null, view: null, line: 13 },
      { kind: 'source', id: 'acled', block: 'scene rings, step by-year', chart: 'rings', view: 'by-year', line: 20 },
      { kind: 'term', id: 'jnim', block: 'scene rings, step closer', chart: 'rings', view: 'closer', line: 25 },
      { kind: 'claim', id: 'C01', block: 'balance, fails', chart: null, view: null, line: 33 },
    ]);
  });

  test('counts the words of the text, not titles, marks of punctuation or front matter', () => {
    // "L’article le dit : près de la ville", "On compte 12 incidents", "Le JNIM attaque", "L’endroit est faux".
    expect(content.chapters[0]?.words).toBe(7 + 4 + 3 + 3);
  });

  test('gives pages with their marks', () => {
    expect(content.pages.map(({ id, locale, title }) => [id, locale, title])).toEqual([
      ['about', 'fr', 'À propos'],
      ['about', 'en', 'About'],
    ]);
    expect(content.pages[0]?.marks[0]).toMatchObject({ kind: 'source', id: 'acled', block: 'text' });
  });

  test('gives tables typed as they are described, an empty cell as null', () => {
    const rows = content.tables['deaths']?.rows ?? [];
    expect(rows[1]).toEqual({
      year: 2025, place: 'Kati', lat: 12.74409, lon: -8.07257, low: 3, best: null, high: 9, kind: 'state', source: 'acled rfi',
    });
    expect(content.tables['deaths']?.resource.sourceIds).toEqual(['acled']);
  });
});

describe('content written by a Windows program', () => {
  test('is read the same with byte-order marks', () => {
    expect(new ContentTree().forEach((content) => `\uFEFF${content}`).load()).toEqual(new ContentTree().load());
  });

  test('is read the same with CRLF line ends', () => {
    expect(new ContentTree().forEach((content) => content.replaceAll('\n', '\r\n')).load()).toEqual(new ContentTree().load());
  });

  test('is refused in another encoding than UTF-8', () => {
    const latin1 = Buffer.from('- id: caf\u00e9\n', 'latin1');
    expect(errorsAfter((tree) => tree.set('content/events/2025.yaml', latin1))).toEqual([
      'content/events/2025.yaml › the file › its text: expected text in UTF-8, found another encoding',
    ]);
  });
});

describe('reading a row', () => {
  const row = new ContentTree().load().tables['deaths']?.rows[1] ?? {};

  test('gives numbers, texts and unknowns', () => {
    expect([number(row, 'low'), text(row, 'kind'), optionalNumber(row, 'best')]).toEqual([3, 'state', null]);
  });

  test('names table, row and column when the cell is not what was asked for', () => {
    expect(() => number(row, 'best')).toThrow('content/data/deaths.csv › row 3 › best: expected a number, found an empty cell');
    expect(() => number(row, 'kind')).toThrow('content/data/deaths.csv › row 3 › kind: expected a number, found "state"');
    expect(() => text(row, 'knd')).toThrow('content/data/deaths.csv › row 3 › knd: expected a text, found no such column');
  });
});
