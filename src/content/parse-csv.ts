import { csvParseRows } from 'd3';

/** A CSV file cut into cells, not yet checked. */
export interface CsvText {
  /** Names in the first row. */
  header: string[];
  /** The other rows, in order: the first of them is row 2 of a spreadsheet. */
  body: string[][];
}

/** Cuts comma-separated text (RFC 4180) into cells. */
export function parseCsv(text: string): CsvText {
  const [header = [], ...body] = csvParseRows(text);
  return { header, body };
}
