import { describe, expect, test } from 'vitest';
import { formatDate, formatNumber, formatShare } from '../../../src/charts/kit/format.ts';

describe('numbers', () => {
  test('have a narrow no-break space in French, a comma in English', () => {
    expect(formatNumber(1595, 'fr')).toBe('1\u202f595');
    expect(formatNumber(1595, 'en')).toBe('1,595');
  });
  test('have a decimal comma in French', () => {
    expect(formatNumber(54.8, 'fr', 1)).toBe('54,8');
    expect(formatNumber(54.8, 'en', 1)).toBe('54.8');
  });
  test('as shares keep the space before the sign', () => {
    expect(formatShare(0.161, 'fr', 1)).toMatch(/^16,1[\u202f\u00a0]%$/);
    expect(formatShare(0.161, 'en', 1)).toBe('16.1%');
  });
});

describe('dates', () => {
  test('are written out in each language', () => {
    expect(formatDate('2025-10-28', 'fr')).toBe('28 octobre 2025');
    expect(formatDate('2025-10-28', 'en')).toBe('28 October 2025');
  });
  test('are short where there is no room', () => {
    expect(formatDate('2025-10-28', 'fr', 'short')).toBe('28 oct. 2025');
    expect(formatDate('2025-10-28', 'en', 'short')).toBe('28 Oct 2025');
    expect(formatDate('2025-11-06', 'fr', 'day-month')).toBe('6 nov.');
  });
  test('say no more than they know', () => {
    expect(formatDate('2025-10', 'fr')).toBe('octobre 2025');
    expect(formatDate('2025', 'en')).toBe('2025');
  });
  test('write the first of the month as an ordinal in French', () => {
    expect(formatDate('2025-07-01', 'fr')).toBe('1er juillet 2025');
    expect(formatDate('2025-07-01', 'en')).toBe('1 July 2025');
  });
});

describe('every number and day', () => {
  const tags = { fr: 'fr-FR', en: 'en-GB' } as const;
  const styles = {
    long: { day: 'numeric', month: 'long', year: 'numeric' },
    short: { day: 'numeric', month: 'short', year: 'numeric' },
    month: { month: 'long', year: 'numeric' },
    'day-month': { day: 'numeric', month: 'short' },
  } as const;

  test.each(['fr', 'en'] as const)('is written in %s as Intl writes it', (locale) => {
    const numbers = [0, 1, 9, 10, 12.6, 54.85, 66.5, 99, 100, 999, 1000, 1595, 12_947, 153_974, 519_738, 1_234_567.25, -12.6, -0.4, -1488, 0.05, 117.3];
    for (const digits of [0, 1, 2]) {
      const plain = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: digits });
      const share = new Intl.NumberFormat(tags[locale], { style: 'percent', maximumFractionDigits: digits });
      for (const number of numbers) expect(formatNumber(number, locale, digits)).toBe(plain.format(number).replace(/^-0$/, '0'));
      for (let thousandth = 0; thousandth <= 1000; thousandth += 1) expect(formatShare(thousandth / 1000, locale, digits)).toBe(share.format(thousandth / 1000).replace('\u00a0', '\u202f'));
    }
    for (const [style, options] of Object.entries(styles)) {
      const intl = new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' });
      for (let time = Date.UTC(2012, 0, 1); time < Date.UTC(2027, 0, 1); time += 86_400_000) {
        const iso = new Date(time).toISOString().slice(0, 10);
        const expected = intl.format(time);
        expect(formatDate(iso, locale, style as keyof typeof styles)).toBe(locale === 'fr' ? expected.replace(/^1 /u, '1er ') : expected);
      }
    }
  });
});
