import { formatDate } from '../charts/kit/format.ts';
import type { Locale } from '../i18n/locale.ts';

/** A date as exactly as it is known; the ends of an interval on either side of a dash, an open end left blank. */
export function formatPeriod(date: string, locale: Locale): string {
  const ends = date.split('/').map((end) => (end === '..' ? '' : formatDate(end, locale)));
  // Years stand close to the dash; longer dates need air.
  return ends.join(ends.every((end) => !end.includes(' ')) ? '–' : ' – ');
}
