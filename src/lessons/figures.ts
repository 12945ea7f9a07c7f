/** Computes the figures of a worked answer from its table, as a spreadsheet would. */
import { formatDate } from '../charts/kit/format.ts';
import type { Cell, Row } from '../content/row.ts';
import type { Locale } from '../i18n/locale.ts';
import type { LessonFigure, RowFilter } from '../schemas/lesson-figures.ts';

/** A figure that the table does not give. */
export class LessonFigureError extends Error {
  override name = 'LessonFigureError';
}

type Value = string | number;

function fits(cell: Cell | undefined, wanted: RowFilter[string]): boolean {
  if (cell === undefined || cell === null) return false;
  if (Array.isArray(wanted)) return wanted.includes(cell);
  if (typeof wanted === 'object') return cell >= wanted.from && cell <= wanted.to;
  return cell === wanted;
}

/** The rows that a filter leaves, in the table's order. */
export function filterRows(rows: readonly Row[], where: RowFilter = {}): Row[] {
  return rows.filter((row) => Object.entries(where).every(([column, wanted]) => fits(row[column], wanted)));
}

/**
 * The one row that a filter leaves.
 *
 * @throws {LessonFigureError} when it leaves none or several.
 */
export function onlyRow(rows: readonly Row[], where: RowFilter): Row {
  const found = filterRows(rows, where);
  const [row] = found;
  if (!row || found.length > 1) throw new LessonFigureError(`${JSON.stringify(where)} leaves ${found.length} rows, not one`);
  return row;
}

function numberIn(row: Row, column: string): number {
  const cell = row[column];
  if (typeof cell === 'number') return cell;
  throw new LessonFigureError(`column “${column}” holds ${JSON.stringify(cell ?? null)}, not a number`);
}

/** A column, or the first of two less the second. */
type Measure = string | readonly [string, string];

/** The row in which a measure is highest (`sign` 1) or lowest (-1). */
function extreme(rows: readonly Row[], measure: Measure, sign: 1 | -1): Row[] {
  const measured = (row: Row): number => (typeof measure === 'string' ? numberIn(row, measure) : numberIn(row, measure[0]) - numberIn(row, measure[1]));
  const values = rows.map((row) => sign * measured(row));
  const best = Math.max(...values);
  return rows.filter((_, index) => values[index] === best);
}

function cellOf(figure: Extract<LessonFigure, { cell: string }>, rows: readonly Row[]): Value {
  let left = filterRows(rows, figure.where);
  if (figure.highest !== undefined) left = extreme(left, figure.highest, 1);
  if (figure.lowest !== undefined) left = extreme(left, figure.lowest, -1);
  const value = left[0]?.[figure.cell];
  if (left.length !== 1 || value === null || value === undefined) throw new LessonFigureError(`its rows (${left.length}) do not give one cell of “${figure.cell}”`);
  return value;
}

function compute(figure: LessonFigure, rows: readonly Row[], known: Readonly<Record<string, Value>>): Value {
  const operand = (one: Value): number => {
    const value = typeof one === 'number' ? one : known[one];
    if (typeof value === 'number') return value;
    throw new LessonFigureError(`“${one}” is no number computed above it`);
  };
  if ('cell' in figure) return cellOf(figure, rows);
  if ('divide' in figure) return operand(figure.divide[0]) / operand(figure.divide[1]);
  if ('subtract' in figure) return operand(figure.subtract[0]) - operand(figure.subtract[1]);
  if ('multiply' in figure) return figure.multiply.map(operand).reduce((product, factor) => product * factor, 1);
  const left = filterRows(rows, figure.where);
  if ('sum' in figure) return left.reduce((total, row) => total + numberIn(row, figure.sum), 0);
  if ('count' in figure) return left.filter((row) => row[figure.count] !== null && row[figure.count] !== undefined).length;
  return new Set(left.map((row) => row[figure.distinct])).size;
}

/**
 * The figures of an answer by name, each from the table or from those above it.
 *
 * @throws {LessonFigureError} naming the figure that cannot be computed.
 */
export function lessonFigures(figures: Readonly<Record<string, LessonFigure>>, rows: readonly Row[]): Record<string, Value> {
  const known: Record<string, Value> = {};
  for (const [name, figure] of Object.entries(figures)) {
    try {
      known[name] = compute(figure, rows, known);
    } catch (error) {
      throw error instanceof LessonFigureError ? new LessonFigureError(`${name}: ${error.message}`) : error;
    }
  }
  return known;
}

/** Figures as words show them: days and months written out. */
export function worded(figures: Readonly<Record<string, Value>>, locale: Locale): Record<string, Value> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, typeof value === 'string' && /^\d{4}-\d{2}/u.test(value) ? formatDate(value, locale) : value]));
}

/** The columns that figures read, to be checked against the table. */
export function columnsOf(figures: Readonly<Record<string, LessonFigure>>): string[] {
  return Object.values(figures).flatMap((figure) => {
    const where = 'where' in figure ? Object.keys(figure.where ?? {}) : [];
    if ('cell' in figure) return [figure.cell, ...[figure.highest ?? [], figure.lowest ?? []].flat(), ...where];
    if ('sum' in figure) return [figure.sum, ...where];
    if ('count' in figure) return [figure.count, ...where];
    if ('distinct' in figure) return [figure.distinct, ...where];
    return [];
  });
}
