/** What a reader has selected, as the address says it; the same in both languages. */

/** Columns from and to, both inside; kinds, confidences and places: none means all. */
export interface Selection {
  from: string;
  to: string;
  kinds: string[];
  confidences: string[];
  places: string[];
}

/** What there is to select. */
export interface Known {
  columns: readonly string[];
  kinds: readonly string[];
  confidences: readonly string[];
  places: readonly string[];
}

/** Everything. */
export function everything({ columns }: Pick<Known, 'columns'>): Selection {
  return { from: columns[0] ?? '', to: columns.at(-1) ?? '', kinds: [], confidences: [], places: [] };
}

/** Reads a query; what it does not know is as if it were not there. */
export function readSelection(query: string, known: Known): Selection {
  const asked = new URLSearchParams(query);
  const all = everything(known);
  const column = (name: 'from' | 'to'): string => known.columns.find((one) => one === asked.get(name)) ?? all[name];
  const some = (name: string, of: readonly string[]): string[] => {
    const named = (asked.get(name) ?? '').split(',');
    return of.filter((one) => named.includes(one));
  };
  const [from, to] = [column('from'), column('to')];
  const inOrder = known.columns.indexOf(from) <= known.columns.indexOf(to);
  return {
    from: inOrder ? from : to,
    to: inOrder ? to : from,
    kinds: some('kind', known.kinds),
    confidences: some('confidence', known.confidences),
    places: some('place', known.places),
  };
}

/** The query of a selection with its question mark; empty for everything. */
export function writeSelection(selection: Selection, known: Pick<Known, 'columns'>): string {
  const all = everything(known);
  const parts = [
    ['from', selection.from === all.from ? '' : selection.from],
    ['to', selection.to === all.to ? '' : selection.to],
    ['kind', selection.kinds.join(',')],
    ['confidence', selection.confidences.join(',')],
    ['place', selection.places.join(',')],
  ].filter(([, value]) => value !== '');
  return parts.length === 0 ? '' : `?${parts.map(([name, value]) => `${name}=${value}`).join('&')}`;
}
