/** Where people were taken in 2025, with the places that accounts dispute. */
import type { Chart, ChartTable, Figures, Model } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { data, type AbductionsData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** `a04_people`, `a04_first`, `a04_first_long` and so on for each case; counts of cases by view. */
function figures({ locale, cases, raids, accounts }: AbductionsData): Figures {
  const named: Figures = { raids, accounts: accounts.length, cases: cases.length };
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
    const own = cases.filter((one) => one.view === view);
    const key = view.replace('-', '_');
    named[`${key}_cases`] = own.length;
    named[`${key}_placed`] = own.filter((one) => one.spots.length > 0).length;
  }
  named['placed'] = cases.filter((one) => one.spots.length > 0).length;
  named['nowhere'] = cases.filter((one) => one.spots.length === 0).length;
  named['disputed'] = cases.filter((one) => one.spots.length > 1).length;
  return named;
}

/** One row per account. */
function table({ data: { accounts }, text }: Model<AbductionsData, View>): ChartTable {
  return {
    columns: ['case', 'date', 'place', 'people', 'nationalities', 'claimed_by', 'outcome', 'source', 'confidence'],
    rows: accounts.map((account) => account.map((cell, index) => (index === 8 ? (text[`confidence_${cell}`] ?? cell) : cell))),
  };
}

const abductions: Chart<AbductionsData, View> = { id: 'abductions', views, frames, data, draw, figures, table };
export default abductions;
