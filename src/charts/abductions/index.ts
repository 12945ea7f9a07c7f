/** Where people were taken in 2025, with the places that accounts dispute. */
import type { Content } from '../../content/load.ts';
import { number, optionalText, text, type Cell } from '../../content/row.ts';
import type { LonLat } from '../../map/projection.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { confidenceWord, titlesOfRow } from '../kit/sources.ts';
import { accountsOf, data, type AbductionsData } from './data.ts';
import { draw, frames, isNews, knownIn, views, type View } from './draw.ts';
import { listedIn } from './strip.ts';

/** `a04_people`, `a04_first`, `a04_first_long` and so on for each case; counts of cases by view. */
function figures({ locale, cases, raids }: AbductionsData): Figures {
  const placed = cases.filter(({ spots }) => spots.length > 0);
  const named: Figures = {
    raids,
    cases: cases.length,
    placed: placed.length,
    nowhere: cases.length - placed.length,
    disputed: cases.filter(({ spots }) => spots.length > 1).length,
  };
  for (const one of cases) {
    const id = one.id.toLowerCase();
    named[`${id}_people`] = one.people;
    for (const [key, date] of [['first', one.first], ['last', one.last], ['released', one.outcome]] as const) {
      if (!date) continue;
      named[`${id}_${key}`] = formatDate(date, locale, 'day-month').replaceAll(' ', '\u00a0');
      named[`${id}_${key}_long`] = formatDate(date, locale, 'long');
    }
    // “4 or 5 September”: the day alone, when accounts differ by a day.
    if (one.first.length === 10) named[`${id}_first_day`] = Number(one.first.slice(8));
  }
  for (const view of views) {
    const key = view.replace('-', '_');
    named[`${key}_cases`] = cases.filter((one) => one.view === view).length;
    named[`${key}_placed`] = placed.filter((one) => one.view === view).length;
  }
  return named;
}

/** One row per account of 2025. */
function table({ locale }: Model<AbductionsData, View>, content: Content): ChartTable {
  const accounts = content.tables.abductions.rows.filter((row) => text(row, 'date').startsWith('2025'));
  return {
    columns: ['case', 'date', 'place', 'people', 'nationalities', 'claimed_by', 'outcome', 'source', 'confidence'],
    rows: accounts.map((row) => {
      const cells = (...keys: string[]): Cell[] => keys.map((key) => optionalText(row, key));
      const [least, most] = [number(row, 'number_min'), number(row, 'number_max')];
      return [
        ...cells('case_id', 'date', `place_${locale}`),
        least === most ? most : `${least}–${most}`,
        ...cells(`nationalities_${locale}`, `claimed_by_${locale}`, `outcome_${locale}`),
        titlesOfRow(content, row),
        confidenceWord(text(row, 'confidence'), locale),
      ];
    }),
  };
}

/** Each place of a case has its own sentence, with the confidence of the account that gives it: the news first, then by date. */
function tells({ data, locale }: Model<AbductionsData, View>, view: View, content: Content): Tell[] {
  const named = figures(data);
  const tell = (layer: string, key: string, id: string, at?: LonLat): Tell => {
    const accounts = accountsOf(content, id);
    const account = accounts.find((row) => row['lon'] === at?.[0] && row['lat'] === at?.[1]) ?? accounts[0];
    return { mark: `${layer}/${key}`, words: key, figures: { ...named, confidence: account ? confidenceWord(text(account, 'confidence'), locale) : '' } };
  };
  return [...knownIn(data, view).filter(({ spots }) => spots.length > 0), ...listedIn(data, view)]
    .sort((a, b) => Number(isNews(b, view)) - Number(isNews(a, view)) || a.first.localeCompare(b.first))
    .flatMap(({ id, spots }) => (spots.length > 0 ? spots.map(({ key, at }) => tell('cases', key, id, at)) : [tell('strip', id, id)]));
}

const abductions: Chart<AbductionsData, View> = { id: 'abductions', views, frames, data, draw, figures, table, tells };
export default abductions;
