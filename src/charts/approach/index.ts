/** How the war came closer: Sahel, Mali, 250 km, the RN24 on 28 October 2025. */
import type { Chart, ChartTable, Figures } from '../contract.ts';
import { data, reportedKm, type ApproachData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** `within250_2025`, `north_2012`, `kati_2024`, `burned_2025_10_17`, `km_bamako`. */
function figures({ years, attacks, days, distance }: ApproachData): Figures {
  const named: Figures = { reported_km: reportedKm, km_bamako: Math.round(distance.bamako), km_kati: Math.round(distance.kati), attacks: attacks.length };
  for (const { year, ...counts } of years) {
    for (const [key, count] of Object.entries(counts)) named[`${key}_${year}`] = count;
  }
  for (const { date, day, burned, disputed } of attacks) {
    const key = date.replaceAll('-', '_');
    named[`day_${key}`] = day;
    if (burned !== null) named[`burned_${key}`] = burned;
    if (disputed) [named[`low_${key}`], named[`high_${key}`]] = disputed;
  }
  for (const [key, day] of Object.entries(days)) named[`day_${key}`] = day;
  return named;
}

/** One row per year. */
function table({ data: { years } }: { data: ApproachData }): ChartTable {
  return {
    columns: ['year', 'country', 'north', 'within100', 'within250', 'kati'],
    rows: years.map((row) => [String(row.year), row.country, row.north, row.within100, row.within250, row.kati]),
  };
}

const approach: Chart<ApproachData, View> = { id: 'approach', views, frames, data, draw, figures, table };
export default approach;
