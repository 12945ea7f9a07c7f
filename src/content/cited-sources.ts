/** Sources by the ids that records and words name, and how a line of credit names them. */
import type { Source } from '../schemas/source.ts';
import type { Content } from './load.ts';

/** The sources of those ids, in their order. Unknown ids do not get here: the content check stops at them. */
export function citedSources({ sources }: Pick<Content, 'sources'>, ids: readonly string[]): Source[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

/** Name of a source in a line of credit. */
export function creditName(source: Source): string {
  return source.short ?? source.title;
}

/** What a line of credit holds: three names, or two and how many more there are. */
export function inCreditLine<Item>(items: readonly Item[]): { named: readonly Item[]; more: number } {
  const named = items.length > 3 ? items.slice(0, 2) : items;
  return { named, more: items.length - named.length };
}
