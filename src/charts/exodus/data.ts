/**
 * Refugees from Mali by country of asylum and people displaced inside the
 * country, at the end of each year. UNHCR; the second count of the displaced
 * is IDMC’s, and the two are kept apart.
 */
import type { Content } from '../../content/load.ts';
import { number } from '../../content/row.ts';

/** Neighbours and near neighbours on the map, ISO 3166-1 alpha-3. */
export const neighbours = ['MRT', 'NER', 'BFA', 'DZA', 'CIV', 'SEN'] as const;

/** A country on the map. */
export type Neighbour = (typeof neighbours)[number];

/** European countries of the table, in the order of the strip: they lie off the map. */
export const europe = ['ESP', 'ITA', 'FRA'] as const;

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

/** The years that the map shows or recalls. */
export interface ExodusData {
  years: YearRow[];
}

const shown = [2012, 2023, 2024, 2025];

/** Joins both tables by year; a year that one of them lacks is left out. */
export function yearsOf({ tables }: Pick<Content, 'tables'>): YearRow[] {
  const totals = new Map(tables.displacement_mali_year_2005_2025.rows.map((row) => [number(row, 'year'), row]));
  return tables.refugees_from_mali_by_country_2012_2025.rows.flatMap((row) => {
    const year = number(row, 'year');
    const all = totals.get(year);
    if (!all) return [];
    const refugees = Object.fromEntries(countries.map((code) => [code, number(row, code)])) as Record<Country, number>;
    const total = number(all, 'refugees_from_mali');
    const elsewhere = total - countries.reduce((sum, code) => sum + refugees[code], 0);
    return [{ year, refugees, total, elsewhere, displaced: number(all, 'idps_unhcr'), displacedIdmc: number(all, 'idps_idmc') }];
  });
}

/** The years of the picture; the table has all of them. */
export function data(content: Content): ExodusData {
  return { years: yearsOf(content).filter(({ year }) => shown.includes(year)) };
}
