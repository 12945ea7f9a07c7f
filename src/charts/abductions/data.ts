/**
 * Kidnappings known for 2025. Several rows of one case are competing accounts:
 * a case keeps one mark, or one mark a place where its places compete.
 */
import type { Content } from '../../content/load.ts';
import { number, optionalNumber, optionalText, text, type Row } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { gazetteer, roadsOf } from '../../map/gazetteer.ts';
import type { LonLat } from '../../map/projection.ts';
import type { Town } from '../../map/places.ts';
import type { Road } from '../../map/roads.ts';
import type { View } from './draw.ts';

/** One place of a case. */
export interface Spot {
  /** `A04-1`: the case and the rank of the place among its accounts. */
  key: string;
  at: LonLat;
  /** How well the place is known: `disputed` when accounts put the case elsewhere. */
  certainty: 'town' | 'approx' | 'disputed';
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

/** What the map needs. */
export interface AbductionsData {
  locale: Locale;
  cases: Case[];
  /** People in the raids of A06, a count that includes the sugar plant's. */
  raids: number;
  towns: Town[];
  /** The Ségou road. */
  roads: Road[];
}

/** Counts over months and regions, not single kidnappings. */
const aggregates = ['A06', 'A14'];

/** This row of A08 has the coordinates of the release, at Gao. */
const releaseAt = 'Near Bamako; handed over at Gao';

/** Last month of each view of foreigners. */
const until: readonly (readonly [View, string])[] = [['before', '06'], ['july', '08'], ['september', '09'], ['october-28', '10'], ['november', '12']];

const townIds = ['bamako', 'kayes', 'segou', 'sikasso', 'mopti'];

/** The accounts of a case, in the order of the table. */
export const accountsOf = ({ tables }: Pick<Content, 'tables'>, id: string): Row[] =>
  tables.abductions.rows.filter((row) => text(row, 'case_id') === id);

/** View of a case by its first row; Malians come with the last view, other years not at all. */
function viewOf(row: Row): View | undefined {
  const date = text(row, 'date');
  if (!date.startsWith('2025') || aggregates.includes(text(row, 'case_id'))) return undefined;
  if (text(row, 'nationalities_en') === 'Malian') return 'all';
  return until.find(([, month]) => date.slice(5, 7) <= month)?.[0];
}

/** Days named by the accounts, ISO; an interval names two. */
function days(rows: readonly Row[]): string[] {
  const dates = rows.flatMap((row) => text(row, 'date').split('/'));
  const exact = dates.filter((date) => date.length === 10);
  return (exact.length > 0 ? exact : dates).sort();
}

/** The points that accounts give, each once. */
function spotsOf(id: string, rows: readonly Row[]): Spot[] {
  const spots: Spot[] = [];
  for (const row of rows) {
    const lat = optionalNumber(row, 'lat');
    const lon = optionalNumber(row, 'lon');
    if (lat === null || lon === null || text(row, 'place_en') === releaseAt) continue;
    if (spots.some(({ at }) => at[0] === lon && at[1] === lat)) continue;
    spots.push({ key: `${id}-${spots.length + 1}`, at: [lon, lat], certainty: text(row, 'coord_quality') === 'town' ? 'town' : 'approx' });
  }
  return spots.length > 1 ? spots.map((spot) => ({ ...spot, certainty: 'disputed' })) : spots;
}

/** Cases by id, in the order of the table. */
export function data(content: Content, locale: Locale): AbductionsData {
  const places = gazetteer(content, locale);
  const cases: Case[] = [];
  for (const id of new Set(content.tables.abductions.rows.map((row) => text(row, 'case_id')))) {
    const accounts = accountsOf(content, id);
    const lead = accounts[0];
    const view = lead && viewOf(lead);
    if (!lead || !view) continue;
    const named = days(accounts);
    cases.push({
      id,
      view,
      people: number(lead, 'number_max'),
      first: named[0] ?? '',
      last: named.at(-1) ?? '',
      outcome: optionalText(lead, 'outcome_date') ?? '',
      // The table has no point for the Egyptians, only two directions.
      spots: id === 'A11' ? schematic(id, places('bamako').at, places('fana').at, places('konobougou').at) : spotsOf(id, accounts),
    });
  }
  const raids = accountsOf(content, 'A06')[0];
  return { locale, cases, raids: raids ? number(raids, 'number_max') : 0, towns: townIds.map(places), roads: roadsOf(places, ['segou']) };
}

/**
 * Two points for “west of Bamako” and “the Ségou road”: half-way between two
 * towns of the road, and as far on the other side. No account gives a point.
 */
function schematic(id: string, bamako: LonLat, onRoad: LonLat, next: LonLat): Spot[] {
  const east: LonLat = [(onRoad[0] + next[0]) / 2, (onRoad[1] + next[1]) / 2];
  const west: LonLat = [2 * bamako[0] - east[0], bamako[1]];
  return [west, east].map((at, index) => ({ key: `${id}-${index + 1}`, at, certainty: 'disputed' }));
}
