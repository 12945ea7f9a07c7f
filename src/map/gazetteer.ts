/** Places by id, and the roads through them. Build only. */
import type { Content } from '../content/load.ts';
import { number, text } from '../content/row.ts';
import type { Locale } from '../i18n/locale.ts';
import { bamako } from './distance.ts';
import type { Town } from './places.ts';
import type { Road } from './roads.ts';

/** The place of that id, named in one language; throws when there is none. */
export type Gazetteer = (id: string) => Town;

/** The gazetteer of the evidence. The capital stands where distances are measured from. */
export function gazetteer({ tables }: Pick<Content, 'tables'>, locale: Locale): Gazetteer {
  const rows = new Map(tables.places_mali_geonames.rows.map((row) => [text(row, 'id'), row]));
  return (id) => {
    const row = rows.get(id);
    if (!row) throw new Error(`places_mali_geonames: expected the place “${id}”, found none`);
    return { id, name: text(row, `name_${locale}`), at: id === 'bamako' ? bamako : [number(row, 'lon'), number(row, 'lat')] };
  };
}

/** Places on each road that fuel takes, from the border or the last known town to Bamako. */
const courses = {
  west: ['diboli', 'kayes', 'sandare', 'lakamane', 'diema', 'didieni', 'kolokani', 'kati', 'bamako'],
  south: ['zegoua', 'sikasso', 'bougouni', 'ouelessebougou', 'sanankoroba', 'bamako'],
  kadiana: ['kadiana', 'kolondieba', 'bougouni'],
  rn24: ['kita', 'badinko', 'sebekoro', 'kassaro', 'sanankoro-rn24', 'negala', 'kati', 'bamako'],
  segou: ['bamako', 'kassela', 'marka-coungo', 'fana', 'konobougou', 'segou'],
} as const;

/** Id of a road of {@link roadsOf}. */
export type RoadId = keyof typeof courses;

/** The roads of those ids. */
export function roadsOf(places: Gazetteer, ids: readonly RoadId[]): Road[] {
  return ids.map((id) => ({ id, at: courses[id].map((stop) => places(stop).at) }));
}
