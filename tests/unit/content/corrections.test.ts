import { describe, expect, test } from 'vitest';
import { correctionsOfChapter, correctionsOfChart } from '../../../src/corrections/corrections.ts';
import { ContentTree, errorsAfter } from './valid-content.ts';

const file = 'content/corrections/2027.yaml';
const rings = '2027-01-15-rings';

describe('a correction', () => {
  test('comes newest first, whatever the order of the file', () => {
    expect(new ContentTree().load().corrections.map(({ id }) => id)).toEqual(['2027-02-01-place', rings]);
  });

  test('moves the date of update of its visual on, and never back', () => {
    const updated = (tree: ContentTree): string | undefined => tree.load().charts[0]?.updated;
    expect(updated(new ContentTree())).toBe('2027-01-15');
    expect(updated(new ContentTree().replace(file, 'charts: [rings]\n  ', ''))).toBe('2026-11-22');
    expect(updated(new ContentTree().replace('content/charts/rings.yaml', '2026-11-22', '2027-03-01'))).toBe('2027-03-01');
  });

  test('is shown by the chapter whose visual, claim or words it names', () => {
    const ids = (tree: ContentTree): string[] => correctionsOfChapter(tree.load(), 'the-front').map(({ id }) => id);
    expect(ids(new ContentTree())).toEqual(['2027-02-01-place', rings]);
    expect(ids(new ContentTree().replace(file, 'chapters: [the-front]\n  ', ''))).toEqual(['2027-02-01-place', rings]);
    // No words of the chapter stand for C02, and nobody named the chapter.
    expect(ids(new ContentTree().replace(file, 'chapters: [the-front]\n  claims: [C01]', 'claims: [C02]'))).toEqual([rings]);
  });

  test('is shown by the visual that it names, and by no other', () => {
    const content = new ContentTree().load();
    expect(correctionsOfChart(content, 'rings').map(({ id }) => id)).toEqual([rings]);
    expect(correctionsOfChart(content, 'exodus')).toEqual([]);
  });
});

describe('a file of corrections', () => {
  test('may be an empty list: none so far', () => {
    expect(new ContentTree().set(file, '[]\n').load().corrections).toEqual([]);
  });

  test('may not be left without a list', () => {
    expect(errorsAfter((tree) => tree.set(file, '# later\n'))).toEqual([`${file} › the file › its records: expected a list of records, found nothing`]);
  });
});

describe('a correction with a fault is reported with its file, its id and the key', () => {
  test.each([
    ['a date that does not exist', '"2027-01-15"\n', '"2027-02-30"\n', 'date: expected a possible day such as "2025-10-28", found "2027-02-30"'],
    ['a month instead of a day', '"2027-01-15"\n', '"2027-01"\n', 'date: expected a possible day such as "2025-10-28", found "2027-01"'],
    ['an unknown visual', '[rings]', '[ring]', 'charts: expected the id of a visual in content/charts, found "ring" (did you mean "rings"?)'],
    ['an unknown table', '[deaths]', '[death]', 'tables: expected the name of a table in content/data/datapackage.json, "claims" or "events", found "death" (did you mean "deaths"?)'],
    ['one language only', ', en: It said 13; there are 12.', '', 'text.en: expected a text, found nothing'],
    ['nothing that it concerns', '  charts: [rings]\n  tables: [deaths]\n', '', 'chapters, charts, claims, tables: expected at least one id: what the correction concerns, found nothing'],
    ['a key that is not known', '  tables: [deaths]', '  table: [deaths]', 'table: expected no such key, found a list of 1'],
  ])('%s', (_, from, to, message) => {
    expect(errorsAfter((tree) => tree.replace(file, from, to))).toEqual([`${file} › ${rings} › ${message}`]);
  });

  test('an unknown chapter and an unknown claim', () => {
    expect(errorsAfter((tree) => tree.replace(file, '[the-front]', '[the-back]').replace(file, '[C01]', '[C99]'))).toEqual([
      `${file} › 2027-02-01-place › chapters: expected the id of a chapter in content/chapters, found "the-back"`,
      `${file} › 2027-02-01-place › claims: expected the id of a claim in content/claims, found "C99" (did you mean "C01"?)`,
    ]);
  });

  test('an id that stands twice', () => {
    expect(errorsAfter((tree) => tree.replace(file, 'id: 2027-02-01-place', `id: ${rings}`))).toEqual([
      `${file} › ${rings} › id: expected an id that no other record has, found "${rings}" a second time (first in ${file})`,
    ]);
  });
});
