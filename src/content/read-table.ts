import type { DataResource } from '../schemas/data-package.ts';
import { castCell } from './cast-cell.ts';
import { checkColumns } from './check-columns.ts';
import { brokenConstraint } from './broken-constraint.ts';
import { checkRows } from './check-rows.ts';
import { parseCsv } from './parse-csv.ts';
import type { Reading } from './reading.ts';
import { readText } from './read-text.ts';
import { placeRow, type Cell, type Row } from './row.ts';
import { showValue } from './show-value.ts';
import type { Table } from './tables.ts';

function castRow(reading: Reading, file: string, cells: readonly string[], number: number, { schema }: DataResource): Row {
  const row: Record<string, Cell> = {};
  const record = `row ${number}`;
  schema.fields.forEach((field, index) => {
    const raw = cells[index] ?? '';
    const cast = castCell(raw, field);
    const expected = 'value' in cast ? brokenConstraint(cast.value, field) : cast.expected;
    if (expected !== undefined) reading.report({ file, record, field: field.name, expected, found: showValue(raw === '' ? null : raw) });
    row[field.name] = 'value' in cast ? cast.value : null;
  });
  return placeRow(row, `${file} › ${record}`);
}

/** Reads one CSV file as its description says, reporting every cell that does not fit. */
export function readTable(reading: Reading, file: string, resource: DataResource): Table {
  const table = (rows: readonly Row[]): Table => ({ name: resource.name, rows, resource });
  const text = readText(reading, file);
  if (text === undefined) return table([]);
  const { header, body } = parseCsv(text);
  if (!checkColumns(file, header, resource, reading.report)) return table([]);
  if (body.length === 0) {
    reading.report({ file, record: 'the file', field: 'its rows', expected: 'at least one row under the header', found: 'none' });
  }
  const rows = body.flatMap((cells, index) => {
    // The header is row 1, as in a spreadsheet.
    const number = index + 2;
    if (cells.length === header.length) return [{ row: castRow(reading, file, cells, number, resource), number }];
    const [expected, found] = [`${header.length} cells, as in the header`, `${cells.length}`];
    reading.report({ file, record: `row ${number}`, field: 'its cells', expected, found });
    return [];
  });
  checkRows(reading, { file, resource, rows });
  return table(rows.map(({ row }) => row));
}
