import { describe, expect, it } from 'vitest';
import deaths from '../../../src/charts/deaths/index.ts';
import { decimalYear } from '../../../src/charts/kit/decimal-year.ts';
import { loadContent } from '../../../src/content/load.ts';
import { number } from '../../../src/content/row.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = deaths.data(content, 'en');
const figures = deaths.figures(data);

describe('deaths: figures against the evidence, worked out by hand', () => {
  it('adds the three types of violence', () => {
    // best = state-based + non-state + one-sided.
    // 2022: 1440 + 755 + 1461 = 3656; 2023: 1238 + 375 + 505 = 2118; 2024: 1008 + 274 + 619 = 1901.
    expect(figures).toMatchObject({ best_2022: 3656, best_2023: 2118, best_2024: 1901 });
  });

  it('gives the range of 2024 and of 2022', () => {
    // 2024 low: 984 + 274 + 525 = 1783; high: 1317 + 299 + 1028 = 2644.
    // 2022 low: 1422 + 750 + 1368 = 3540; high: 1682 + 1095 + 1685 = 4462.
    expect(figures).toMatchObject({ low_2024: 1783, high_2024: 2644, low_2022: 3540, high_2022: 4462 });
  });

  it('begins in 2012 with 359 deaths and ends in 2024: thirteen years', () => {
    // 2012: 218 + 118 + 23 = 359.
    expect(data.years).toHaveLength(13);
    expect(data.years[0]).toMatchObject({ year: 2012, best: 359 });
    expect(data.years.at(-1)?.year).toBe(2024);
  });

  it('agrees with the table of the three Sahel countries in every year', () => {
    const sahel = content.tables.ucdp_central_sahel_total_deaths_2012_2024.rows.map((row) => [number(row, 'year'), number(row, 'mali')]);
    expect(data.years.map(({ year, best }) => [year, best])).toEqual(sahel);
  });

  it('keeps every best estimate within its range', () => {
    for (const { low, best, high } of data.years) expect(low <= best && best <= high).toBe(true);
  });

  it('places the departures at their dates', () => {
    // 15 August 2022 is 226 days after 1 January: 226 / 365 = 0.619. 31 December 2023: 364 / 365 = 0.997.
    // December 2021 stands on the 15th: 348 / 365 = 0.953.
    expect(data.presences).toEqual([
      { force: 'french', from: '2013-01-11', to: '2022-08-15' },
      { force: 'un', from: '2013-07', to: '2023-12-31' },
      { force: 'wagner', from: '2021-12' },
    ]);
    expect(decimalYear('2022-08-15')).toBeCloseTo(2022.619, 3);
    expect(decimalYear('2023-12-31')).toBeCloseTo(2023.997, 3);
    expect(decimalYear('2021-12')).toBeCloseTo(2021.953, 3);
  });
});
