/**
 * Bases that France and the UN left, and what the record says came after.
 * Several rows of one base are accounts of one departure: it keeps one mark.
 */
import type { Content } from '../../content/load.ts';
import { optionalNumber, optionalText, text, type Row } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LonLat } from '../../map/projection.ts';
import { namedEvent } from '../kit/named-event.ts';

/** A departure from a base, or what came after there. */
export interface Mark {
  /** The town: `kidal`; of a change at Kidal its kind. */
  key: string;
  /** Who left; the army with Russians there; an attack on the town; lost, back, or Russians gone. */
  kind: 'french' | 'un' | 'army' | 'attack' | 'lost' | 'back' | 'left';
  /** Day, or month where only it is known; empty when no date was found. */
  date: string;
  /** Date of a second version. */
  or?: string;
  /** Medium or low confidence, two dates, or none. */
  open: boolean;
  /** Null: no safe point, or off the map. */
  at: LonLat | null;
  /** Left without being handed over. */
  refused?: true;
}

/** The picture’s facts, each list in order of time; `last` is the latest news of the three northern camps. */
export type HandoverData = { locale: Locale } & Record<'french' | 'un' | 'after' | 'turns' | 'last', Mark[]>;

/** Rooms at Mopti given back two weeks before the camp: in the table only. */
const annexes = 'Mopti (annexes OPAM and Office du Riz)';

/** Rows of camps that the army entered with Wagner, by the day it did. */
const entered: Readonly<Record<string, string>> = { tessalit: '2023-10-19', aguelhok: '2023-12-20', kidal: '2023-11-14' };

/** First attack on a camp’s town among the events since the UN left. */
const attacked: Readonly<Record<string, string>> = { timbuktu: 'E035', gao: 'E088', mopti: 'E088' };

/** The first word of a base’s name: `Mopti/Sévaré main camp` is `mopti`. */
const townOf = (row: Row): string => (/^\p{L}+/u.exec(text(row, 'base_en'))?.[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Rows of one base as one mark; their first row leads. */
function markOf(kind: Mark['kind'], key: string, rows: readonly Row[]): Mark[] {
  const [lead] = rows;
  if (!lead) return [];
  const [date = '', or] = [...new Set(rows.flatMap((row) => optionalText(row, 'handover_date') ?? []))].sort();
  const [lon, lat] = [optionalNumber(lead, 'lon'), optionalNumber(lead, 'lat')];
  const refused = (optionalText(lead, 'handed_to_en') ?? '').startsWith('no');
  return [{
    key,
    kind,
    date,
    ...(or !== undefined && { or }),
    open: text(lead, 'confidence') !== 'high' || date === '' || or !== undefined,
    at: lon === null || lat === null ? null : [lon, lat],
    ...(refused && { refused }),
  }];
}

/** Reads the table of bases and the events after the departures. */
export function data(content: Content, locale: Locale): HandoverData {
  const rows = content.tables.bases.rows.filter((row) => text(row, 'base_en') !== annexes);
  const of = (force: string): Row[] => rows.filter((row) => text(row, 'force') === force);
  const departures = (kind: 'french' | 'un', own: readonly Row[]): Mark[] =>
    [...new Set(own.map(townOf))]
      .flatMap((key) => markOf(kind, key, own.filter((row) => townOf(row) === key)))
      .sort((a, b) => (a.date || '9').localeCompare(b.date || '9'));
  const un = departures('un', of('MINUSMA'));
  const after = un.flatMap(({ key, at }): Mark[] => {
    const row = rows.find((one) => townOf(one) === key && optionalText(one, 'after_date') === entered[key]);
    if (row && entered[key]) return [{ key, kind: 'army', date: entered[key], open: text(row, 'confidence') !== 'high', at }];
    const event = attacked[key] && namedEvent(content, attacked[key]);
    return event ? [{ key, kind: 'attack', date: event.date, open: event.confidence !== 'high', at }] : [];
  });
  const french = departures('french', of('France'));
  const [lost, back] = of('Army and Russians');
  const turns = [
    ...[...french, ...un, ...after].filter(({ key }) => key === 'kidal'),
    ...markOf('lost', 'lost', lost ? [lost] : []),
    ...markOf('back', 'back', back ? [back] : []),
  ].map((turn): Mark => ({ ...turn, key: turn.kind }));
  const { date } = namedEvent(content, 'E091');
  // The event says of Aguelhok that it was left after Tessalit, not when.
  const gone = un.filter(({ key }) => key === 'tessalit' || key === 'aguelhok').map(({ key, at }): Mark => ({ key, kind: 'left', date: key === 'tessalit' ? date : '', open: true, at }));
  return { locale, french, un, after, turns, last: [...gone, ...turns.slice(-1).map((turn) => ({ ...turn, key: 'kidal' }))] };
}
