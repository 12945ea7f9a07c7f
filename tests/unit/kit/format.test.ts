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
