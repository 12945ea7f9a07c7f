/** Did it get safer? Deaths in organised violence in Mali, 2012 to 2024, by UCDP. */
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { data, type DeathsData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** `best_2022`, `low_2022`, `high_2022`: estimates by year. */
function figures({ years }: DeathsData): Figures {
  return Object.fromEntries(
    years.flatMap(({ year, best, low, high }) => [
      [`best_${year}`, best],
      [`low_${year}`, low],
      [`high_${year}`, high],
    ]),
  );
}

/** One row a year. */
function table({ data: { years } }: { data: DeathsData }): ChartTable {
  return {
    columns: ['year', 'best', 'low', 'high'],
    rows: years.map(({ year, best, low, high }) => [String(year), best, low, high]),
  };
}

/** Each year tells its estimate; then, in time, the dates and the presences behind them. */
function tells({ data: { years, presences }, locale }: Model<DeathsData, View>, view: View): Tell[] {
  const perYear = years.map(({ year, best, low, high }) => ({ mark: `dots/${year}`, words: 'year', figures: { year: String(year), best, low, high } }));
  if (view !== 'departures') return perYear;
  const say = (iso = ''): string => (iso ? formatDate(iso, locale) : '');
  const moments = presences
    .map(({ force, from, to = from }) => ({ force, date: to }))
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ force, date }) => ({ mark: `moments/${force}`, words: `moment_${force}`, figures: { date: say(date) } }));
  const spans = presences.map(({ force, from, to }) => ({ mark: `presence/${force}`, words: `presence_${force}`, figures: { from: say(from), to: say(to) } }));
  return [...perYear, ...moments, ...spans];
}

const deaths: Chart<DeathsData, View> = { id: 'deaths', views, frames, data, draw, figures, table, tells };
export default deaths;
