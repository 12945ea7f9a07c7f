/**
 * The opening map: incidents by cercle in five years, the roads that fuel
 * takes, the six verified attacks on tankers, the dispute about 28 October.
 * ACLED counts sit at the centre of their cercle, not at the event.
 */
import type { Content } from '../../content/load.ts';
import { number, optionalNumber, optionalText, text, type Row } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { bamako, distanceKm } from '../../map/distance.ts';
import type { Town } from '../../map/places.ts';
import type { LonLat } from '../../map/projection.ts';
import { formatDate } from '../kit/format.ts';

/** Years that the map shows; the table has all of them. */
export const storyYears = [2012, 2018, 2022, 2024, 2025] as const;

/** A year with a map of its own. */
export type StoryYear = (typeof storyYears)[number];

/** One year of the table: events of all actors. */
export interface YearRow {
  year: number;
  country: number;
  /** Regions of Tombouctou, Gao, Ménaka and Kidal. */
  north: number;
  /** Region of Mopti. */
  mopti: number;
  within100: number;
  within250: number;
  /** Cercle of Kati, which surrounds the capital. */
  kati: number;
}

/** A cercle at its centroid, with its events in each of {@link storyYears}. */
export interface Cercle extends Town {
  /** Its centroid is at most 250 km from Bamako. */
  near: boolean;
  /** The part of the country that an early year counts apart. */
  part: 'north' | 'mopti' | 'rest';
  events: number[];
}

/** A road as a line through known places, not its true course. */
export interface Route {
  id: string;
  at: LonLat[];
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
  /** Lowest and highest of competing accounts, where they differ. */
  disputed: [low: number, high: number] | null;
}

/** Numbers, places and days of the nine views. */
export interface ApproachData {
  years: YearRow[];
  cercles: Cercle[];
  towns: Town[];
  routes: Route[];
  attacks: Attack[];
  /** Days of the events that a view marks, written out. */
  days: { kati: string; bamako: string; blockade: string; ambush: string };
  /** Where Kati was attacked in 2022. */
  katiBase: LonLat;
  /** From the point of 28 October 2025, straight line, km. */
  distance: { bamako: number; kati: number };
}

/** Distance that both the article and RFI give, km; they measure it from different towns. */
export const reportedKm = 50;

/** The file ends in April 2026: that year is not whole and is left out. */
const lastWholeYear = 2025;
const ambush = '2025-10-28';
const katiCercle = 'ML0204';
const north = ['Tombouctou', 'Gao', 'Kidal', 'Menaka'];
const mopti = ['Mopti'];

/** Points of the roads: ids of places, or days of attacks known to lie on the road. */
const courses: Record<string, readonly string[]> = {
  west: ['diboli', 'kayes', 'sandare', 'lakamane', 'diema', 'didieni', 'kolokani', 'kati', 'bamako'],
  south: ['zegoua', 'sikasso', 'bougouni', 'ouelessebougou', 'sanankoroba', 'bamako'],
  kadiana: ['kadiana', 'kolondieba', 'bougouni'],
  rn24: ['kita', 'badinko', 'sebekoro', 'kassaro', 'sanankoro-rn24', ambush, '2025-09-19', 'negala', 'kati', 'bamako'],
};

const shownTowns = ['bamako', 'kati', 'kayes', 'nioro-du-sahel', 'sikasso', 'bougouni'];

const partOf = (region: string): Cercle['part'] => (north.includes(region) ? 'north' : mopti.includes(region) ? 'mopti' : 'rest');

const at = (row: Row): LonLat => [number(row, 'lon'), number(row, 'lat')];

