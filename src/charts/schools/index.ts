/** Which schools closed, and for how long: years in some places, two weeks everywhere. */
import type { Content } from '../../content/load.ts';
import { text as cell } from '../../content/row.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { cerclesOf, closedIn, data, share, type SchoolsData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

const keyOf = (date: string): string => `p_${date.replace('-', '_')}`;

/** `total`, `mopti`, `mopti_share`, `rest`, `closed_1` (the first bars), `p_2024_01` (published figures), `days`. */
function figures({ cercles, rest, points, days }: SchoolsData): Figures {
  const total = closedIn(cercles) + rest.closed;
  const mopti = closedIn(cercles.filter((cercle) => cercle.mopti)) + rest.mopti;
  const named: Figures = { total, mopti, mopti_share: total > 0 ? mopti / total : 0, rest: rest.closed, others: rest.cercles, days: days.length };
  cercles.forEach((cercle, index) => {
    named[`name_${index + 1}`] = cercle.name;
    named[`closed_${index + 1}`] = cercle.closed;
    named[`share_${index + 1}`] = share(cercle);
  });
  for (const { date, closed } of points) named[keyOf(date)] = closed;
  return named;
}

/** One row per cercle, per published figure, and one for the national closure. */
function table({ data: { points, days }, locale, text }: Model<SchoolsData, View>, content: Content): ChartTable {
  const mali = text['mali'] ?? '';
  return {
    columns: ['place', 'date', 'closed', 'schools', 'days'],
    rows: [
      ...cerclesOf(content, locale).map(({ name, closed, schools }) => [name, '2023-12', closed, schools, null]),
      ...points.map(({ date, closed }) => [mali, date, closed, null, null]),
      ...(days.length > 0 ? [[mali, `${days[0]}/${days.at(-1)}`, null, null, days.length]] : []),
    ],
  };
}

/** Bars tell from the top, then dots in order of time, the closure as a whole, and its days. */
function tells({ data, locale }: Model<SchoolsData, View>, view: View, content: Content): Tell[] {
  if (view === 'closed-2023') {
    return data.cercles.map((cercle) => ({
      mark: `bars/bar-${cercle.name}`,
      words: 'cercle',
      figures: { name: cercle.name, region: cercle.mopti ? 'mopti' : 'other', n: cercle.closed, schools: cercle.schools, share: share(cercle) },
    }));
  }
  const secondHand = new Set(content.sources.filter(({ access }) => access === 'second-hand').map(({ id }) => id));
  const rows = new Map(content.tables.schools_closed_headline_series.rows.map((row) => [String(row['date']), row]));
  const points = data.points.map(({ date, closed }): Tell => {
    const row = rows.get(date);
    const hand = row && cell(row, 'source').split(' ').every((id) => secondHand.has(id)) ? 'second' : 'first';
    return { mark: `dots/dot-${date}`, words: 'point', figures: { key: keyOf(date), when: formatDate(date, locale), n: closed, hand } };
  });
  const [first, last] = [data.days[0], data.days.at(-1)];
  if (view === 'headline' || !first || !last) return points;
  const days = data.days.length;
  return [
    ...points,
    { mark: 'wedge/band', words: 'closure', figures: { first: formatDate(first, locale), last: formatDate(last, locale), days } },
    ...data.days.map((day, index): Tell => ({ mark: `days/${day}`, words: 'day', figures: { day: formatDate(day, locale), index: index + 1, days } })),
  ];
}

const schools: Chart<SchoolsData, View> = { id: 'schools', views, frames, data, draw, figures, table, tells };
export default schools;
