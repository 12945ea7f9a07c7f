/** Do the mines explain the Russians? Output by year, then each reported link. */
import { text as cell } from '../../content/row.ts';
import type { Content } from '../../content/load.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { data, linksOf, provisional, verdicts, type GoldData, type Link } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** `tonnes_2025`, `loulo_2025`, `others_2025`, what changed in the last year, and how many texts stand how. */
function figures({ years, links, yadran }: GoldData): Figures {
  const named: Figures = yadran === null ? {} : { yadran };
  for (const { year, tonnes, loulo } of years) {
    named[`tonnes_${year}`] = tenth(tonnes);
    if (loulo === undefined) continue;
    named[`loulo_${year}`] = loulo;
    named[`others_${year}`] = tenth(tonnes - loulo);
  }
  const [before, after] = years.slice(-2);
  if (before?.loulo !== undefined && after?.loulo !== undefined) {
    named.country_fall = tenth(before.tonnes - after.tonnes);
    named.loulo_fall = tenth(before.loulo - after.loulo);
    named.others_rise = tenth(after.tonnes - after.loulo - (before.tonnes - before.loulo));
  }
  const texts = (matches: (link: Link) => boolean): number => links.filter(matches).reduce((sum, link) => sum + link.texts, 0);
  for (const verdict of verdicts) named[verdict.replace('-', '_')] = texts((link) => link.verdict === verdict);
  named.linked = texts((link) => link.verdict === 'documented' && !link.counter);
  return named;
}

/** Output first, then one row for each text of each link. */
function table({ data: { years }, locale, text }: Model<GoldData, View>, content: Content): ChartTable {
  return {
    columns: ['date', 'subject', 'tonnes', 'verdict', 'by'],
    rows: [
      ...years.flatMap(({ year, tonnes, loulo }) => [
        [String(year), text.row_country ?? '', tonnes, null, null],
        ...(loulo === undefined ? [] : [[String(year), text.loulo ?? '', loulo, null, null]]),
      ]),
      ...linksOf(content).flatMap(({ link: { date, verdict }, rows }) =>
        rows.map((row) => [date, `${cell(row, `site_${locale}`)} – ${cell(row, `what_${locale}`)}`, null, text[verdict] ?? verdict, cell(row, `by_whom_${locale}`)]),
      ),
    ],
  };
}

/** Each part of a bar tells its tonnes, each mark of a link the text it stands for. */
function tells({ data: { years, links, yadran }, locale, text }: Model<GoldData, View>, view: View, content: Content): Tell[] {
  if (view === 'links') {
    return linksOf(content).flatMap(({ link: { key, date, verdict }, rows }) =>
      rows.map((row, index) => ({
        mark: `marks/${key}-${index}`,
        words: 'link',
        figures: { site: cell(row, `site_${locale}`), what: cell(row, `what_${locale}`), date: formatDate(date, locale), verdict: text[verdict] ?? '', by: cell(row, `by_whom_${locale}`) },
      })),
    );
  }
  const named = figures({ years, links, yadran });
  const parts = years.flatMap(({ year, tonnes, loulo }): Tell[] => {
    const known = { year: String(year), state: year === provisional ? 'provisional' : 'final', tonnes: tenth(tonnes) };
    if (loulo === undefined) return [{ mark: `bars/others-${year}`, words: 'whole', figures: known }];
    return [
      { mark: `bars/loulo-${year}`, words: 'loulo', figures: { ...known, part: loulo } },
      { mark: `bars/others-${year}`, words: 'others', figures: { ...known, part: tenth(tonnes - loulo) } },
    ];
  });
  return named.loulo_fall === undefined ? parts : [...parts, { mark: 'bars/shrink', words: 'shrink', figures: named }];
}

const gold: Chart<GoldData, View> = { id: 'gold', views, frames, data, draw, figures, table, tells };
export default gold;