/** Reads tables and events; throws when a place, a count or an event is missing. */
export function data({ tables, events }: Content, locale: Locale): ApproachData {
  const dayOf = (id: string): string => formatDate(eventOf(id).date, locale);
  const eventOf = (id: string): (typeof events)[number] => {
    const found = events.find((event) => event.id === id);
    if (!found) throw new Error(`content/events: expected the event ${id}, found none`);
    return found;
  };

  const counts = new Map(tables.acled_events_cercle_year.rows.map((row) => [`${number(row, 'year')} ${text(row, 'pcode')}`, number(row, 'events')]));
  const eventsOf = (year: number, pcode: string): number => counts.get(`${year} ${pcode}`) ?? 0;
  const sum = (year: number, regions: readonly string[]): number =>
    tables.cercles.rows.reduce((total, row) => total + (regions.includes(text(row, 'region')) ? eventsOf(year, text(row, 'pcode')) : 0), 0);

  const years = tables.acled_mali_distance_to_bamako_year.rows
    .map((row) => ({
      year: number(row, 'year'),
      country: number(row, 'events'),
      north: sum(number(row, 'year'), north),
      mopti: sum(number(row, 'year'), mopti),
      within100: number(row, 'events_centroid_le_100'),
      within250: number(row, 'events_centroid_le_250'),
      kati: eventsOf(number(row, 'year'), katiCercle),
    }))
    .filter(({ year }) => year <= lastWholeYear);

  const cercles = tables.cercles.rows.map((row) => ({
    id: text(row, 'pcode'),
    name: text(row, locale === 'fr' ? 'name' : 'name_en'),
    at: at(row),
    near: number(row, 'dist_centroid_bamako_km') <= 250,
    part: partOf(text(row, 'region')),
    events: storyYears.map((year) => eventsOf(year, text(row, 'pcode'))),
  }));

  const attacks = tables.fuel_blockade_events.rows
    .filter((row) => text(row, 'source').includes('bellingcat') && optionalNumber(row, 'lat') !== null)
    .map((row) => attackOf(row, tables.series.rows, tables.convoys.rows, locale));

  const places = new Map(tables.places_mali_geonames.rows.map((row) => [text(row, 'id'), row]));
  const placeOf = (id: string): LonLat => {
    const attack = attacks.find(({ date }) => date === id);
    if (attack) return attack.at;
    if (id === 'bamako') return bamako;
    const row = places.get(id);
    if (!row) throw new Error(`places_mali_geonames: expected the place “${id}”, found none`);
    return at(row);
  };
  const name = (id: string): string => text(places.get(id) ?? {}, `name_${locale}`);
  const { lon, lat } = eventOf('E020');
  if (lon === undefined || lat === undefined) throw new Error('content/events: expected coordinates of E020, found none');

  return {
    years,
    cercles,
    towns: shownTowns.map((id) => ({ id, name: name(id), at: placeOf(id) })),
    routes: Object.entries(courses).map(([id, course]) => ({ id, at: course.map(placeOf) })),
    attacks,
    days: { kati: dayOf('E020'), bamako: dayOf('E030'), blockade: dayOf('E046'), ambush: formatDate(ambush, locale) },
    katiBase: [lon, lat],
    distance: { bamako: distanceKm(placeOf(ambush), bamako), kati: distanceKm(placeOf(ambush), placeOf('kati')) },
  };
}

/** Place from the list of blockade events, count from the series of verified attacks. */
function attackOf(row: Row, series: readonly Row[], convoys: readonly Row[], locale: Locale): Attack {
  const date = text(row, 'date');
  const counted = series.find((one) => text(one, 'id') === 'tankers-burned-verified-attack' && text(one, 'date') === date);
  if (!counted) throw new Error(`series: expected a row tankers-burned-verified-attack of ${date}, found none`);
  const [listed, high] = [optionalNumber(row, 'tankers_low'), optionalNumber(row, 'tankers_high')];
  // The state agency's count of the same attack stands in the day-by-day table.
  const accounts = convoys
    .filter((one) => text(one, 'kind') === 'attack' && text(one, 'date') === date && optionalText(one, 'source')?.startsWith('journaldumali'))
    .map((one) => optionalNumber(one, 'tankers_min'));
  const low = listed === null ? null : Math.min(listed, ...accounts.filter((count) => count !== null));
  return {
    date,
    day: formatDate(date, locale, 'day-month'),
    at: at(row),
    burned: optionalNumber(counted, 'low'),
    qualifier: optionalText(counted, 'qualifier') ?? 'none',
    disputed: low !== null && high !== null && low < high ? [low, high] : null,
  };
}
