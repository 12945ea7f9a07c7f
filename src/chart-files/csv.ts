/** The `.csv` of a visual: its table as the page shows it, numbers plain. */
import { csvFormatRows } from 'd3';
import { prepared } from '../charts/prepared.ts';
import type { Locale } from '../i18n/locale.ts';

/** Headings of the table’s columns, in words. */
export function headings(chart: string, locale: Locale): string[] {
  const { table, words } = prepared(chart, locale);
  return table.columns.map((key) => words.columns[key]?.[locale] ?? key);
}

/**
 * Says that what follows is UTF-8. These files are opened by a double click,
 * and Excel on Windows takes text without this mark for its old code page:
 * “Ségou” becomes “SÃ©gou”. Spreadsheets, R, pandas, `fetch().text()` and
 * Frictionless readers drop it. The tables under `/data/`, which programs read
 * by `datapackage.json`, stand without.
 */
const byteOrderMark = '\ufeff';

/** UTF-8 text with a header row; a cell without a value is empty. */
export function chartCsv(chart: string, locale: Locale): string {
  const { rows } = prepared(chart, locale).table;
  return `${byteOrderMark}${csvFormatRows([headings(chart, locale), ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))])}\n`;
}
