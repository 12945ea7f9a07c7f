import type { Problem, Report } from './problem.ts';
import { nearest } from './nearest.ts';

/** What an id can point to. */
export type ReferenceKind = 'chapter' | 'chart' | 'claim' | 'event' | 'source' | 'table' | 'term' | 'view';

/** An id that stands in one place and must exist in another. */
export interface Reference extends Pick<Problem, 'file' | 'line' | 'record' | 'field'> {
  kind: ReferenceKind;
  id: string;
  /** For a view: the visual it belongs to. */
  of?: string;
}

/** Takes note of a reference, to be checked when all files have been read. */
export type Refer = (reference: Reference) => void;

/** The ids there are, by kind; `undefined` when a file that may define some could not be read. */
export type KnownIds = Readonly<Record<Exclude<ReferenceKind, 'view'>, ReadonlySet<string> | undefined>> & {
  /** Views by visual. */
  readonly view: ReadonlyMap<string, ReadonlySet<string>>;
};

const places: Readonly<Record<ReferenceKind, string>> = {
  chapter: 'the id of a chapter in content/chapters',
  chart: 'the id of a visual in content/charts',
  claim: 'the id of a claim in content/claims',
  event: 'the id of an event in content/events',
  source: 'the id of a source in content/sources',
  table: 'the name of a table in content/data/datapackage.json, "claims" or "events"',
  term: 'the id of an entry in content/glossary',
  view: 'a view',
};

function knownFor({ kind, of }: Reference, known: KnownIds): ReadonlySet<string> | undefined {
  return kind === 'view' ? known.view.get(of ?? '') : known[kind];
}

/**
 * Reports the references that lead nowhere. Where the ids of a kind are not
 * known for sure nothing is said: the unreadable file is the error to mend.
 */
export function checkReferences(references: readonly Reference[], known: KnownIds, report: Report): void {
  for (const reference of references) {
    const ids = knownFor(reference, known);
    if (!ids || ids.has(reference.id)) continue;
    const { file, line, record, field, kind, id, of } = reference;
    const close = nearest(id, ids);
    const expected = kind === 'view' ? `a view of "${of}" (${[...ids].join(', ')})` : places[kind];
    report({ file, line, record, field, expected, found: `"${id}"${close ? ` (did you mean "${close}"?)` : ''}` });
  }
}
