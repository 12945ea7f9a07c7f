/**
 * The opening map: incidents by cercle in five years, the roads that fuel
 * takes, the six verified attacks on tankers. ACLED counts sit at the centre
 * of their cercle, not at the event.
 */
import type { Content } from '../../content/load.ts';
import { number, optionalNumber, optionalText, text } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { countedCercles, type Cercle } from '../../map/cercles.ts';
import { gazetteer, roadsOf } from '../../map/gazetteer.ts';
import type { Town } from '../../map/places.ts';
import type { LonLat } from '../../map/projection.ts';
import type { Road } from '../../map/roads.ts';
import { formatDate } from '../kit/format.ts';
import { namedEvent } from '../kit/named-event.ts';

/** Years that the map shows; the table has all of them. */
export const storyYears = [2012, 2018, 2022, 2024, 2025] as const;

/** The attack that the chapter begins with. */
export const ambush = '2025-10-28';

/** It and an earlier attack on its stretch of road. */
export const onRn24: readonly string[] = [ambush, '2025-09-19'];

/** Distance that both the article and RFI give, km; they measure it from different towns. */
export const reportedKm = 50;

/** The cercle of Kati, which surrounds the capital. */
export const kati = 'ML0204';

/** What a cercle counts towards: the north, Mopti, or its centre is at most 250 km from Bamako. */
export type Part = 'north' | 'mopti' | 'within250' | 'rest';

/** Events of all actors in a year. */
export type YearRow = Record<'year' | 'country' | Exclude<Part, 'rest'> | 'within100' | 'kati', number>;

/** A cercle with its events in each of {@link storyYears}. */
export interface Disc extends Town {
  part: Part;
  events: number[];
}

/** An attack on tankers that Bellingcat verified. */
export interface Attack {
  /** ISO day, also its key. */
  date: string;
  /** Day and month as the language writes them. */
  day: string;
  at: LonLat;
  /** Tankers burned as Bellingcat gives them; `null` without a count. */
  burned: number | null;
  /** `more-than`, `about`, `at-least`, `exact`, or `none` without a count. */
  qualifier: string;
  /** Other accounts give other numbers; the visual `tankers` has them. */
  disputed: boolean;
}

/** Numbers, places and days of the nine views. */
export interface ApproachData {
  years: YearRow[];
  cercles: Disc[];
  towns: Town[];
  roads: Road[];
  attacks: Attack[];
  /** Days that a view names, written out. */
  days: Record<'kati' | 'bamako' | 'blockade' | 'ambush', string>;
}

/** The file ends in April 2026: that year is not whole and is left out. */
const lastWholeYear = 2025;

const north = ['Tombouctou', 'Gao', 'Kidal', 'Menaka'];

function partOf({ region, km }: Cercle): Part {
  if (km <= 250) return 'within250';
  return north.includes(region) ? 'north' : region === 'Mopti' ? 'mopti' : 'rest';
}

/** Reads tables and events; throws when a place or an event is missing. */
export function data(content: Content, locale: Locale): ApproachData {
  const place = gazetteer(content, locale);
  // Days are never broken over two lines.
  const written = (date: string, style?: 'day-month'): string => formatDate(date, locale, style).replaceAll(' ', '\u00a0');
  const day = (id: string): string => written(namedEvent(content, id).date);
  const { cercles, years } = countedCercles(content, locale);
  const yearRow = (year: number): YearRow => {
    const sum = (counted: (cercle: Cercle) => boolean): number => cercles.filter(counted).reduce((total, cercle) => total + cercle.eventsIn(year), 0);
    const part = (name: Part): number => sum((cercle) => partOf(cercle) === name);
    return { year, country: sum(() => true), north: part('north'), mopti: part('mopti'), within250: part('within250'), within100: sum(({ km }) => km <= 100), kati: sum(({ id }) => id === kati) };
  };
  const { fuel_blockade_events: blockade, series } = content.tables;
  // Places from the events of the blockade, counts from the series of verified attacks.
  const attacks = blockade.rows.filter((row) => text(row, 'source').includes('bellingcat') && optionalNumber(row, 'lat') !== null).map((row): Attack => {
    const date = text(row, 'date');
    const count = series.rows.find((one) => text(one, 'id') === 'tankers-burned-verified-attack' && text(one, 'date') === date);
    return {
      date,
      day: written(date, 'day-month'),
      at: [number(row, 'lon'), number(row, 'lat')],
      burned: count ? optionalNumber(count, 'low') : null,
      qualifier: (count && optionalText(count, 'qualifier')) ?? 'none',
      disputed: (optionalNumber(row, 'tankers_high') ?? 0) > (optionalNumber(row, 'tankers_low') ?? 0),
    };
  });
  // The attacks on the RN24 are known points of it, which runs from west to east.
  const points = attacks.filter(({ date }) => onRn24.includes(date)).map(({ at }) => at);
  return {
    years: years.filter((year) => year <= lastWholeYear).map(yearRow),
    cercles: cercles.map((cercle) => ({ id: cercle.id, name: cercle.name, at: cercle.at, part: partOf(cercle), events: storyYears.map(cercle.eventsIn) })),
    towns: ['bamako', 'kati', 'kayes', 'nioro-du-sahel', 'sikasso', 'bougouni'].map(place),
    roads: roadsOf(place, ['west', 'south', 'kadiana', 'rn24']).map(({ id, at }) => ({ id, at: id === 'rn24' ? [...at, ...points].sort((a, b) => a[0] - b[0]) : at })),
    attacks,
    days: { kati: day('E020'), bamako: day('E030'), blockade: day('E046'), ambush: written(ambush) },
  };
}
