/**
 * Two counts of foreigners taken, and the cases of 2025 one by one. The counts
 * are ACLED's; the cases are not its list, so neither is made from the other.
 * No other year has a sourced count, and none is drawn.
 */
import type { Content } from '../../content/load.ts';
import { number, text, type Row } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { data as abductions } from '../abductions/data.ts';

/** People counted over a year or some months. */
export interface Count {
  period: string;
  least: number;
  most: number;
  source: string;
  confidence: string;
}

/** One known case: an affair, whatever the number of its accounts. */
export interface Known {
  id: string;
  /** First and last day that accounts give, ISO; a month where no day is known. */
  first: string;
  last: string;
  /** Foreigners taken: `most` adds one who is claimed but was not taken there. */
  least: number;
  most: number;
  /** Within the months of the count of 2025. */
  counted: boolean;
  /** For the table only: nationalities, source and confidence of the first account. */
  who: string;
  source: string;
  confidence: string;
}

/** What the picture and its table need. */
export interface HostagesData {
  locale: Locale;
  record: Count;
  y2025: Count;
  cases: Known[];
}

const series = 'foreigners-kidnapped-mali';

function count(rows: readonly Row[], period: string): Count {
  const row = rows.find((one) => text(one, 'id') === series && text(one, 'date') === period);
  if (!row) throw new Error(`hostages: expected ${series} of ${period} in the table series, found none`);
  return { period, least: number(row, 'low'), most: number(row, 'high'), source: text(row, 'source'), confidence: text(row, 'confidence') };
}

/** Cases of foreigners in 2025, by date; the map of abductions says which they are. */
export function data(content: Content, locale: Locale): HostagesData {
  const { rows } = content.tables.series;
  const y2025 = count(rows, '2025-05/2025-10');
  const [from = '', to = ''] = y2025.period.split('/');
  const cases = abductions(content, locale)
    // The map's last view is that of Malians.
    .cases.filter(({ view }) => view !== 'all')
    .map(({ id, first, last }) => {
      const row = content.tables.abductions.rows.find((one) => text(one, 'case_id') === id) ?? {};
      const month = first.slice(0, 7);
      return {
        id,
        first,
        last,
        least: number(row, 'number_min'),
        most: number(row, 'number_max'),
        counted: month >= from && month <= to,
        who: text(row, `nationalities_${locale}`),
        source: text(row, 'source'),
        confidence: text(row, 'confidence'),
      };
    })
    .sort((one, other) => one.first.localeCompare(other.first));
  return { locale, record: count(rows, '2022'), y2025, cases };
}
