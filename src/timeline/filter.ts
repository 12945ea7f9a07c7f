/** Which events a selection keeps, and how many each further choice would keep. */
import type { Selection } from './selection.ts';

/** What an event is filtered by. */
export interface Facets {
  /** Number of its column, from 0. */
  column: number;
  kind: string;
  confidence: string;
  place: string;
}

/** A filter that is counted value by value. */
export type Facet = 'kind' | 'confidence' | 'place';

/** What a selection keeps. */
export interface Kept {
  /** For each event, in order: is it in the selection? */
  shown: boolean[];
  count: number;
  /** By value: events that pass every other filter. */
  counts: Record<Facet, Map<string, number>>;
}

/** Applies a selection; `from` and `to` are numbers of columns. */
export function keep(events: readonly Facets[], { kinds, confidences, places }: Selection, from: number, to: number): Kept {
  const passes = (wanted: readonly string[], value: string): boolean => wanted.length === 0 || wanted.includes(value);
  const counts: Kept['counts'] = { kind: new Map(), confidence: new Map(), place: new Map() };
  const add = (facet: Facet, value: string): void => { counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1); };
  const shown = events.map(({ column, kind, confidence, place }) => {
    const inTime = column >= from && column <= to;
    const [ofKind, ofConfidence, ofPlace] = [passes(kinds, kind), passes(confidences, confidence), passes(places, place)];
    if (inTime && ofConfidence && ofPlace) add('kind', kind);
    if (inTime && ofKind && ofPlace) add('confidence', confidence);
    if (inTime && ofKind && ofConfidence) add('place', place);
    return inTime && ofKind && ofConfidence && ofPlace;
  });
  return { shown, count: shown.filter(Boolean).length, counts };
}
