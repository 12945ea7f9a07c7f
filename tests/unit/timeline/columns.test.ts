/** Time in columns: years, then months, and a gap between them. */
import { describe, expect, it } from 'vitest';
import { columnAt, columnOf, columnsBetween, edgesOf } from '../../../src/timeline/columns.ts';

describe('columns', () => {
  it('are years before 2025 and months from then on, the ends inside', () => {
    const columns = columnsBetween('2012-01-17', '2026-10-06');
    // 13 years, 12 months of 2025, 10 of 2026.
    expect(columns).toHaveLength(13 + 12 + 10);
    expect([columns[0], columns[12], columns[13], columns.at(-1)]).toEqual(['2012', '2024', '2025-01', '2026-10']);
  });

  it('hold a day and a month of the same time alike', () => {
    expect(columnOf('2025-10-28')).toBe('2025-10');
    expect(columnOf('2025-10')).toBe('2025-10');
    expect(columnOf('2021-12')).toBe('2021');
  });

  it('fill the width from edge to edge in order, with one gap', () => {
    const edges = edgesOf(columnsBetween('2012-01-17', '2026-10-06'));
    expect(edges[0]?.start).toBe(0);
    expect(edges.at(-1)?.end).toBe(1);
    const gaps = edges.slice(1).filter(({ start }, index) => start - (edges[index]?.end ?? 0) > 1e-9);
    expect(gaps).toEqual([edges[13]]);
  });

  it('are found by where the pointer is, beyond the ends and in the gap too', () => {
    const columns = columnsBetween('2024-01-01', '2025-03-01');
    const edges = edgesOf(columns);
    const middle = (index: number): number => ((edges[index]?.start ?? 0) + (edges[index]?.end ?? 0)) / 2;
    for (const index of columns.keys()) expect(columnAt(edges, middle(index))).toBe(index);
    expect(columnAt(edges, -1)).toBe(0);
    expect(columnAt(edges, 2)).toBe(columns.length - 1);
    expect(columnAt(edges, (edges[0]?.end ?? 0) + 0.001)).toBe(0);
    expect(columnAt(edges, (edges[1]?.start ?? 0) - 0.001)).toBe(1);
  });
});
