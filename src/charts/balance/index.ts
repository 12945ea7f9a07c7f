/** Did violence grow or move? Four groups of regions, 2012 to 2025, by ACLED. */
import type { Chart, ChartTable, Figures } from '../contract.ts';
import { data, regions, type BalanceData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/**
 * `total_2025`, `deaths_2025`, `west_2025`, `west_share_2025` and so on; change
 * from 2024 to 2025: `incidents_up`, `deaths_down`, both positive.
 */
function figures({ years }: BalanceData): Figures {
  const named: Record<string, number> = {};
  for (const { year, incidents, total, deaths } of years) {
    named[`total_${year}`] = total;
    named[`deaths_${year}`] = deaths;
    for (const region of regions) {
      named[`${region}_${year}`] = incidents[region];
      named[`${region}_share_${year}`] = incidents[region] / total;
    }
  }
  const change = (key: string): number => (named[`${key}_2025`] ?? NaN) / (named[`${key}_2024`] ?? NaN) - 1;
  return { ...named, incidents_up: change('total'), deaths_down: -change('deaths') };
}

/** One row per year. */
function table({ data: { years } }: { data: BalanceData }): ChartTable {
  return {
    columns: ['year', 'north', 'mopti', 'segou', 'west', 'total', 'deaths'],
    rows: years.map(({ year, incidents, total, deaths }) => [String(year), incidents.north, incidents.mopti, incidents.segou, incidents.west, total, deaths]),
  };
}

const balance: Chart<BalanceData, View> = { id: 'balance', views, frames, data, draw, figures, table };
export default balance;
