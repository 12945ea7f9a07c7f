import { z } from 'astro/zod';
import { datePrecision } from './date-precision.ts';

const open = '..';

/**
 * Whether a text is a possible ISO date (day, month or year) or an interval of
 * two of them in order; either end of an interval may be open (`..`).
 *
 * @example isIsoDate('2022/2025-10') // true
 * @example isIsoDate('../2025-09') // true
 */
export function isIsoDate(text: string): boolean {
  const ends = text.split('/');
  const [start = '', end] = ends;
  if (end === undefined) return datePrecision(start) !== undefined;
  if (ends.length > 2) return false;
  if (start === open) return datePrecision(end) !== undefined;
  if (datePrecision(start) === undefined) return false;
  if (end === open) return true;
  if (datePrecision(end) === undefined) return false;
  // "2025/2025-10" is in order: compare only what both ends state.
  const shared = Math.min(start.length, end.length);
  return start.slice(0, shared) <= end.slice(0, shared);
}

/**
 * A date as exactly as it is known, always a quoted string in YAML.
 * Examples: `"2025-10-28"`, `"2025-10"`, `"2025"`, `"2022/2025"`, `"../2025-09"`.
 */
export const isoDate = z.string().refine(isIsoDate, {
  error: 'a possible date such as "2025-10-28", "2025-10", "2025" or "2022/2025"',
});
