/**
 * Schools closed by insecurity (registry of OCHA and the Education Cluster at
 * the end of 2023; published figures since 2015) and the national closure of
 * autumn 2025. The two kinds have no common measure and are never added.
 */
import type { Content } from '../../content/load.ts';
import { number, text } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { dayAfter, daysBetween } from '../kit/days.ts';

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

/** Cercles with the most closed schools, points by date, the days of the national closure. */
export interface SchoolsData {
  cercles: Cercle[];
  /** The cercles without a bar: how many, their closed schools, those of them in Mopti. */
  rest: { cercles: number; closed: number; mopti: number };
  points: Point[];
  days: string[];
}

/** Cercles with a bar of their own. */
export const bars = 12;

/** “Nearly 900”; “more than” or “nearly” 1,500. */
const approximate = ['2019-04', '2023-09'];

/** Share of a cercle's schools that are closed. */
export function share({ closed, schools }: Cercle): number {
  return schools > 0 ? closed / schools : 0;
}

/** Closed schools of all of them together. */
export function closedIn(cercles: readonly Cercle[]): number {
  return cercles.reduce((sum, { closed }) => sum + closed, 0);
}

/** Cercles from most to fewest closed, summed by name: the registry spells some in two ways, in two rows. */
export function cerclesOf({ tables }: Content, locale: Locale): Cercle[] {
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
  return [...cercles.values()].sort((a, b) => b.closed - a.closed || share(b) - share(a));
}

/** Reads the registry, the published figures and the days of the closure. */
export function data(content: Content, locale: Locale): SchoolsData {
  const { tables } = content;
  const cercles = cerclesOf(content, locale);
  const others = cercles.slice(bars);
  const points = tables.schools_closed_headline_series.rows.map((row) => {
    const date = String(row['date']);
    return { date, closed: number(row, 'schools_closed'), approximate: approximate.includes(date) };
  });
  const closure = tables.series.rows.find((row) => row['id'] === 'national-school-closure');
  const [first, last] = closure ? text(closure, 'date').split('/') : [];
  const length = first && last ? daysBetween(first, last) + 1 : 0;
  return {
    cercles: cercles.slice(0, bars),
    rest: { cercles: others.length, closed: closedIn(others), mopti: closedIn(others.filter(({ mopti }) => mopti)) },
    points,
    days: Array.from({ length }, (_, index) => dayAfter(first ?? '', index)),
  };
}
