/**
 * Numbers and dates as each language writes them, the same in every browser:
 * the picture drawn on a phone is then, letter for letter, the one drawn at
 * build. `Intl` writes them too, but each version in its own spaces, and its
 * first use reads the table of all locales (50 ms on a slow phone, in the
 * middle of a scroll). A test holds these against `Intl` of Node.
 */
import type { Locale } from '../../i18n/locale.ts';

/** How a language writes numbers and months. */
interface Manner {
  /** Between thousands. */
  group: string;
  decimal: string;
  percent: string;
  /** The first day of a month. */
  first: string;
  long: readonly string[];
  short: readonly string[];
}

const manners: Record<Locale, Manner> = {
  fr: {
    group: '\u202f',
    decimal: ',',
    percent: '\u202f%',
    first: '1er',
    long: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    short: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  },
  en: {
    group: ',',
    decimal: '.',
    percent: '%',
    first: '1',
    long: 'January February March April May June July August September October November December'.split(' '),
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
  },
};

/** 1 595 or 1,595; at most `digits` decimals. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  const { group, decimal } = manners[locale];
  const [whole = '', part = ''] = Math.abs(value).toFixed(digits).split('.');
  const fraction = part.replace(/0+$/, '');
  const written = whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (fraction ? decimal + fraction : '');
  return value < 0 && /[1-9]/.test(written) ? `-${written}` : written;
}

/** A share as a percentage: 16,1 % or 16.1%. */
export function formatShare(value: number, locale: Locale, digits = 0): string {
  // Cut to what a number can hold, so that 0.145 × 100 is 14.5.
  return formatNumber(Number((value * 100).toPrecision(12)), locale, digits) + manners[locale].percent;
}

/** `long` 28 octobre 2025, `short` 28 oct. 2025, `month` octobre 2025, `day-month` 28 oct. */
type DateStyle = 'long' | 'short' | 'month' | 'day-month';

/** An ISO day (or month, or year: then only what it has is printed). No time zone ever moves a day. */
export function formatDate(iso: string, locale: Locale, style: DateStyle = 'long'): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const { first, long, short } = manners[locale];
  const name = (names: readonly string[]): string => names[Number(month) - 1] ?? month;
  if (day === undefined || style === 'month') return `${name(long)} ${year}`;
  const number = Number(day) === 1 ? first : String(Number(day));
  if (style === 'long') return `${number} ${name(long)} ${year}`;
  return `${number} ${name(short)}${style === 'short' ? ` ${year}` : ''}`;
}
