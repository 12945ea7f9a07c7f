/** Did violence grow or move? Four groups of regions, 2012 to 2025, by ACLED. */
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { data, regions, type BalanceData, type Region, type Year } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';
import { yearsOf } from './layout.ts';

/**
 * `total_2025`, `deaths_2025`, `west_2025`, `west_share_2025` and so on; change
 * from 2024 to 2025: `incidents_up`, `deaths_down`, both positive.
 */
function figures({ years }: BalanceData): Figures {
  const named: Record<string, number> = {};
  for (const { year, incidents, total, deaths } of years) {
    named[`total_${year}`] = total;
    if (deaths !== null) named[`deaths_${year}`] = deaths;
    for (const region of regions) {
      named[`${region}_${year}`] = incidents[region];
      if (total > 0) named[`${region}_share_${year}`] = incidents[region] / total;
    }
  }
  const change = (name: string, key: string, sign: 1 | -1): Figures => {
    const [before, last] = [named[`${key}_2024`], named[`${key}_2025`]];
    return before && last !== undefined ? { [name]: sign * (last / before - 1) } : {};
  };
  return { ...named, ...change('incidents_up', 'total', 1), ...change('deaths_down', 'deaths', -1) };
}

/** One row per year. */
function table({ data: { years } }: { data: BalanceData }): ChartTable {
  return {
    columns: ['year', 'north', 'mopti', 'segou', 'west', 'total', 'deaths'],
    rows: years.map(({ year, incidents, total, deaths }) => [String(year), incidents.north, incidents.mopti, incidents.segou, incidents.west, total, deaths]),
  };
}

/** The groups from north to south, as the panels and the stacks have them. */
const southward = [...regions].reverse();

/** Stacks tell year by year, from the north down; panels one after the other; deaths last. */
function tells({ data, text }: Model<BalanceData, View>, view: View): Tell[] {
  const years = yearsOf(data, view);
  const piece = ({ year, incidents, total }: Year, of: Region): Tell => ({
    mark: `bars/${year}-${of}`,
    words: view === 'shares' ? 'share' : 'piece',
    figures: { region: text[`panel_${of}`] ?? '', year: String(year), n: incidents[of], share: incidents[of] / total, total },
  });
  if (view === 'shares') return southward.flatMap((of) => years.filter(({ total }) => total > 0).map((year) => piece(year, of)));
  const deaths = years.flatMap(({ year, deaths: n }): Tell[] => (n === null ? [] : [{ mark: `bars/${year}-deaths`, words: 'deaths', figures: { year: String(year), n } }]));
  return [...years.flatMap((year) => southward.map((of) => piece(year, of))), ...(view === 'flat' ? deaths : [])];
}

const balance: Chart<BalanceData, View> = { id: 'balance', views, frames, data, draw, figures, table, tells };
export default balance;
