/**
 * Two counts of foreigners taken, and the cases of 2025 one by one. The counts
 * are ACLED's; the cases are not its list, so neither is made from the other.
 * No other year has a sourced count, and none is drawn.
 */
import type { Content } from '../../content/load.ts';
import { number, text, type Row } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { accountsOf, data as abductions } from '../abductions/data.ts';

/** People counted over a year or some months. */
export interface Count {
  period: string;
  least: number;
  most: number;
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
}

/** What the picture needs; a count that the table lacks is null. */
export interface HostagesData {
  locale: Locale;
  record: Count | null;
  y2025: Count | null;
  cases: Known[];
}

/** The row of a count, for a year or some months of one. */
export const countRow = ({ tables }: Pick<Content, 'tables'>, period: string): Row | undefined =>
  tables.series.rows.find((row) => text(row, 'id') === 'foreigners-kidnapped-mali' && text(row, 'date') === period);

function count(content: Content, period: string): Count | null {
  const row = countRow(content, period);
  return row ? { period, least: number(row, 'low'), most: number(row, 'high') } : null;
}

/** The months of the count of 2025. */
const [from, to] = ['2025-05', '2025-10'];

/** Cases of foreigners in 2025, by date; the map of abductions says which they are. */
export function data(content: Content, locale: Locale): HostagesData {
  const cases = abductions(content, locale)
    // The map's last view is that of Malians.
    .cases.filter(({ view }) => view !== 'all')
    .map(({ id, first, last, people }) => {
      const lead = accountsOf(content, id)[0];
      const month = first.slice(0, 7);
      return { id, first, last, least: lead ? number(lead, 'number_min') : people, most: people, counted: month >= from && month <= to };
    })
    .sort((one, other) => one.first.localeCompare(other.first));
  return { locale, record: count(content, '2022'), y2025: count(content, `${from}/${to}`), cases };
}
