/** A cell: empty cells are `null`, which means unknown. */
export type Cell = string | number | null;

/** One row of a table by column name, typed as datapackage.json says. */
export type Row = Readonly<Record<string, Cell>>;

const origins = new WeakMap<Row, string>();

/** Remembers where a row stands, so that the readers below can name it. */
export function placeRow(row: Row, place: string): Row {
  origins.set(row, place);
  return row;
}

function fault(row: Row, key: string, expected: string): TypeError {
  const cell = row[key];
  const found = cell === undefined ? 'no such column' : cell === null ? 'an empty cell' : JSON.stringify(cell);
  return new TypeError(`${origins.get(row) ?? 'a row'} › ${key}: expected ${expected}, found ${found}`);
}

/** The number in a column, or `null` when the cell is empty; throws on text or a missing column. */
export function optionalNumber(row: Row, key: string): number | null {
  const cell = row[key];
  if (typeof cell === 'number' || cell === null) return cell;
  throw fault(row, key, 'a number or an empty cell');
}

/** The text in a column, or `null` when the cell is empty; throws on a number or a missing column. */
export function optionalText(row: Row, key: string): string | null {
  const cell = row[key];
  if (typeof cell === 'string' || cell === null) return cell;
  throw fault(row, key, 'a text or an empty cell');
}

/**
 * The number in a column; throws naming table, row and column when it is not one.
 *
 * @example number(row, 'events')
 */
export function number(row: Row, key: string): number {
  const cell = row[key];
  if (typeof cell === 'number') return cell;
  throw fault(row, key, 'a number');
}

/**
 * The text in a column; throws naming table, row and column when it is not one.
 *
 * @example text(row, 'name_fr')
 */
export function text(row: Row, key: string): string {
  const cell = row[key];
  if (typeof cell === 'string') return cell;
  throw fault(row, key, 'a text');
}
