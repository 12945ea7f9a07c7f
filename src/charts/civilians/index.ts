/** Who kills civilians? One-sided deaths by side, 2017 to 2024, and 2025 preliminary; by UCDP. */
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { commonOf, data, sides, type CiviliansData } from './data.ts';
import { draw, frames, views, yearsOf, type View } from './draw.ts';

/** `govt_2022`, `govt_low_2022`; candidates of 2025; what the two ranges of 2024 share. */
function figures({ years, candidates: { total, together, mali, russia }, moura }: CiviliansData): Figures {
  const named: Figures = { moura, total_2025: total, together, mali, russia, mali_russia: together + mali + russia };
  for (const row of years) {
    for (const side of sides) {
      const { best, low, high } = row[side];
      named[`${side}_${row.year}`] = best;
      if (low !== undefined) named[`${side}_low_${row.year}`] = low;
      if (high !== undefined) named[`${side}_high_${row.year}`] = high;
    }
    const common = commonOf(row.nonstate, row.govt);
    if (row.year === 2024 && common) [named.common_low, named.common_high] = [common.low, common.high];
  }
  return named;
}

/** One row a year; the ranges of the preliminary year are empty. */
function table({ data: { years } }: Model<CiviliansData, View>): ChartTable {
  return {
    columns: ['year', 'nonstate', 'nonstate_low', 'nonstate_high', 'govt', 'govt_low', 'govt_high'],
    rows: years.map((row) => [String(row.year), ...sides.flatMap((side) => [row[side].best, row[side].low ?? null, row[side].high ?? null])]),
  };
}

/** Each bar tells its side and year; after them what only one view shows. */
function tells({ data }: Model<CiviliansData, View>, view: View): Tell[] {
  const named = figures(data);
  const bars = yearsOf(data.years, view).flatMap((row) =>
    sides.map((side) => ({ mark: `bars/${side}-${row.year}`, words: row[side].low === undefined ? `${side}_preliminary` : side, figures: { ...named, year: String(row.year), ...row[side] } })),
  );
  const extra = { y2022: 'un', y2024: 'common', y2025: undefined }[view];
  return extra === undefined ? bars : [...bars, { mark: `others/${extra}`, words: extra, figures: named }];
}

const civilians: Chart<CiviliansData, View> = { id: 'civilians', views, frames, data, draw, figures, table, tells };
export default civilians;
