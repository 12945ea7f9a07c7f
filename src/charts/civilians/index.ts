/** Who kills civilians? One-sided deaths by side, 2017 to 2024, and 2025 preliminary; by UCDP. */
import type { Chart, ChartTable, Figures } from '../contract.ts';
import { data, sides, type CiviliansData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** `govt_2022`, `govt_low_2022`, `share_nonstate_2022`; candidates of 2025; what the two ranges of 2024 share. */
function figures({ years, candidates, moura }: CiviliansData): Figures {
  const { total, together, mali, russia } = candidates;
  const named: Figures = { moura, total_2025: total, together, mali, russia, mali_russia: together + mali + russia };
  for (const row of years) {
    for (const side of sides) {
      const { best, low, high } = row[side];
      named[`${side}_${row.year}`] = best;
      if (low !== undefined) named[`${side}_low_${row.year}`] = low;
      if (high !== undefined) named[`${side}_high_${row.year}`] = high;
      if (row.year === 2024) {
        named.common_low = Math.max(Number(named.common_low ?? 0), low ?? 0);
        named.common_high = Math.min(Number(named.common_high ?? Infinity), high ?? Infinity);
      }
    }
  }
  return named;
}

/** One row a year; the ranges of the preliminary year are empty. */
function table({ data: { years } }: { data: CiviliansData }): ChartTable {
  return {
    columns: ['year', 'nonstate', 'nonstate_low', 'nonstate_high', 'govt', 'govt_low', 'govt_high'],
    rows: years.map((row) => [String(row.year), ...sides.flatMap((side) => [row[side].best, row[side].low ?? null, row[side].high ?? null])]),
  };
}

const civilians: Chart<CiviliansData, View> = { id: 'civilians', views, frames, data, draw, figures, table };
export default civilians;
