/** Which ways out were left on 28 October 2025: roads, attacks on them, the airport. */
import type { Content } from '../../content/load.ts';
import { fromBamako } from '../../map/distance.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { titlesOf } from '../kit/sources.ts';
import { cellsOf } from '../prepare.ts';
import { data, kmOf, reportsOf, type WaysOutData } from './data.ts';
import { draw, frames, shownIn, views, type View } from './draw.ts';

/** `km_airport`, `km_west` (the far end of a road), `km_0919_rn24`, `day_0914_west`; how many roads, and how many were spared. */
function figures({ locale, roads, attacks, airport, from, until }: WaysOutData): Figures {
  const named: Figures = {
    km_airport: fromBamako(airport),
    roads: roads.length,
    spared: roads.filter(({ id }) => !attacks.some(({ road }) => road === id)).length,
    attacks: attacks.filter(({ kidnapping }) => !kidnapping).length,
    verified: attacks.filter(({ verified }) => verified).length,
    kidnappings: attacks.filter(({ kidnapping }) => kidnapping).length,
    unplaced: attacks.filter(({ at }) => !at).length,
    from: formatDate(from, locale),
    until: formatDate(until, locale),
    alert: formatDate(until, locale, 'day-month'),
  };
  for (const road of roads) named[`km_${road.id}`] = fromBamako(road.end);
  for (const attack of attacks) {
    const name = attack.key.replace('-', '_');
    named[`day_${name}`] = formatDate(attack.date, locale, 'day-month').replaceAll(' ', '\u00a0');
    named[`km_${name}`] = kmOf(attack) ?? '';
  }
  return named;
}

/** One row per attack. */
function table({ locale }: Model<WaysOutData, View>, content: Content): ChartTable {
  const say = cellsOf(content, 'ways-out', locale);
  return {
    columns: ['date', 'road', 'what', 'km', 'place', 'low', 'high', 'source'],
    rows: reportsOf(content).map((report) => [
      report.date,
      say(`road_${report.road ?? report.key}`),
      say(report.kidnapping ? 'kidnapping' : 'attack'),
      kmOf(report),
      say(report.at ? (report.verified ? 'verified' : 'approximate') : 'no_point'),
      report.tankers?.[0] ?? null,
      report.tankers?.[1] ?? null,
      titlesOf(content, report.sources),
    ]),
  };
}

/** Roads from the west with the clock; then attacks by date; last, the airport first. */
function tells({ data: model, locale }: Model<WaysOutData, View>, view: View, content: Content): Tell[] {
  const all = figures(model);
  if (view === 'roads') return model.roads.map((road) => ({ mark: `roads/${road.id}`, words: `road_${road.id}`, figures: all }));
  const reports = reportsOf(content);
  const attacks = shownIn(view, model.attacks).map((attack): Tell => {
    const [low, high] = reports.find(({ key }) => key === attack.key)?.tankers ?? [0, 0];
    return { mark: `attacks/${attack.key}`, words: `attack_${attack.key}`, figures: { day: formatDate(attack.date, locale), km: kmOf(attack) ?? 0, low, high } };
  });
  return view === 'airport' ? [{ mark: 'airport/airport', words: 'airport', figures: all }, ...attacks] : attacks;
}

const waysOut: Chart<WaysOutData, View> = { id: 'ways-out', views, frames, data, draw, figures, table, tells };
export default waysOut;
