/** Which schools closed, and for how long: years in some places, two weeks everywhere. */
import type { Chart, ChartTable, Figures, Model } from '../contract.ts';
import { data, type SchoolsData } from './data.ts';
import { bars, draw, frames, views, type View } from './draw.ts';

/** `total`, `mopti`, `mopti_share`, `rest`, `closed_1` (the first bars), `p_2024_01` (published figures), `days`. */
function figures({ cercles, points, days }: SchoolsData): Figures {
  const sum = (list: typeof cercles): number => list.reduce((all, { closed }) => all + closed, 0);
  const total = sum(cercles);
  const mopti = sum(cercles.filter((cercle) => cercle.mopti));
  const named: Figures = { total, mopti, mopti_share: total > 0 ? mopti / total : 0, rest: sum(cercles.slice(bars)), others: Math.max(0, cercles.length - bars), days: days.length };
  cercles.slice(0, bars).forEach(({ name, closed, schools }, index) => {
    named[`name_${index + 1}`] = name;
    named[`closed_${index + 1}`] = closed;
    named[`share_${index + 1}`] = closed / schools;
  });
  for (const { date, closed } of points) named[`p_${date.replace('-', '_')}`] = closed;
  return named;
}

/** One row per cercle, per published figure, and one for the national closure. */
function table({ data: { cercles, points, days }, text }: Model<SchoolsData, View>): ChartTable {
  const mali = text['mali'] ?? '';
  return {
    columns: ['place', 'date', 'closed', 'schools', 'days'],
    rows: [
      ...cercles.map(({ name, closed, schools }) => [name, '2023-12', closed, schools, null]),
      ...points.map(({ date, closed }) => [mali, date, closed, null, null]),
      ...(days.length > 0 ? [[mali, `${days[0]}/${days.at(-1)}`, null, null, days.length]] : []),
    ],
  };
}

const schools: Chart<SchoolsData, View> = { id: 'schools', views, frames, data, draw, figures, table };
export default schools;
