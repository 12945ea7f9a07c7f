/** Cercles, and how many incidents ACLED counts in each by year. Build only. */
import type { Content } from '../content/load.ts';
import { number, text } from '../content/row.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Town } from './places.ts';

/** A cercle at its centroid. */
export interface Cercle extends Town {
  /** Its region, as OCHA writes it. */
  region: string;
  /** From its centroid to Bamako. */
  km: number;
  /** Events of all actors in a year; none where the table has no row. */
  eventsIn(year: number): number;
}

/** All cercles, and the years that the table of events has, in order. */
export function countedCercles({ tables }: Pick<Content, 'tables'>, locale: Locale): { cercles: Cercle[]; years: number[] } {
  const { rows } = tables.acled_events_cercle_year;
  const counts = new Map(rows.map((row) => [`${number(row, 'year')} ${text(row, 'pcode')}`, number(row, 'events')]));
  const cercles = tables.cercles.rows.map((row): Cercle => ({
    id: text(row, 'pcode'),
    name: text(row, locale === 'fr' ? 'name' : 'name_en'),
    at: [number(row, 'lon'), number(row, 'lat')],
    region: text(row, 'region'),
    km: number(row, 'dist_centroid_bamako_km'),
    eventsIn: (year) => counts.get(`${year} ${text(row, 'pcode')}`) ?? 0,
  }));
  return { cercles, years: [...new Set(rows.map((row) => number(row, 'year')))].sort() };
}
