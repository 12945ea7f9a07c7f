/** How the war came closer: Sahel, Mali, 250 km, the RN24 on 28 October 2025. */
import { bamako, distanceKm } from '../../map/distance.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { ambush, data, reportedKm, storyYears, type ApproachData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';
import { yearOf } from './layout.ts';

/** `within250_2025`, `north_2012`, `kati_2024`, `burned_2025_10_17`, `km_bamako`. */
function figures({ years, towns, attacks, days }: ApproachData): Figures {
  const named: Figures = { reported_km: reportedKm, attacks: attacks.length };
  for (const { year, ...counts } of years) {
    for (const [key, count] of Object.entries(counts)) named[`${key}_${year}`] = count;
  }
  for (const { date, day, at, burned } of attacks) {
    const key = date.replaceAll('-', '_');
    named[`day_${key}`] = day;
    if (burned !== null) named[`burned_${key}`] = burned;
    if (date !== ambush) continue;
    named['km_bamako'] = Math.round(distanceKm(at, bamako));
    for (const town of towns) if (town.id === 'kati') named['km_kati'] = Math.round(distanceKm(at, town.at));
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

/** Marks that stand for one fact; the key of each names its sentence. */
const facts: Partial<Record<View, readonly string[]>> = {
  sahel: ['labels/label-separatists', 'labels/label-jnim', 'labels/label-army', 'labels/label-unplaced'],
  'kati-2022': ['strikes/kati'],
  'dip-2024': ['strikes/bamako'],
  corridors: ['sieges/nioro-du-sahel', 'sieges/kayes', 'roads/west', 'roads/rn24', 'roads/south', 'roads/kadiana'],
  rn24: ['attacks/2025-10-28', 'measures/to_kati', 'measures/to_bamako', 'reaches/rfi', 'reaches/article', 'attacks/2025-09-19'],
};

/** Facts first, then attacks by date or cercles from north to south. */
function tells({ data }: Model<ApproachData, View>, view: View): Tell[] {
  const all = figures(data);
  const marks = view === 'tankers' ? data.attacks.map(({ date }) => `attacks/${date}`) : (facts[view] ?? []);
  const year = storyYears.findIndex((one) => one === yearOf(view));
  const cercles = data.cercles.filter(({ events }) => (events[year] ?? 0) > 0).sort((a, b) => b.at[1] - a.at[1]);
  return [
    ...marks.map((mark) => ({ mark, words: mark.replace('attacks/', 'attack-').replace(/^.*\//, '').replace('label-', ''), figures: all })),
    ...cercles.map(({ id, name, part, events }) => ({ mark: `discs/${id}`, words: 'cercle', figures: { id, name, part, year: String(yearOf(view)), n: events[year] ?? 0 } })),
  ];
}

const approach: Chart<ApproachData, View> = { id: 'approach', views, frames, data, draw, figures, table, tells };
export default approach;
