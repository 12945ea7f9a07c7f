/** How many incidents within 100, 150, 200 and 250 km of Bamako, and when. */
import type { Chart, ChartTable, Figures } from '../contract.ts';
import { data, radii, type RingsData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

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

const rings: Chart<RingsData, View> = { id: 'rings', views, frames, data, draw, figures, table };
export default rings;
