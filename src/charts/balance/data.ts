/**
 * Incidents in four groups of regions by year, and the country's reported
 * deaths. ACLED via HDX; 2026 is left out because it is not over.
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
  /** Incidents in the whole country: the sum of the four. */
  total: number;
  /** Deaths reported in the whole country. */
  deaths: number | null;
}

/** The picture's numbers. */
export interface BalanceData {
  years: Year[];
}

/** The file ends on 22 April 2026. */
const lastWholeYear = 2025;

/** Joins the two yearly tables. */
export function data({ tables }: Content): BalanceData {
  const deaths = new Map(tables.acled_mali_distance_to_bamako_year.rows.map((row) => [number(row, 'year'), number(row, 'fatalities')]));
  const years = tables.acled_mali_macroregion_year.rows.map((row) => {
    const incidents = { west: number(row, 'west_south'), segou: number(row, 'segou'), mopti: number(row, 'mopti'), north: number(row, 'north') };
    const year = number(row, 'year');
    return { year, incidents, total: regions.reduce((sum, region) => sum + incidents[region], 0), deaths: deaths.get(year) ?? null };
  });
  return { years: years.filter(({ year }) => year <= lastWholeYear) };
}
