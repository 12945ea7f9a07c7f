/** A cell of a table as a reader sees it, and as a script sorts it. */
import { formatDate, formatNumber } from '../../charts/kit/format.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What a table holds. */
export type Cell = string | number | null;

/** A day, a month, or an interval of them, as tables and CSV files hold it. */
const isoDate = /^\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}(?:-\d{2})?)?$/;

/** The words in the cell; a dash where there is no value. A date that the table holds in ISO form, for the CSV file, is said as the language says it. */
export function showCell(cell: Cell, locale: Locale): string {
  if (cell === null) return '–';
  if (typeof cell === 'number') return formatNumber(cell, locale, 2);
  return isoDate.test(cell) ? cell.split('/').map((date) => formatDate(date, locale)).join(' – ') : cell;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/**
 * What the cell sorts by where its words do not do: the number, or the day of a
 * date in words. `undefined` for all else.
 */
export function sortKey(cell: Cell, locale: Locale): string | undefined {
  if (typeof cell === 'number') return String(cell);
  // Shown in words, sorted as it stands.
  if (cell !== null && isoDate.test(cell)) return cell;
  const { day = '', month, year } = /^(?:(?<day>\d{1,2})(?:er)? )?(?<month>\p{L}+) (?<year>\d{4})$/u.exec(cell ?? '')?.groups ?? {};
  const number = months.find((one) => formatDate(`2000-${one}`, locale) === `${month} 2000`);
  if (number === undefined || year === undefined) return undefined;
  return `${year}-${number}${day && `-${day.padStart(2, '0')}`}`;
}
