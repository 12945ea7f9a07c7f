/**
 * Incidents within 100 to 250 km of Bamako, per year since 2012 and per month
 * since 2022. ACLED via HDX; an event counts where its cercle's centroid lies.
 */
import type { Content } from '../../content/load.ts';
import { number, text } from '../../content/row.ts';

/** Distances of the rings, km. */
export const radii = [250, 200, 150, 100] as const;

/** Ring radius, km. */
export type Radius = (typeof radii)[number];

/** Events within each ring in a year or month, all actors. */
export interface Period {
  /** `2025` or `2025-04`. */
  date: string;
  /** Events in the whole country. */
  country: number;
  within: Record<Radius, number>;
  /** The period was not over when the file was made. */
  partial: boolean;
}

/** Years since 2012, months since January 2022. */
export interface RingsData {
  years: Period[];
  months: Period[];
}

/** The file ends on 22 April 2026: its year and its month are not whole. */
const lastYear = '2026';
const lastMonth = '2026-04';

/** Reads both tables; 2026 is left out of the years because it is not over. */
export function data({ tables }: Content): RingsData {
  const within = (row: Parameters<typeof number>[0], prefix: string, suffix: string): Record<Radius, number> => ({
    100: number(row, `${prefix}100${suffix}`),
    150: number(row, `${prefix}150${suffix}`),
    200: number(row, `${prefix}200${suffix}`),
    250: number(row, `${prefix}250${suffix}`),
  });
  const years = tables.acled_mali_distance_to_bamako_year.rows.map((row) => ({
    date: String(number(row, 'year')),
    country: number(row, 'events'),
    within: within(row, 'events_centroid_le_', ''),
    partial: String(number(row, 'year')) === lastYear,
  }));
  const months = tables.acled_events_ring_month.rows.map((row) => ({
    date: text(row, 'month'),
    country: number(row, 'events'),
    within: within(row, 'events_le_', 'km'),
    partial: text(row, 'month') === lastMonth,
  }));
  return { years: years.filter((year) => !year.partial), months };
}
