/** Who was in Mali, and how many, at the dates of which a figure is known. */
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import type { Content } from '../../content/load.ts';
import { formatDate, formatNumber } from '../kit/format.ts';
import { titlesOf } from '../kit/sources.ts';
import { cellsOf, wordsOf } from '../prepare.ts';
import { data, sourced, type ForcesData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';
import { toldIn } from './layout.ts';

/** `low_french_2013`, `high_french_2013` and so on for each figure. */
function figures({ known }: ForcesData): Figures {
  const named: Figures = {};
  for (const { key, low, high } of known) {
    const name = key.replaceAll('-', '_');
    named[`low_${name}`] = low;
    named[`high_${name}`] = high;
  }
  return named;
}

/** One row a figure. */
function table({ locale }: Model<ForcesData, View>, content: Content): ChartTable {
  const say = cellsOf(content, 'forces', locale);
  return {
    columns: ['date', 'force', 'low', 'high', 'said', 'where', 'sure', 'source'],
    rows: sourced(content).map(({ figure: { date, force, low, high, said, region, open }, sources }) => [date, say(force), low, low < high ? high : null, say(said), say(region ? 'sahel' : 'mali'), say(open ? 'open' : 'sure'), titlesOf(content, sources)]),
  };
}

/** Each figure with its source, then each presence. */
function tells({ data: { presences }, locale, text }: Model<ForcesData, View>, view: View, content: Content): Tell[] {
  const own = toldIn[view];
  const special = wordsOf(content, 'forces').tells ?? {};
  const known = sourced(content).filter(({ figure }) => own.includes(figure.force)).map(({ figure: { key, force, date, low, high, said, region, open }, sources }): Tell => ({
    mark: `figures/${key}`,
    words: [key.replaceAll('-', '_'), force].find((words) => words in special) ?? force,
    figures: {
      date: formatDate(date, locale),
      many: low < high ? `${formatNumber(low, locale)}–${formatNumber(high, locale)}` : `${text[said] ?? ''} ${formatNumber(low, locale)}`.trim(),
      where: region ? 'sahel' : 'mali',
      sure: open ? 'no' : 'yes',
      source: titlesOf(content, sources),
    },
  }));
  const there = presences.filter(({ force }) => own.includes(force)).map(({ key, from, to }): Tell => ({ mark: `presences/${key}`, words: `presence_${key}`, figures: { from: formatDate(from, locale), to: formatDate(to, locale) } }));
  return [...known, ...there];
}

const forces: Chart<ForcesData, View> = { id: 'forces', views, frames, data, draw, figures, table, tells };
export default forces;
