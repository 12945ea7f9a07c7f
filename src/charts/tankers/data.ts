/**
 * Tankers burned in the six attacks that Bellingcat verified, the counts in
 * dispute for 14 September 2025, and tankers that arrived, by week. What a
 * table lacks is left out.
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
  /** `0914`. */
  key: string;
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
  disputed: { counter: Counter; count: number }[];
  weeks: Week[];
  /** Litres in a tanker, from the ministry's week of 12 to 18 January 2026; 0 when that week is unknown. */
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

/** Tankers of so many days as those of a week, told to the ten. */
const perWeek = (tankers: number | null, days: number): number | null => tankers && Math.round((tankers / days) * 0.7) * 10;

/** Reads the single figures, the blockade's events, the day-by-day table and the supply table. */
export function data({ tables }: Content): TankersData {
  const series = (id: string): Row[] => tables.series.rows.filter((row) => text(row, 'id') === id);
  const attacks = series('tankers-burned-verified-attack').map((row) => {
    const date = text(row, 'date');
    return { date, key: date.slice(5).replace('-', ''), burned: optionalNumber(row, 'low') };
  });

  const event = tables.fuel_blockade_events.rows.find((row) => text(row, 'date') === disputedDay);
  const state = tables.convoys.rows.find((row) => text(row, 'date') === disputedDay && text(row, 'source') === 'journaldumali-sur-laxe-kayes-bamako');
  // The hauliers' count, by Reuters, stands in the table in words only.
  const hauliers = event && /about (\d+) per Reuters/u.exec(text(event, 'tankers_en'))?.[1];
  const counts: Record<Counter, number | null | undefined> = {
    jnim: event && optionalNumber(event, 'tankers_high'),
    hauliers: hauliers ? Number(hauliers) : null,
    images: attacks.find(({ date }) => date === disputedDay)?.burned,
    rfi: event && optionalNumber(event, 'tankers_low'),
    state: state && optionalNumber(state, 'tankers_max'),
  };

  const supply = (measure: string, date: string): number | null => {
    const row = tables.fuel_supply_and_prices.rows.find((one) => text(one, 'measure') === measure && text(one, 'date') === date);
    return row ? optionalNumber(row, 'min') : null;
  };
  const bamako = (date: string): number | null => {
    const row = series('tankers-reaching-bamako').find((one) => text(one, 'date') === date);
    return row ? optionalNumber(row, 'low') : null;
  };
  const [millions, loads, declared] = [supply('litres-imported', loadWeek), supply('tankers-imported', loadWeek), supply('customs-litres', '2025-11')];
  const load = millions && loads ? millions / loads : null;
  const ministry = tables.fuel_supply_and_prices.rows
    .filter((row) => text(row, 'measure') === 'tankers-imported' && text(row, 'date_precision') === 'week')
    .map((row) => ({ key: `w${text(row, 'date').slice(5, 10).replace('-', '')}`, scope: 'country' as const, tankers: number(row, 'min'), open: false }));
  const told = [
    { key: 'before_bamako', scope: 'bamako', tankers: bamako('../2025-09') },
    { key: 'november_bamako', scope: 'bamako', tankers: bamako('2025-11') },
    { key: 'before_country', scope: 'country', tankers: perWeek(supply('tankers-before', '2025-09'), 30) },
    { key: 'november_country', scope: 'country', tankers: perWeek(load && declared && declared / load, customsDays) },
    { key: 'january_importers', scope: 'country', tankers: perWeek(supply('tankers-imported', importers.date), importers.days) },
  ] as const;
  return {
    attacks,
    disputed: counters.flatMap((counter) => {
      const count = counts[counter];
      return typeof count === 'number' ? [{ counter, count }] : [];
    }),
    litres: Math.round((load ?? 0) * 1e6),
    weeks: [...told.flatMap((week) => (week.tankers === null ? [] : [{ ...week, tankers: week.tankers, open: true }])), ...ministry],
  };
}
