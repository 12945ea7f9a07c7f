import { describe, expect, test } from 'vitest';
import { content } from '../../../src/content/content.ts';
import { chapterDates } from '../../../src/structured-data/chapter-dates.ts';

const [rings] = content().charts.filter(({ id }) => id === 'rings');
const chapter = { id: 'the-front', published: '2026-11-22', scenes: [{ chart: 'rings', steps: [] }] };

describe('a chapter changed last', () => {
  test('when one of its visuals did', () => {
    if (!rings) throw new Error('no rings');
    expect(chapterDates({ ...content(), charts: [{ ...rings, updated: '2027-03-01' }] }, chapter)).toEqual({ published: '2026-11-22', modified: '2027-03-01' });
  });

  test('when a correction named it', () => {
    const correction = { id: 'K1', date: '2027-04-02', text: { fr: 'x', en: 'x' }, chapters: ['the-front'], charts: [], claims: [], tables: [] };
    expect(chapterDates({ ...content(), corrections: [correction] }, chapter).modified).toBe('2027-04-02');
    expect(chapterDates({ ...content(), corrections: [{ ...correction, chapters: ['since'] }] }, chapter).modified).toBe('2026-11-22');
  });

  test('when it came out, if its visuals are older or another chapter’s', () => {
    if (!rings) throw new Error('no rings');
    expect(chapterDates({ ...content(), charts: [{ ...rings, updated: '2026-01-01' }] }, chapter).modified).toBe('2026-11-22');
    expect(chapterDates({ ...content(), charts: [{ ...rings, updated: '2027-03-01' }] }, { ...chapter, scenes: [] }).modified).toBe('2026-11-22');
  });
});
