/** What a reader has chosen, and its form in the address: `?q=kati&chapter=1&verdict=partly&verdict=confirmed`. */
import { answers, fold } from './fold.ts';

/** By what the ledger can be narrowed. */
export const facets = ['chapter', 'verdict', 'type'] as const;

/** One of them. */
export type Facet = (typeof facets)[number];

/** A choice: within a facet any of the values, and all facets together. An empty set leaves a facet open. */
export interface Filters {
  /** As typed. */
  words: string;
  chosen: Readonly<Record<Facet, ReadonlySet<string>>>;
}

/** A claim as the filters see it. */
export interface Entry {
  id: string;
  /** Its words, folded. */
  text: string;
  facets: Readonly<Record<Facet, string>>;
}

/** Nothing chosen. */
export const open: Filters = { words: '', chosen: { chapter: new Set(), verdict: new Set(), type: new Set() } };

/** Reads an address; a value that no entry has is left out. */
export function readFilters(search: string, entries: readonly Entry[]): Filters {
  const address = new URLSearchParams(search);
  const valuesOf = (facet: Facet): ReadonlySet<string> => {
    const known = new Set(entries.map((entry) => entry.facets[facet]));
    return new Set(address.getAll(facet).filter((value) => known.has(value)));
  };
  return { words: address.get('q')?.trim() ?? '', chosen: { chapter: valuesOf('chapter'), verdict: valuesOf('verdict'), type: valuesOf('type') } };
}

/** Writes the address: `''` when nothing is chosen, the same text for the same choice. */
export function writeFilters({ words, chosen }: Filters): string {
  const address = new URLSearchParams();
  if (words.trim() !== '') address.set('q', words.trim());
  for (const facet of facets) for (const value of [...chosen[facet]].toSorted()) address.append(facet, value);
  const text = address.toString();
  return text === '' ? '' : `?${text}`;
}

/** The entries that the filters let through; `but` leaves a facet open. */
export function passing(entries: readonly Entry[], { words, chosen }: Filters, but?: Facet): Entry[] {
  const typed = fold(words);
  return entries.filter(
    (entry) =>
      facets.every((facet) => facet === but || chosen[facet].size === 0 || chosen[facet].has(entry.facets[facet])) &&
      (typed === '' || answers(entry.text, typed)),
  );
}

/** How many entries a value would show under the words and the other facets as they are. */
export function countOf(entries: readonly Entry[], filters: Filters, facet: Facet, value: string): number {
  return passing(entries, filters, facet).filter((entry) => entry.facets[facet] === value).length;
}
