/**
 * How many foreign soldiers were in Mali: press figures, each at its date,
 * and the time each force was there. Nothing is known between two figures.
 */
import { citedSources } from '../../content/cited-sources.ts';
import type { Content } from '../../content/load.ts';
import { number, optionalNumber, optionalText, text, type Row } from '../../content/row.ts';
import { namedEvent } from '../kit/named-event.ts';

/** A foreign force. */
export type Force = 'french' | 'un' | 'russian';

/** A known figure. */
export interface Known {
  /** `french-2013-01`: force and date. */
  key: string;
  force: Force;
  /** Day, month or year. */
  date: string;
  low: number;
  /** Equal to `low` unless sources give a range. */
  high: number;
  /** How the figure is stated. */
  said: 'exact' | 'about' | 'more_than' | 'up_to';
  /** A count of the whole Sahel, Mali included. */
  region: boolean;
  /** Second-hand, or not of high confidence. */
  open: boolean;
}

/** When a force was there; two Russian ones follow each other. */
export interface Presence {
  key: 'french' | 'un' | 'wagner' | 'africa';
  force: Force;
  from: string;
  /** Last day, or last news where `stays`. */
  to: string;
  stays: boolean;
}

/** The picture’s numbers. */
export interface ForcesData {
  known: Known[];
  presences: Presence[];
}

/** Series of single figures, by force; deaths and other forces are left out. */
const series: Readonly<Record<string, Force>> = {
  'troops-serval': 'french',
  'troops-france-mali': 'french',
  'troops-minusma': 'un',
  'personnel-wagner': 'russian',
  'personnel-russian': 'russian',
};

/** Actors of the timeline, by force. */
const actors: Readonly<Record<string, Force>> = { France: 'french', UN: 'un', 'Russia (Wagner)': 'russian', Russia: 'russian' };

/** A figure with the ids of its sources. */
export interface Sourced {
  figure: Known;
  sources: string[];
}

/** Figures of both tables by date. Where both have one the series says how sure it is, the longer date when. */
export function sourced(content: Content): Sourced[] {
  const { tables } = content;
  const read = (ids: readonly string[]): boolean => citedSources(content, ids).some(({ access }) => access === 'read');
  const figure = (force: Force, low: number, rows: readonly [Row, ...Row[]], rest: Pick<Known, 'high' | 'said' | 'region'>): Sourced => {
    const date = rows.map((row) => text(row, 'date')).reduce((one, other) => (other.length > one.length ? other : one));
    const confidence = 'confidence' in rows[0] ? text(rows[0], 'confidence') : 'high';
    const ids = [...new Set(rows.flatMap((row) => text(row, 'source').split(' ')))];
    return { figure: { key: `${force}-${date}`, force, date, low, ...rest, open: confidence !== 'high' || !read(ids) }, sources: ids };
  };
  const timeline = tables.foreign_forces_timeline.rows.flatMap((row) => {
    const force = actors[text(row, 'actor')];
    const low = optionalNumber(row, 'count_low');
    // Gossi’s is the strength of one base; a zero is the end of the presence.
    const left = !force || !low || optionalText(row, 'count_of') !== 'personnel' || text(row, 'event_en').startsWith('Gossi');
    return left ? [] : [{ row, force, low, high: optionalNumber(row, 'count_high') }];
  });
  const single = tables.series.rows.flatMap((row) => {
    const force = series[text(row, 'id')];
    const low = optionalNumber(row, 'low');
    if (!force || !low) return [];
    const twins = timeline.filter((one) => one.force === force && one.low === low).map((one) => one.row);
    return [figure(force, low, [row, ...twins], { high: number(row, 'high'), said: text(row, 'qualifier').replace('-', '_') as Known['said'], region: false })];
  });
  const others = timeline
    .filter(({ force, low }) => !single.some(({ figure: one }) => one.force === force && one.low === low))
    .map(({ row, force, low, high }) => figure(force, low, [row], { high: high ?? low, said: high === null ? 'more_than' : 'exact', region: text(row, 'event_en').includes('Sahel') }));
  return [...single, ...others].sort((a, b) => a.figure.date.localeCompare(b.figure.date));
}

/** Reads the figures, and the presences from the dated events. */
export function data(content: Content): ForcesData {
  const day = (id: string): string => {
    const { date, precision } = namedEvent(content, id);
    return precision === 'month' ? date.slice(0, 7) : date;
  };
  const presence = (key: Presence['key'], force: Force, from: string, to: string, stays = false): Presence => ({ key, force, from, to, stays });
  return {
    known: sourced(content).map(({ figure }) => figure),
    presences: [
      presence('french', 'french', day('E004'), day('E021')),
      // The mission created in April 2013 (E005) was at work from July.
      presence('un', 'un', '2013-07', day('E026')),
      presence('wagner', 'russian', day('E017'), day('E036')),
      presence('africa', 'russian', day('E036'), day('E102'), true),
    ],
  };
}
