/** How exactly a date is known. */
export type DatePrecision = 'day' | 'month' | 'year';

/**
 * Precision of an ISO date that exists in the calendar, else `undefined`.
 * Years outside 1900–2099 are taken for slips of the keyboard.
 *
 * @example datePrecision('2025-10') // 'month'
 * @example datePrecision('2025-02-30') // undefined
 */
export function datePrecision(text: string): DatePrecision | undefined {
  const parts = /^(?<year>(?:19|20)\d{2})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(text)?.groups;
  if (!parts) return undefined;
  const { year, month, day } = parts;
  if (month === undefined) return 'year';
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return 'month';
  // Day 0 of the next month is the last day of this one.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last ? 'day' : undefined;
}
