import { isIsoDate } from '../schemas/iso-date.ts';
import { datePrecision } from '../schemas/date-precision.ts';
import type { DataField } from '../schemas/data-package.ts';
import type { Cell } from './row.ts';

/** A cell that fits its column's type, or what the column expects. */
export type CastResult = { value: Cell } | { expected: string };

/** `date`, `start_date`: texts whose precision varies from row to row, so Frictionless has no type for them. */
const dateName = /(?:^|_)date$/u;

const asNumber = (raw: string, pattern: RegExp, expected: string): CastResult =>
  pattern.test(raw) ? { value: Number(raw) } : { expected };

const asText = (raw: string, fits: boolean, expected: string): CastResult => (fits ? { value: raw } : { expected });

/**
 * The value of one cell by its column's type; an empty cell is `null`.
 * Years become numbers, dates and months stay ISO texts.
 */
export function castCell(raw: string, { name, type }: DataField): CastResult {
  if (raw === '') return { value: null };
  switch (type) {
    case 'integer':
      return asNumber(raw, /^-?\d+$/u, 'a whole number');
    case 'number':
      return asNumber(raw, /^-?\d+(?:\.\d+)?$/u, 'a number (digits and a point)');
    case 'year':
      return asNumber(raw, /^(?:19|20)\d{2}$/u, 'a year such as 2025');
    case 'yearmonth':
      return asText(raw, datePrecision(raw) === 'month', 'a possible month such as 2025-10');
    case 'date':
      return asText(raw, datePrecision(raw) === 'day', 'a possible day such as 2025-10-28');
    case 'boolean':
      return asText(raw, raw === 'true' || raw === 'false', 'true or false');
    case 'string':
      return asText(raw, !dateName.test(name) || isIsoDate(raw), 'a possible date such as 2025-10-28, 2025-10, 2025 or 2022/2025');
  }
}
