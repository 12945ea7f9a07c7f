/** Rows of the bars: what a view brings has two lines of words, what it keeps has one. */
import type { Sum, SumId } from './data.ts';

/** One row: its words begin at `y`, its bar lies under them. */
export interface Row {
  sum: Sum;
  y: number;
  lines: 1 | 2;
  bar: { y: number; height: number };
}

const gap = 4;
const top = 4;

/** Lays the sums out from the top; the room left over goes to the bars, then between the rows. */
export function rowsOf(sums: readonly Sum[], news: readonly SumId[], { bottom, wide, line }: { bottom: number; wide: boolean; line: number }): Row[] {
  const linesOf = ({ id }: Sum): 1 | 2 => (wide || news.includes(id) ? 2 : 1);
  const words = sums.reduce((sum, one) => sum + linesOf(one) * line + gap, 0);
  const free = (bottom - top - words) / Math.max(1, sums.length);
  const height = Math.max(6, Math.min(bottom * (wide ? 0.14 : 0.12), free * 0.68));
  // A row alone stands at a third of the height, not at the top of an empty frame.
  const rest = Math.max(0, free - height);
  const between = Math.min(rest, bottom * 0.12);
  let y = top + ((rest - between) * sums.length) / 3;
  return sums.map((sum) => {
    const lines = linesOf(sum);
    const row: Row = { sum, y, lines, bar: { y: y + lines * line + gap, height } };
    y = row.bar.y + height + between;
    return row;
  });
}
