/**
 * Time in columns: a year each while events are few, a month each from 2025
 * on. A column is also the grain of a selection, so that an event known to
 * the month never lies half inside one.
 */

/** From this year on a column is a month. */
export const monthsFrom = 2025;

/** The column of a date (ISO day or month): `2012`, `2025-10`. */
export function columnOf(date: string): string {
  return Number(date.slice(0, 4)) < monthsFrom ? date.slice(0, 4) : date.slice(0, 7);
}

/** All columns from the one of the first date to the one of the last. */
export function columnsBetween(first: string, last: string): string[] {
  const end = columnOf(last);
  const columns: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
    columns.push(...(year < monthsFrom ? [String(year)] : months));
  }
  const from = columnOf(first);
  return columns.filter((column) => column >= from && column <= end);
}

/** Left and right edge of a column, as shares of the whole width. */
export interface Edges {
  start: number;
  end: number;
}

/** A year's width and the gap of the break, in widths of a month. */
const yearWidth = 0.78;
const breakWidth = 1.4;

/** The edges of each column; a gap keeps years and months apart. */
export function edgesOf(columns: readonly string[]): Edges[] {
  const isYear = (column: string | undefined): boolean => column?.length === 4;
  let at = 0;
  const raw = columns.map((column, index) => {
    if (!isYear(column) && isYear(columns[index - 1])) at += breakWidth;
    const start = at;
    at += isYear(column) ? yearWidth : 1;
    return { start, end: at };
  });
  return raw.map(({ start, end }) => ({ start: start / at, end: end / at }));
}

/** The column at a share of the width: the one it lies in, or the nearest. */
export function columnAt(edges: readonly Edges[], share: number): number {
  const next = edges.findIndex(({ end }) => share < end);
  if (next === -1) return edges.length - 1;
  const before = edges[next - 1];
  const here = edges[next];
  // In the break: to the nearer side.
  return before && here && share < (before.end + here.start) / 2 ? next - 1 : next;
}
