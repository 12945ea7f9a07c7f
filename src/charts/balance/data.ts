/**
 * Incidents in four groups of regions by year, and the country's incidents and
 * reported deaths. ACLED via HDX; 2026 is left out because it is not over.
 */
import type { Content } from '../../content/load.ts';
import { number } from '../../content/row.ts';

/** Groups of regions from the bottom of a bar to its top: Bamako's side first. */
export const regions = ['west', 'segou', 'mopti', 'north'] as const;

/** A group of regions. */
export type Region = (typeof regions)[number];

/** One whole year. */
export interface Year {
  year: number;
  /** Incidents by group of regions. */
  incidents: Record<Region, number>;
  /** Incidents in the whole country. */
  total: number;
  /** Deaths reported in the whole country. */
  deaths: number;
}

/** The picture's numbers. */
export interface BalanceData {
  years: Year[];
}

/** The file ends on 22 April 2026. */
const lastWholeYear = 2025;

/** Joins the two yearly tables. */
export function data({ tables }: Content): BalanceData {
  const country = new Map(tables.acled_mali_distance_to_bamako_year.rows.map((row) => [number(row, 'year'), row]));
  const years = tables.acled_mali_macroregion_year.rows.flatMap((row) => {
    const year = number(row, 'year');
    const whole = country.get(year);
    if (!whole) throw new Error(`balance: expected the year ${year} in acled_mali_distance_to_bamako_year, found none`);
    if (year > lastWholeYear) return [];
    const incidents = { west: number(row, 'west_south'), segou: number(row, 'segou'), mopti: number(row, 'mopti'), north: number(row, 'north') };
    return [{ year, incidents, total: number(whole, 'events'), deaths: number(whole, 'fatalities') }];
  });
  return { years };
}
