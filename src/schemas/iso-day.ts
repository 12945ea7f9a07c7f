import { z } from 'astro/zod';
import { datePrecision } from './date-precision.ts';

/** One day of the calendar, a quoted string in YAML. Example: `"2025-10-28"`. */
export const isoDay = z.string().refine((value) => datePrecision(value) === 'day', {
  error: 'a possible day such as "2025-10-28"',
});
