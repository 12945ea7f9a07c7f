/**
 * Refugees from Mali by country of asylum and people displaced inside the
 * country, at the end of each year. UNHCR; the second count of the displaced
 * is IDMC's, and the two are kept apart.
 */
import type { Content } from '../../content/load.ts';
import { number } from '../../content/row.ts';

/** Neighbours and near neighbours on the map, ISO 3166-1 alpha-3. */
export const neighbours = ['MRT', 'NER', 'BFA', 'DZA', 'CIV', 'SEN'] as const;

/** European countries of the table: they lie off the map. */
export const europe = ['ESP', 'FRA', 'ITA'] as const;

/** All countries that the table lists. */
export const countries = [...neighbours, ...europe] as const;

/** A listed country of asylum. */
export type Country = (typeof countries)[number];

/** One end of year. */
export interface YearRow {
  year: number;
  /** Refugees by country of asylum. */
  refugees: Record<Country, number>;
  /** Refugees from Mali in all countries. */
  total: number;
  /** Total less the listed countries: refugees elsewhere. */
  elsewhere: number;
  /** Displaced inside Mali, UNHCR. */
  displaced: number;
  /** Displaced inside Mali, IDMC. */
  displacedIdmc: number;
}

/** Every year since 2012. */
export interface ExodusData {
  years: YearRow[];
}

/** Joins both tables by year; throws when a year of asylum has no total. */
export function data({ tables }: Content): ExodusData {
  const totals = new Map(tables.displacement_mali_year_2005_2025.rows.map((row) => [number(row, 'year'), row]));
  const years = tables.refugees_from_mali_by_country_2012_2025.rows.map((row) => {
    const year = number(row, 'year');
    const all = totals.get(year);
    if (!all) throw new Error(`displacement_mali_year_2005_2025: expected the year ${year}, found none`);
    const refugees = Object.fromEntries(countries.map((code) => [code, number(row, code)])) as Record<Country, number>;
    const total = number(all, 'refugees_from_mali');
    return {
      year,
      refugees,
      total,
      elsewhere: total - countries.reduce((sum, code) => sum + refugees[code], 0),
      displaced: number(all, 'idps_unhcr'),
      displacedIdmc: number(all, 'idps_idmc'),
    };
  });
  return { years };
}
