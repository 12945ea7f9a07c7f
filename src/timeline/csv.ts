/**
 * The list as CSV, the same bytes from the build and from the browser. Quotes
 * as d3 does in `chart-files/csv.ts`; a test holds the two together. d3 itself
 * is too much for a page that draws nothing.
 */

/** A cell, quoted where it must be. */
function cell(value: string): string {
  return /[",\n\r]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** UTF-8 text, a line a row. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}
