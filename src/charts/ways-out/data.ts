/**
 * The roads out of Bamako that the sources name, the attacks on them from the
 * day of the fuel ban to the American alert of 28 October 2025, and the
 * airport. Each attack stands on the road that its own source names.
 */
import type { Content } from '../../content/load.ts';
import { optionalNumber, text } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fromBamako } from '../../map/distance.ts';
import { gazetteer, roadsOf, type RoadId } from '../../map/gazetteer.ts';
import type { Town } from '../../map/places.ts';
import type { LonLat } from '../../map/projection.ts';
import type { Road } from '../../map/roads.ts';
import { namedEvent } from '../kit/named-event.ts';

/** One attack, or one kidnapping, on a road. */
export interface Attack {
  /** `0914-west`, or the id of an event. */
  key: string;
  /** ISO day. */
  date: string;
  /** `null` where accounts name different roads. */
  road: RoadId | null;
  kidnapping: boolean;
  /** `null` without a safe point: listed beside the map. */
  at: LonLat | null;
  /** Its place was verified from images; else it is approximate. */
  verified: boolean;
}

/** An attack with what only its sentence and the table say. */
export interface Report extends Attack {
  /** Tankers burned, by the lowest and the highest account; `null` without a number. */
  tankers: readonly [low: number, high: number] | null;
  sources: readonly string[];
}

/** What the three views stand on. */
export interface WaysOutData {
  locale: Locale;
  /** With the end that lies farthest from Bamako. */
  roads: (Road & { end: LonLat })[];
  towns: Town[];
  attacks: Attack[];
  /** Bamako-Sénou; the point is that of the locality of Sénou. */
  airport: LonLat;
  /** ISO days: the fuel ban, and the alert that ends the list. */
  from: string;
  until: string;
}

/** Attacks by day, with the road that their source names and the table that has their place. On 5 October people were seized, nothing burned. */
const dated: readonly (readonly [date: string, road: RoadId, table: 'fuel_blockade_events' | 'convoys', kidnapping?: true])[] = [
  ['2025-09-05', 'west', 'convoys'],
  ['2025-09-13', 'west', 'fuel_blockade_events'],
  ['2025-09-13', 'kadiana', 'convoys'],
  ['2025-09-14', 'west', 'fuel_blockade_events'],
  ['2025-09-19', 'rn24', 'fuel_blockade_events'],
  ['2025-09-21', 'south', 'convoys'],
  ['2025-10-05', 'segou', 'fuel_blockade_events', true],
  ['2025-10-17', 'kadiana', 'fuel_blockade_events'],
  ['2025-10-21', 'south', 'fuel_blockade_events'],
  ['2025-10-28', 'rn24', 'fuel_blockade_events'],
];

/** Kidnappings that only the list of events has; without `placed` the event’s pin is not on the road. */
const kidnappings: readonly { key: string; road: Attack['road']; placed?: true }[] = [
  { key: 'E047', road: null },
  { key: 'E052', road: 'segou', placed: true },
  { key: 'E064', road: null },
];

/** Distance of an attack; an approximate point gives tens. */
export const kmOf = ({ at, verified }: Attack): number | null => at && (verified ? fromBamako(at) : Math.round(fromBamako(at) / 10) * 10);

/** All attacks by date. */
export function reportsOf(content: Content): Report[] {
  const { fuel_blockade_events: blockade, convoys } = content.tables;
  const rows = {
    // What is no attack has no point in this table.
    fuel_blockade_events: blockade.rows.filter((row) => optionalNumber(row, 'lat') !== null),
    convoys: convoys.rows.filter((row) => text(row, 'kind') === 'attack'),
  };
  const attacks = dated.flatMap(([date, road, table, kidnapping = false]): Report[] => {
    const row = rows[table].find((one) => text(one, 'date') === date);
    if (!row) return [];
    const main = table === 'convoys' ? [] : [optionalNumber(row, 'tankers_low'), optionalNumber(row, 'tankers_high')];
    const counts = [...main, ...rows.convoys.filter((one) => text(one, 'date') === date).map((one) => optionalNumber(one, 'tankers_min'))].filter((count) => count !== null);
    return [{
      key: `${date.slice(5).replace('-', '')}-${road}`,
      date,
      road,
      kidnapping,
      at: pointOf(optionalNumber(row, 'lon'), optionalNumber(row, 'lat')),
      verified: table !== 'convoys' && text(row, 'location_quality_en').startsWith('geolocated'),
      tankers: counts.length > 0 ? [Math.min(...counts), Math.max(...counts)] : null,
      sources: text(row, 'source').split(' '),
    }];
  });
  const taken = kidnappings.map(({ key, road, placed }): Report => {
    const { date, lon, lat, sources } = namedEvent(content, key);
    return { key, date, road, kidnapping: true, at: placed ? pointOf(lon, lat) : null, verified: false, tankers: null, sources };
  });
  return [...attacks, ...taken].sort((a, b) => a.date.localeCompare(b.date));
}

const pointOf = (lon?: number | null, lat?: number | null): LonLat | null => (typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null);

/** Reads places, both tables of the blockade and the named events. */
export function data(content: Content, locale: Locale): WaysOutData {
  const place = gazetteer(content, locale);
  return {
    locale,
    roads: roadsOf(place, ['west', 'rn24', 'segou', 'south', 'kadiana']).map((road) => ({ ...road, end: road.at.reduce((far, stop) => (fromBamako(stop) > fromBamako(far) ? stop : far)) })),
    towns: ['bamako', 'kayes', 'segou', 'sikasso', 'bougouni'].map(place),
    attacks: reportsOf(content).map(({ key, date, road, kidnapping, at, verified }) => ({ key, date, road, kidnapping, at, verified })),
    airport: place('senou').at,
    from: namedEvent(content, 'E046').date,
    until: namedEvent(content, 'E065').date,
  };
}
