/**
 * Numbers and dates as each language writes them. `Intl` does the work; this
 * file only fixes the options, so that two charts never differ.
 */
import type { Locale } from '../../i18n/locale.ts';

const tags: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** A formatter costs far more to make than to use: each is made once. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function kept<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => Format): Format {
  const format = (made.get(key) as Format | undefined) ?? make();
  made.set(key, format);
  return format;
}

/** 1 595 or 1,595; at most `digits` decimals. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return kept(`number ${locale} ${digits}`, () => new Intl.NumberFormat(tags[locale], { maximumFractionDigits: digits })).format(value);
}

/** A share as a percentage: 16,1 % or 16.1%. */
export function formatShare(value: number, locale: Locale, digits = 0): string {
  return kept(`share ${locale} ${digits}`, () => new Intl.NumberFormat(tags[locale], { style: 'percent', maximumFractionDigits: digits })).format(value);
}

type DateStyle = 'long' | 'short' | 'month' | 'day-month';

const dateOptions: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  'day-month': { day: 'numeric', month: 'short' },
};

/**
 * An ISO day (or month, or year: then only what it has is printed).
 * Read as UTC, so that the reader's time zone never moves a day.
 */
export function formatDate(iso: string, locale: Locale, style: DateStyle = 'long'): string {
  if (/^\d{4}$/.test(iso)) return iso;
  const month = /^\d{4}-\d{2}$/.test(iso);
  const manner = month ? 'month' : style;
  const date = new Date(`${month ? `${iso}-01` : iso}T00:00:00Z`);
  const text = kept(`date ${locale} ${manner}`, () => new Intl.DateTimeFormat(tags[locale], { ...dateOptions[manner], timeZone: 'UTC' })).format(date);
  // French writes the first of the month as an ordinal.
  return locale === 'fr' ? text.replace(/^1 /u, '1er ') : text;
}
