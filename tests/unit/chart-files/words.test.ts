import { describe, expect, test } from 'vitest';
import { shorten } from '../../../src/chart-files/shorten.ts';
import { showCell, sortKey } from '../../../src/components/figure/cell.ts';

describe('a cell of a table', () => {
  test('shows numbers as its language writes them, and a dash where there is none', () => {
    expect(showCell(1595, 'fr')).toBe('1\u202f595');
    expect(showCell(1595.5, 'en')).toBe('1,595.5');
    expect(showCell(null, 'en')).toBe('–');
    expect(showCell('environ 50', 'fr')).toBe('environ 50');
  });

  test('sorts by the number, or by the day of a date in words', () => {
    expect(sortKey(1595, 'fr')).toBe('1595');
    expect(sortKey('2 juillet 2025', 'fr')).toBe('2025-07-02');
    expect(sortKey('1er août 2025', 'fr')).toBe('2025-08-01');
    expect(sortKey('septembre 2025', 'fr')).toBe('2025-09');
    expect(sortKey('28 October 2025', 'en')).toBe('2025-10-28');
  });

  test('a date in ISO form is shown in words and sorts as it stands; other numbers with dashes stay', () => {
    expect([showCell('2025-10-01', 'fr'), showCell('2025-10', 'en'), showCell('2025-10-28/2025-11-06', 'en')]).toEqual(['1er octobre 2025', 'October 2025', '28 October 2025 – 6 November 2025']);
    expect([sortKey('2025-10-28', 'fr'), sortKey('2021-10', 'en')]).toEqual(['2025-10-28', '2021-10']);
    expect(showCell('2012-2015', 'en')).toBe('2012-2015');
  });

  test('leaves other words to themselves', () => {
    for (const words of ['Bamako', 'Opération 2025', '3 camps 2025', 'octobre ou novembre 2025', '']) expect(sortKey(words, 'fr')).toBeUndefined();
    expect(sortKey(null, 'fr')).toBeUndefined();
    // A month of the other language is a word like any other.
    expect(sortKey('2 juillet 2025', 'en')).toBeUndefined();
  });
});

describe('a sentence that is too long', () => {
  test('is cut at a word, without a mark left hanging', () => {
    expect(shorten('one two three', 20)).toBe('one two three');
    expect(shorten('one two, three', 10)).toBe('one two…');
    const long = shorten('mot '.repeat(60), 155);
    expect(long.length).toBeLessThanOrEqual(155);
    expect(long.endsWith('mot…')).toBe(true);
  });
});
