/** What a selection keeps, and what each further choice would. */
import { describe, expect, it } from 'vitest';
import { keep, type Facets } from '../../../src/timeline/filter.ts';

const events: Facets[] = [
  { column: 0, kind: 'coup', confidence: 'high', place: 'bamako' },
  { column: 1, kind: 'blockade', confidence: 'low', place: 'bamako' },
  { column: 2, kind: 'blockade', confidence: 'high', place: 'kati' },
  { column: 3, kind: 'blockade', confidence: 'high', place: 'bamako' },
];
const all = { from: '', to: '', kinds: [], confidences: [], places: [] };

describe('keep', () => {
  it('keeps both ends of the period', () => {
    expect(keep(events, all, 1, 2).shown).toEqual([false, true, true, false]);
  });

  it('wants every filter at once, any value of one', () => {
    expect(keep(events, { ...all, kinds: ['blockade'], places: ['bamako'] }, 0, 3).shown).toEqual([false, true, false, true]);
    expect(keep(events, { ...all, places: ['bamako', 'kati'] }, 0, 3).count).toBe(4);
  });

  it('counts each choice as if it alone were changed in its filter', () => {
    const { counts } = keep(events, { ...all, kinds: ['blockade'], confidences: ['high'] }, 0, 3);
    // Of high confidence: a coup and two blockades; of the blockades: two high, one low.
    expect(Object.fromEntries(counts.kind)).toEqual({ coup: 1, blockade: 2 });
    expect(Object.fromEntries(counts.confidence)).toEqual({ high: 2, low: 1 });
    expect(Object.fromEntries(counts.place)).toEqual({ kati: 1, bamako: 1 });
  });
});
