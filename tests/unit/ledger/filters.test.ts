import { describe, expect, test } from 'vitest';
import { countOf, open, passing, readFilters, writeFilters, type Entry, type Filters } from '../../../src/ledger/filters.ts';

const entries: Entry[] = [
  { id: 'C01', text: 'c01 kati base', facets: { chapter: '1', verdict: 'partly', type: 'interpretation' } },
  { id: 'C02', text: 'c02 bamako', facets: { chapter: '1', verdict: 'confirmed', type: 'event' } },
  { id: 'C03', text: 'c03 kati bamako', facets: { chapter: '2', verdict: 'confirmed', type: 'event' } },
  { id: 'C04', text: 'c04 segou', facets: { chapter: '2', verdict: 'contradicted', type: 'number' } },
];
const choose = (part: Partial<Record<keyof Filters['chosen'], string[]>>, words = ''): Filters => ({
  words,
  chosen: { chapter: new Set(part.chapter), verdict: new Set(part.verdict), type: new Set(part.type) },
});
const ids = (filters: Filters): string[] => passing(entries, filters).map(({ id }) => id);

describe('filters', () => {
  test('let all through when nothing is chosen', () => {
    expect(ids(open)).toHaveLength(4);
    expect(ids(choose({}, '  '))).toHaveLength(4);
  });

  test('widen within a facet and narrow from facet to facet', () => {
    expect(ids(choose({ verdict: ['confirmed', 'partly'] }))).toEqual(['C01', 'C02', 'C03']);
    expect(ids(choose({ verdict: ['confirmed', 'partly'], chapter: ['2'] }))).toEqual(['C03']);
    expect(ids(choose({ verdict: ['confirmed', 'partly'], chapter: ['1'] }, 'Kati'))).toEqual(['C01']);
    expect(ids(choose({ verdict: ['contradicted'], chapter: ['1'] }))).toEqual([]);
  });

  test('count a value under the other facets, not under its own', () => {
    const filters = choose({ chapter: ['1'], verdict: ['partly'] });
    expect(countOf(entries, filters, 'verdict', 'confirmed')).toBe(1);
    expect(countOf(entries, filters, 'chapter', '2')).toBe(0);
    expect(countOf(entries, filters, 'chapter', '1')).toBe(1);
    expect(countOf(entries, choose({ chapter: ['1'] }, 'bamako'), 'chapter', '2')).toBe(1);
  });
});

describe('the address', () => {
  test('keeps a choice and gives it back', () => {
    const filters = choose({ chapter: ['2', '1'], verdict: ['partly'] }, ' Ségou & l’eau ');
    const address = writeFilters(filters);
    expect(address).toContain('chapter=1&chapter=2&verdict=partly');
    expect(readFilters(address, entries)).toEqual({ ...choose({ chapter: ['1', '2'], verdict: ['partly'] }, 'Ségou & l’eau') });
  });

  test('is empty for an open ledger', () => {
    expect(writeFilters(open)).toBe('');
    expect(readFilters('', entries)).toEqual(open);
  });

  test('leaves out what no entry has', () => {
    expect(readFilters('?chapter=9&chapter=1&verdict=<b>&type=', entries)).toEqual(choose({ chapter: ['1'] }));
  });
});
