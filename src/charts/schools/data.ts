/**
 * Schools closed by insecurity (registry of OCHA and the Education Cluster at
 * the end of 2023; published figures since 2015) and the national closure of
 * autumn 2025. The two kinds have no common measure and are never added.
 */
import type { Content } from '../../content/load.ts';
import { number, text } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';

/** One cercle of the registry. */
export interface Cercle {
  name: string;
  /** It lies in the region of Mopti. */
  mopti: boolean;
  closed: number;
  /** Schools in the registry, open or closed. */
  schools: number;
}

/** One published figure for the country. */
export interface Point {
  /** `2015` or `2024-01`. */
  date: string;
  closed: number;
  /** The source gives a round number, “nearly” or “more than”. */
  approximate: boolean;
}

/** Cercles from most to fewest closed, points by date, the days of the national closure. */
export interface SchoolsData {
  cercles: Cercle[];
  points: Point[];
  days: string[];
}

/** “Nearly 900”; “more than” or “nearly” 1,500. */
const approximate = ['2019-04', '2023-09'];

const dayLength = 86_400_000;

/** Sums the registry by name, because it spells some cercles in two ways, in two rows. */
export function data({ tables }: Content, locale: Locale): SchoolsData {
  const cercles = new Map<string, Cercle>();
  for (const row of tables.schools_closed_by_cercle_2023.rows) {
    const key = text(row, 'name');
    const before = cercles.get(key);
    cercles.set(key, {
      name: locale === 'fr' ? key : text(row, 'name_en'),
      mopti: text(row, 'region') === 'Mopti',
      closed: number(row, 'closed_insecurity') + (before?.closed ?? 0),
      schools: number(row, 'schools') + (before?.schools ?? 0),
    });
  }
  const points = tables.schools_closed_headline_series.rows.map((row) => {
    const date = String(row['date']);
    return { date, closed: number(row, 'schools_closed'), approximate: approximate.includes(date) };
  });
  const closure = tables.series.rows.find((row) => row['id'] === 'national-school-closure');
  const [first, last] = closure ? text(closure, 'date').split('/').map((day) => Date.parse(`${day}T00:00:00Z`)) : [];
  const length = first === undefined || last === undefined ? 0 : (last - first) / dayLength + 1;
  return {
    cercles: [...cercles.values()].sort((a, b) => b.closed - a.closed || b.closed / b.schools - a.closed / a.schools),
    points,
    days: Array.from({ length }, (_, index) => new Date((first ?? 0) + index * dayLength).toISOString().slice(0, 10)),
  };
}
