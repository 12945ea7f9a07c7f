/** Do the mines explain the Russians? Output by year, then each reported link. */
import type { Chart, ChartTable, Figures, Model } from '../contract.ts';
import { data, verdicts, type GoldData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** `tonnes_2025`, `loulo_2025`, `others_2025`, what changed in the last year, and how many links stand how. */
function figures({ years, links, yadran }: GoldData): Figures {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const named: Figures = { yadran };
  for (const { year, tonnes, loulo } of years) {
    named[`tonnes_${year}`] = tenth(tonnes);
    if (loulo === undefined) continue;
    named[`loulo_${year}`] = loulo;
    named[`others_${year}`] = tenth(tonnes - loulo);
  }
  const [before, after] = years.slice(-2);
  if (before && after) {
    named.country_fall = tenth(before.tonnes - after.tonnes);
    named.loulo_fall = tenth((before.loulo ?? 0) - (after.loulo ?? 0));
    named.others_rise = tenth(after.tonnes - (after.loulo ?? 0) - before.tonnes + (before.loulo ?? 0));
  }
  const texts = (matches: (link: GoldData['links'][number]) => boolean): number => links.filter(matches).reduce((sum, link) => sum + link.texts.length, 0);
  for (const verdict of verdicts) named[verdict.replace('-', '_')] = texts((link) => link.verdict === verdict);
  named.linked = texts((link) => link.verdict === 'documented' && !link.counter);
  return named;
}

/** Output first, then one row for each text of each link. */
function table({ data: { years, links }, text }: Model<GoldData, View>): ChartTable {
  return {
    columns: ['date', 'subject', 'tonnes', 'verdict', 'by'],
    rows: [
      ...years.flatMap(({ year, tonnes, loulo }) => [
        [String(year), text.row_country ?? '', tonnes, null, null],
        ...(loulo === undefined ? [] : [[String(year), text.loulo ?? '', loulo, null, null]]),
      ]),
      ...links.flatMap(({ date, verdict, texts }) => texts.map(({ site, what, by }) => [date, `${site} – ${what}`, null, text[verdict] ?? verdict, by])),
    ],
  };
}

const gold: Chart<GoldData, View> = { id: 'gold', views, frames, data, draw, figures, table };
export default gold;
