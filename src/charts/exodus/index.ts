/** Where people went: refugees from Mali by country of asylum, displaced inside. */
import type { Content } from '../../content/load.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { countries, data, europe, neighbours, yearsOf, type Country, type ExodusData } from './data.ts';
import { draw, frames, views, yearOf, type View } from './draw.ts';

/** `MRT_2025`, `total_2025`, `displaced_2025`, `idmc_2025`, `elsewhere_2025`, `three_2012` (share of the three first neighbours). */
function figures({ years }: ExodusData): Figures {
  const named: Figures = {};
  for (const { year, refugees, total, elsewhere, displaced, displacedIdmc } of years) {
    for (const code of countries) named[`${code}_${year}`] = refugees[code];
    named[`total_${year}`] = total;
    named[`elsewhere_${year}`] = elsewhere;
    named[`displaced_${year}`] = displaced;
    named[`idmc_${year}`] = displacedIdmc;
    named[`three_${year}`] = total > 0 ? (refugees.MRT + refugees.NER + refugees.BFA) / total : 0;
  }
  return named;
}

/** One row per year since 2012. */
function table(_: unknown, content: Content): ChartTable {
  const inOrder = [...neighbours, 'ESP', 'FRA', 'ITA'] as const;
  return {
    columns: ['year', ...inOrder, 'elsewhere', 'total', 'displaced', 'idmc'],
    rows: yearsOf(content).map((row) => [String(row.year), ...inOrder.map((code) => row.refugees[code]), row.elsewhere, row.total, row.displaced, row.displacedIdmc]),
  };
}

/** The displaced, then each country, then all. */
function tells({ data: { years }, text }: Model<ExodusData, View>, view: View): Tell[] {
  const year = yearOf(view);
  const row = years.find((one) => one.year === year);
  const before = view === 'y2025' ? years.find((one) => one.year === year - 1) : undefined;
  if (!row) return [];
  const refugees = (mark: string, code: Country, { year: of, refugees: by } = row): Tell => ({ mark, words: 'refugees', figures: { country: text[code] ?? '', year: String(of), n: by[code] } });
  return [
    { mark: 'inside/MLI', words: 'displaced', figures: { year: String(year), unhcr: row.displaced, idmc: row.displacedIdmc } },
    ...neighbours.map((code) => refugees(`discs/${code}`, code)),
    ...(before ? [refugees('ghosts/ghost-MRT', 'MRT', before)] : []),
    ...europe.map((code) => refugees(`strip/${code}`, code)),
    { mark: 'labels/label-tally', words: 'total', figures: { year: String(year), n: row.total, elsewhere: row.elsewhere } },
  ];
}

const exodus: Chart<ExodusData, View> = { id: 'exodus', views, frames, data, draw, figures, table, tells };
export default exodus;
