import { coordinateFault } from '../schemas/coordinate.ts';
import type { DataResource } from '../schemas/data-package.ts';
import { orderFaults } from './order-faults.ts';
import type { Reading } from './reading.ts';
import type { Row } from './row.ts';
import { showValue } from './show-value.ts';

/** Rows of one table, with the numbers that a spreadsheet gives them. */
interface Rows {
  file: string;
  resource: DataResource;
  rows: readonly { row: Row; number: number }[];
}

type Complain = (number: number, field: string, expected: string, found: string) => void;

function checkUnique({ rows }: Rows, columns: readonly string[], complain: Complain): void {
  const seen = new Map<string, number>();
  for (const { row, number } of rows) {
    const values = columns.map((column) => row[column] ?? null);
    const key = JSON.stringify(values);
    const first = seen.get(key);
    if (values.includes(null)) complain(number, columns.join(', '), 'a value (these columns name the row)', 'nothing');
    else if (first === undefined) seen.set(key, number);
    else complain(number, columns.join(', '), 'a value that no other row has', `${values.join(', ')} again (first in row ${first})`);
  }
}

function checkCoordinates({ rows, resource }: Rows, complain: Complain): void {
  const prefixes = resource.schema.fields.flatMap(({ name }) => /^(?<prefix>.*_)?lat$/u.exec(name)?.groups?.['prefix'] ?? (name === 'lat' ? '' : []));
  for (const prefix of prefixes) {
    const names = `${prefix}lat, ${prefix}lon`;
    for (const { row, number } of rows) {
      const [lat, lon] = [row[`${prefix}lat`], row[`${prefix}lon`]];
      if (typeof lat === 'number' && typeof lon === 'number') {
        const fault = coordinateFault(lat, lon);
        if (fault) complain(number, names, fault.expected, fault.found);
      } else if (typeof lat === 'number' || typeof lon === 'number') {
        complain(number, names, 'both or neither', `lat ${showValue(lat)}, lon ${showValue(lon)}`);
      }
    }
  }
}

function referToSources({ file, rows }: Rows, { refer }: Reading): void {
  for (const { row, number } of rows) {
    for (const column of ['source', 'sources']) {
      const cell = row[column];
      if (typeof cell !== 'string') continue;
      for (const id of cell.split(' ')) refer({ kind: 'source', id, file, record: `row ${number}`, field: column });
    }
  }
}

/** Checks what only whole rows show: order of estimates, coordinates, keys, sources. */
export function checkRows(reading: Reading, table: Rows): void {
  const { file, resource, rows } = table;
  const complain: Complain = (number, field, expected, found) => {
    reading.report({ file, record: `row ${number}`, field, expected, found });
  };
  for (const { row, number } of rows) {
    for (const { field, expected, found } of orderFaults(row, resource)) complain(number, field, expected, found);
  }
  const { primaryKey, fields } = resource.schema;
  if (primaryKey !== undefined) checkUnique(table, [primaryKey].flat(), complain);
  for (const { name, constraints } of fields) {
    if (constraints?.unique) checkUnique(table, [name], complain);
  }
  checkCoordinates(table, complain);
  referToSources(table, reading);
}
