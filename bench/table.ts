/** One measured table, as Markdown shows it. */
export interface Table {
  title: string;
  /** Names of the columns; all but the first hold numbers. */
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** Sentences under the table: how it was measured, what stands out. */
  notes?: readonly string[];
}

/** @returns the table as Markdown. */
export function markdown({ title, head, rows, notes = [] }: Table): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [`### ${title}`, '', line(head), line(rule), ...rows.map(line), '', ...notes.flatMap((note) => [note, ''])].join('\n');
}
