/** How unusual was 2025? Foreigners taken: the record of 2022, six months of 2025, the cases. */
import type { Chart, ChartTable, Figures, Model } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { data, type HostagesData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** `record`, `least`, `most`, the ratios of both bounds to the record; `a04_people`, `a04_first` … of each case. */
function figures({ locale, record, y2025, cases }: HostagesData): Figures {
  const named: Figures = {
    record: record.most,
    least: y2025.least,
    most: y2025.most,
    open: y2025.most - y2025.least,
    ratio_least: Math.round((y2025.least / record.most) * 10) / 10,
    ratio_most: Math.round((y2025.most / record.most) * 10) / 10,
    cases: cases.length,
    counted: cases.filter(({ counted }) => counted).length,
  };
  // The year goes without saying; a month alone would bring it.
  const day = (iso: string): string => formatDate(iso, locale, 'day-month').replace(/ \d{4}$/u, '').replaceAll(' ', '\u00a0');
  for (const one of cases) {
    const id = one.id.toLowerCase();
    named[`${id}_people`] = one.least;
    named[`${id}_most`] = one.most;
    named[`${id}_first`] = day(one.first);
    named[`${id}_last`] = day(one.last);
    named[`${id}_day`] = Number(one.first.slice(8));
  }
  return named;
}

/** The two counts, then one row a case. */
function table({ data: { record, y2025, cases }, text }: Model<HostagesData, View>): ChartTable {
  const confidence = (level: string): string => text[`confidence_${level}`] ?? level;
  return {
    columns: ['what', 'period', 'least', 'most', 'source', 'confidence'],
    rows: [
      ...[record, y2025].map((one) => [text['counted'] ?? '', one.period, one.least, one.most, one.source, confidence(one.confidence)]),
      ...cases.map((one) => [`${one.id} : ${one.who}`, one.first, one.least, one.most, one.source, confidence(one.confidence)]),
    ],
  };
}

const hostages: Chart<HostagesData, View> = { id: 'hostages', views, frames, data, draw, figures, table };
export default hostages;
