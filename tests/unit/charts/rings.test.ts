import { describe, expect, test } from 'vitest';
import { data } from '../../../src/charts/rings/data.ts';
import { loadContent } from '../../../src/content/load.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const { years, months } = data(content);
const year = (date: string): (typeof years)[number] | undefined => years.find((one) => one.date === date);

describe('figures of the rings', () => {
  test('within 100 km in 2025 are those of the three cercles whose centre lies there', () => {
    // acled_events_cercle_year: Bamako (4 km) 7 + Kati (19 km) 34 + Koulikoro (90 km) 7 = 48.
    expect(year('2025')?.within[100]).toBe(7 + 34 + 7);
  });

  test('within 250 km in 2025 are the sum of that year’s months', () => {
    // acled_events_ring_month, column of 250 km, January to December 2025:
    // 7 + 7 + 14 + 17 + 18 + 25 + 14 + 6 + 29 + 50 + 20 + 50 = 257.
    expect(year('2025')?.within[250]).toBe(7 + 7 + 14 + 17 + 18 + 25 + 14 + 6 + 29 + 50 + 20 + 50);
  });

  test('dip in 2024 and are a small part of the country', () => {
    // 131 in 2023, 79 in 2024 of 1,488: 79 / 1,488 = 5.3 %, as the table’s own share says.
    expect(year('2023')?.within[250]).toBe(131);
    expect(year('2024')).toMatchObject({ country: 1488, within: { 100: 17, 250: 79 } });
    expect((79 / 1488) * 100).toBeCloseTo(5.3, 1);
  });

  test('leave out the year that is not over and mark the month that is not', () => {
    expect(years.at(-1)?.date).toBe('2025');
    expect(months.filter((month) => month.partial).map((month) => month.date)).toEqual(['2026-04']);
  });
});
