/**
 * Tankers burned in the six attacks that Bellingcat verified, the counts in
 * dispute for 14 September 2025, and tankers that arrived, by week.
 */
import type { Content } from '../../content/load.ts';
import { number, optionalNumber, text, type Row } from '../../content/row.ts';

/** Who counts the tankers burned on 14 September, from the most to the fewest. */
export const counters = ['jnim', 'hauliers', 'images', 'rfi', 'state'] as const;

/** One of them. */
export type Counter = (typeof counters)[number];

/** A verified attack. */
export interface Attack {
  date: string;
  /** Tankers, or the lower bound that pictures give; `null` when there is no count. */
  burned: number | null;
}

/** Tankers in a week. */
export interface Week {
  key: string;
  /** Bamako alone or the whole country: never to be compared with each other. */
  scope: 'bamako' | 'country';
  tankers: number;
  /** Second-hand, a bound, or worked out from litres or longer periods. */
  open: boolean;
}

/** The picture's numbers. */
export interface TankersData {
  attacks: Attack[];
  /** Counts of the attack of 14 September. */
  disputed: Record<Counter, number>;
  weeks: Week[];
  /** Litres in a tanker, from the ministry's week of 12 to 18 January 2026. */
  litres: number;
}

/** The attack whose toll is in dispute. */
export const disputedDay = '2025-09-14';

/** Customs declared the litres of November up to the 24th. */
const customsDays = 24;

/** A tanker load is that of the first week for which tankers and litres are known. */
const loadWeek = '2026-01-12/2026-01-18';

/** Importers counted tankers from 1 to 22 January 2026. */
const importers = { date: '2026-01-01/2026-01-22', days: 22 };

/** Worked-out figures are told to the ten. */
const toTen = (value: number): number => Math.round(value / 10) * 10;

/** Reads the single figures, the blockade's events and the supply table. */
export function data({ tables }: Content): TankersData {
  const find = (rows: readonly Row[], what: string, test: (row: Row) => boolean): Row => {
    const row = rows.find(test);
    if (!row) throw new Error(`tankers: expected ${what}, found none`);
    return row;
  };
  const series = (id: string): Row[] => tables.series.rows.filter((row) => text(row, 'id') === id);
  const attacks = series('tankers-burned-verified-attack').map((row) => ({ date: text(row, 'date'), burned: optionalNumber(row, 'low') }));

  const event = find(tables.fuel_blockade_events.rows, `fuel_blockade_events of ${disputedDay}`, (row) => row['date'] === disputedDay);
  const state = find(tables.convoys.rows, `convoys of ${disputedDay}`, (row) => row['date'] === disputedDay && text(row, 'source') === 'journaldumali-sur-laxe-kayes-bamako');
  // The hauliers' count, by Reuters, stands in the table in words only.
  const hauliers = /about (\d+) per Reuters/u.exec(text(event, 'tankers_en'))?.[1];
  if (!hauliers) throw new Error(`tankers: expected “about … per Reuters” in fuel_blockade_events of ${disputedDay}, found “${text(event, 'tankers_en')}”`);
  const disputed = {
    jnim: number(event, 'tankers_high'),
    hauliers: Number(hauliers),
    images: attacks.find(({ date }) => date === disputedDay)?.burned ?? 0,
    rfi: number(event, 'tankers_low'),
    state: number(state, 'tankers_max'),
  };

  const supply = (measure: string, date: string): number => {
    const row = find(tables.fuel_supply_and_prices.rows, `${measure} of ${date} in fuel_supply_and_prices`, (one) => text(one, 'measure') === measure && text(one, 'date') === date);
    return number(row, 'min');
  };
  const bamako = (date: string): number => number(find(series('tankers-reaching-bamako'), `tankers-reaching-bamako of ${date}`, (row) => text(row, 'date') === date), 'low');
  const litres = (supply('litres-imported', loadWeek) * 1e6) / supply('tankers-imported', loadWeek);
  const ministry = tables.fuel_supply_and_prices.rows
    .filter((row) => text(row, 'measure') === 'tankers-imported' && text(row, 'date_precision') === 'week')
    .map((row) => ({ key: `w${text(row, 'date').slice(5, 10).replace('-', '')}`, scope: 'country' as const, tankers: number(row, 'min'), open: false }));
  return {
    attacks,
    disputed,
    litres: Math.round(litres),
    weeks: [
      { key: 'before_bamako', scope: 'bamako', tankers: bamako('../2025-09'), open: true },
      { key: 'november_bamako', scope: 'bamako', tankers: bamako('2025-11'), open: true },
      { key: 'before_country', scope: 'country', tankers: toTen((supply('tankers-before', '2025-09') / 30) * 7), open: true },
      { key: 'november_country', scope: 'country', tankers: toTen(((supply('customs-litres', '2025-11') * 1e6) / litres / customsDays) * 7), open: true },
      { key: 'january_importers', scope: 'country', tankers: toTen((supply('tankers-imported', importers.date) / importers.days) * 7), open: true },
      ...ministry,
    ],
  };
}
