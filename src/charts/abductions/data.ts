/**
 * Kidnappings known for 2025. Several rows of one case are competing accounts:
 * a case keeps one mark, or one mark a place where its places compete.
 */
import type { Content } from '../../content/load.ts';
import { number, optionalNumber, optionalText, text, type Row } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LonLat } from '../../map/projection.ts';
import type { Town } from '../../map/places.ts';
import type { View } from './draw.ts';

/** How well a place is known: `disputed` when accounts put the case elsewhere. */
export type Certainty = 'town' | 'approx' | 'disputed';

/** One place of a case. */
export interface Spot {
  /** `A04-1`: the case and the rank of the place among its accounts. */
  key: string;
  at: LonLat;
  certainty: Certainty;
}

/** One kidnapping. */
export interface Case {
  id: string;
  /** View in which it is news; later ones keep it, quiet. */
  view: View;
  /** People taken, by the account that stands first. */
  people: number;
  /** First and last day that accounts give, ISO; the month where no day is known. */
  first: string;
  last: string;
  /** Day of release or of the last news, ISO; empty when unknown. */
  outcome: string;
  /** Empty: no safe point, so the case is listed beside the map. */
  spots: Spot[];
}

/** One account of one case, as the table shows it. */
export type Account = readonly (string | number | null)[];

/** What the map and its table need. */
export interface AbductionsData {
  locale: Locale;
  cases: Case[];
  /** People in the raids of A06, a count that includes the sugar plant's. */
  raids: number;
  accounts: Account[];
  towns: Town[];
  /** The Ségou road through places named on it; schematic. */
  road: LonLat[];
}

/** Counts over months and regions, not single kidnappings. */
const aggregates = ['A06', 'A14'];

/** This row of A08 has the coordinates of the release, at Gao. */
const releaseAt = { case: 'A08', place: 'Near Bamako; handed over at Gao' };

const townIds = ['bamako', 'kayes', 'nioro-du-sahel', 'segou', 'sikasso', 'mopti'];
const roadIds = ['bamako', 'kassela', 'marka-coungo', 'fana', 'konobougou', 'segou'];

/** View of a case by its first row; Malians come with the last view, other years not at all. */
function viewOf(row: Row): View | undefined {
  const date = text(row, 'date');
  if (!date.startsWith('2025') || aggregates.includes(text(row, 'case_id'))) return undefined;
  if (text(row, 'nationalities_en') === 'Malian') return 'all';
  const month = Number(date.slice(5, 7));
  if (month <= 6) return 'before';
  if (month <= 8) return 'july';
  if (month <= 9) return 'september';
  return month === 10 ? 'october-28' : 'november';
}

/** Days named by the accounts, ISO; an interval names two. */
function days(rows: readonly Row[]): string[] {
  const dates = rows.flatMap((row) => text(row, 'date').split('/'));
  const exact = dates.filter((date) => date.length === 10);
  return (exact.length > 0 ? exact : dates).sort();
}

function spotsOf(id: string, rows: readonly Row[]): Spot[] {
  const spots: Spot[] = [];
  for (const row of rows) {
    const lat = optionalNumber(row, 'lat');
    const lon = optionalNumber(row, 'lon');
    if (lat === null || lon === null) continue;
    if (id === releaseAt.case && text(row, 'place_en') === releaseAt.place) continue;
    if (spots.some(({ at }) => at[0] === lon && at[1] === lat)) continue;
    const certainty = text(row, 'coord_quality') === 'town' ? 'town' : 'approx';
    spots.push({ key: `${id}-${spots.length + 1}`, at: [lon, lat], certainty });
  }
  return spots.length > 1 ? spots.map((spot) => ({ ...spot, certainty: 'disputed' })) : spots;
}

/** Cases by id, in the order of the table. */
export function data({ tables }: Content, locale: Locale): AbductionsData {
  const { rows } = tables.abductions;
  const places = new Map(tables.places_mali_geonames.rows.map((row) => [text(row, 'id'), row]));
  const at = (id: string): LonLat => {
    const row = places.get(id);
    if (!row) throw new Error(`abductions: expected the place “${id}” in places_mali_geonames`);
    return [number(row, 'lon'), number(row, 'lat')];
  };
  const [east, west] = schematic(at('bamako'), at('fana'), at('konobougou'));

  const cases: Case[] = [];
  for (const id of new Set(rows.map((row) => text(row, 'case_id')))) {
    const own = rows.filter((row) => text(row, 'case_id') === id);
    const lead = own[0];
    const view = lead && viewOf(lead);
    if (!lead || !view) continue;
    const named = days(own);
    cases.push({
      id,
      view,
      people: number(lead, 'number_max'),
      first: named[0] ?? '',
      last: named.at(-1) ?? '',
      outcome: optionalText(lead, 'outcome_date') ?? '',
      // The table has no point for the Egyptians, only two directions.
      spots: id === 'A11' ? [{ key: 'A11-1', at: west, certainty: 'disputed' }, { key: 'A11-2', at: east, certainty: 'disputed' }] : spotsOf(id, own),
    });
  }
  const raids = rows.find((row) => text(row, 'case_id') === 'A06');
  return {
    locale,
    cases,
    raids: raids ? number(raids, 'number_max') : 0,
    accounts: rows.filter((row) => text(row, 'date').startsWith('2025')).map((row) => account(row, locale)),
    towns: townIds.map((id) => ({ id, name: text(places.get(id) ?? {}, `name_${locale}`), at: at(id) })),
    road: roadIds.map(at),
  };
}

/**
 * Two points for “the Ségou road” and “west of Bamako”: half-way between two
 * towns of the road, and as far on the other side. No account gives a point.
 */
function schematic(bamako: LonLat, onRoad: LonLat, next: LonLat): [east: LonLat, west: LonLat] {
  const east: LonLat = [(onRoad[0] + next[0]) / 2, (onRoad[1] + next[1]) / 2];
  return [east, [2 * bamako[0] - east[0], bamako[1]]];
}

function account(row: Row, locale: Locale): Account {
  const [least, most] = [number(row, 'number_min'), number(row, 'number_max')];
  return [
    text(row, 'case_id'),
    text(row, 'date'),
    text(row, `place_${locale}`),
    least === most ? most : `${least}–${most}`,
    optionalText(row, `nationalities_${locale}`),
    optionalText(row, `claimed_by_${locale}`),
    optionalText(row, `outcome_${locale}`),
    text(row, 'source'),
    text(row, 'confidence'),
  ];
}
