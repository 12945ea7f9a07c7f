/** Did it get safer? Deaths in organised violence in Mali, 2012 to 2024, by UCDP. */
import type { Chart, ChartTable, Figures } from '../contract.ts';
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

const deaths: Chart<DeathsData, View> = { id: 'deaths', views, frames, data, draw, figures, table };
export default deaths;
