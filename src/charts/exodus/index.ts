/** Where people went: refugees from Mali by country of asylum, displaced inside. */
import type { Chart, ChartTable, Figures } from '../contract.ts';
import { countries, data, europe, type ExodusData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** `MRT_2025`, `total_2025`, `displaced_2025`, `idmc_2025`, `europe_2025`, `elsewhere_2025`, `three_2012` (share of the three first neighbours). */
function figures({ years }: ExodusData): Figures {
  const named: Figures = {};
  for (const { year, refugees, total, elsewhere, displaced, displacedIdmc } of years) {
    for (const code of countries) named[`${code}_${year}`] = refugees[code];
    named[`total_${year}`] = total;
    named[`elsewhere_${year}`] = elsewhere;
    named[`displaced_${year}`] = displaced;
    named[`idmc_${year}`] = displacedIdmc;
    named[`europe_${year}`] = europe.reduce((sum, code) => sum + refugees[code], 0);
    named[`three_${year}`] = (refugees.MRT + refugees.NER + refugees.BFA) / total;
  }
  return named;
}

/** One row per year. */
function table({ data: { years } }: { data: ExodusData }): ChartTable {
  return {
    columns: ['year', ...countries, 'elsewhere', 'total', 'displaced', 'idmc'],
    rows: years.map((row) => [
      String(row.year),
      ...countries.map((code) => row.refugees[code]),
      row.elsewhere,
      row.total,
      row.displaced,
      row.displacedIdmc,
    ]),
  };
}

const exodus: Chart<ExodusData, View> = { id: 'exodus', views, frames, data, draw, figures, table };
export default exodus;
