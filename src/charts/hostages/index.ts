/** How unusual was 2025? Foreigners taken: the record of 2022, six months of 2025, the cases. */
import type { Content } from '../../content/load.ts';
import { text, type Row } from '../../content/row.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { accountsOf } from '../abductions/data.ts';
import { formatDate } from '../kit/format.ts';
import { confidenceWord, titlesOfRow } from '../kit/sources.ts';
import { countRow, data, type Count, type HostagesData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** `record`, `least`, `most`, the ratios of both bounds to the record; `a04_people`, `a04_first` … of each case. */
function figures({ locale, record, y2025, cases }: HostagesData): Figures {
  const [most, low, high] = [record?.most ?? 0, y2025?.least ?? 0, y2025?.most ?? 0];
  const ratio = (people: number): number => (most > 0 ? Math.round((people / most) * 10) / 10 : 0);
  const named: Figures = {
    record: most,
    least: low,
    most: high,
    open: high - low,
    ratio_least: ratio(low),
    ratio_most: ratio(high),
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
function table({ data: { record, y2025, cases }, text: words, locale }: Model<HostagesData, View>, content: Content): ChartTable {
  const line = (row: Row | undefined, what: string, period: string, { least, most }: { least: number; most: number }): ChartTable['rows'][number] =>
    [what, period, least, most, row ? titlesOfRow(content, row) : null, row ? confidenceWord(text(row, 'confidence'), locale) : null];
  return {
    columns: ['what', 'period', 'least', 'most', 'source', 'confidence'],
    rows: [
      ...[record, y2025].flatMap((one) => (one ? [line(countRow(content, one.period), words['counted'] ?? '', one.period, one)] : [])),
      ...cases.map((one) => {
        const account = accountsOf(content, one.id)[0];
        return line(account, `${one.id} : ${account ? text(account, `nationalities_${locale}`) : ''}`, one.first, one);
      }),
    ],
  };
}

/** A count or a case is told by its first disc, the upper bound of a count by its first ring. */
function tells({ data, text: words, locale }: Model<HostagesData, View>, view: View, content: Content): Tell[] {
  const sure = (row: Row | undefined): string => (row ? confidenceWord(text(row, 'confidence'), locale) : '');
  const { record, y2025 } = data;
  if (view === 'record') {
    if (!record || !y2025) return [];
    const tell = (mark: string, key: string, { period, least, most }: Count): Tell =>
      ({ mark: `people/${mark}`, words: key, figures: { period, least, most, open: most - least, confidence: sure(countRow(content, period)) } });
    return [tell('record-0', 'record', record), tell('y2025-0', 'y2025', y2025), ...(y2025.most > y2025.least ? [tell(`y2025-${y2025.least}`, 'upper', y2025)] : [])];
  }
  return data.cases.filter(({ most }) => most > 0).map(({ id, first, counted }) => ({
    mark: `people/${id}-0`,
    words: counted ? 'case' : 'outside',
    figures: {
      who: words[`wide_${id}`] ?? words[`who_${id}`] ?? '',
      when: words[`when_${id}`] ?? '',
      year: first.slice(0, 4),
      where: words[`where_${id}`] ?? '',
      confidence: sure(accountsOf(content, id)[0]),
    },
  }));
}

const hostages: Chart<HostagesData, View> = { id: 'hostages', views, frames, data, draw, figures, table, tells };
export default hostages;
