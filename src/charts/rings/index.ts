/** How many incidents within 100, 150, 200 and 250 km of Bamako, and when. */
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { data, radii, type RingsData } from './data.ts';
import { draw, frames, periodsOf, ringsOf, views, type View } from './draw.ts';

/** `within250_2025`, `country_2025`: events by ring and year. */
function figures({ years }: RingsData): Figures {
  const named: Figures = {};
  for (const year of years) {
    named[`country_${year.date}`] = year.country;
    for (const radius of radii) named[`within${radius}_${year.date}`] = year.within[radius];
  }
  return named;
}

/** One row per year. */
function table({ data: { years } }: { data: RingsData }): ChartTable {
  return {
    columns: ['year', 'within100', 'within150', 'within200', 'within250', 'country'],
    rows: years.map((year) => [year.date, year.within[100], year.within[150], year.within[200], year.within[250], year.country]),
  };
}

/** Each bar tells its period, with all rings that the view shows. */
function tells({ data, locale }: Model<RingsData, View>, view: View): Tell[] {
  const [outermost] = ringsOf(view);
  const words = { 'by-year': 'year', dip: 'year', closer: 'close', 'by-month': 'month' }[view];
  return periodsOf(data, view).map(({ date, within, partial }) => ({
    mark: `bars/${date}-${outermost}`,
    words: partial ? 'partial' : words,
    figures: { period: formatDate(date, locale), n250: within[250], n200: within[200], n150: within[150], n100: within[100] },
  }));
}

const rings: Chart<RingsData, View> = { id: 'rings', views, frames, data, draw, figures, table, tells };
export default rings;
