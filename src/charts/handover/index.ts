/** Who left which base, when, and what came after. */
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import type { Content } from '../../content/load.ts';
import { optionalText, text } from '../../content/row.ts';
import { formatDate } from '../kit/format.ts';
import { titlesOfRow } from '../kit/sources.ts';
import { cellsOf, wordsOf } from '../prepare.ts';
import { data, type HandoverData, type Mark } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** Counts of departures and of camps; dates: `french_kidal`, `un_kidal`, `after_kidal`, `turns_lost`, `last_tessalit`. */
function figures({ locale, ...lists }: HandoverData): Figures {
  const { french, un, after } = lists;
  const named: Figures = { french: french.length, un: un.length, mapped: un.filter(({ at }) => at).length, refused: un.filter(({ refused }) => refused).length, army: after.filter(({ kind }) => kind === 'army').length };
  for (const [list, marks] of Object.entries(lists)) for (const { key, date } of marks) named[`${list}_${key}`] = date && formatDate(date, locale);
  return named;
}

/** One row per account, in the order of the table; a plan is no departure. */
function table({ locale }: Model<HandoverData, View>, content: Content): ChartTable {
  const say = cellsOf(content, 'handover', locale);
  const rows = content.tables.bases.rows.filter((row) => text(row, 'force') !== 'MINUSMA (plan)');
  return {
    columns: ['base', 'force', 'date', 'to', 'after', 'confidence', 'source'],
    rows: rows.map((row) => [
      ...['base', 'force'].map((column) => text(row, `${column}_${locale}`)),
      optionalText(row, 'handover_date'),
      ...['handed_to', 'what_came_after'].map((column) => optionalText(row, `${column}_${locale}`)),
      say(text(row, 'confidence')),
      titlesOfRow(content, row),
    ]),
  };
}

/** Each departure by date, each sequel, each change at Kidal; what is special at a base has its own words. */
function tells({ data, locale, text: words }: Model<HandoverData, View>, view: View, content: Content): Tell[] {
  const special = wordsOf(content, 'handover').tells ?? {};
  const told = (layer: string, list: string) => ({ key, date, or, at }: Mark): Tell => ({
    mark: `${at || list === 'turns' ? layer : 'off'}/${key}`,
    words: `${list}_${key}` in special ? `${list}_${key}` : list,
    figures: { name: words[key] ?? '', date: date && formatDate(date, locale), exact: date.length === 7 ? 'month' : 'day', day: Number(date.slice(8)), or: or ? formatDate(or, locale) : '' },
  });
  if (view === 'french' || view === 'un') return data[view].map(told(view, view));
  if (view === 'kidal') return [...data.turns.map(told('turns', 'turns')), ...data.last.map(told('last', 'last'))];
  const untold = data.un.filter(({ key, at }) => at && !data.after.some((one) => one.key === key));
  return [...data.after.map(told('after', 'after')), ...untold.map(told('un', 'nothing'))];
}

const handover: Chart<HandoverData, View> = { id: 'handover', views, frames, data, draw, figures, table, tells };
export default handover;
