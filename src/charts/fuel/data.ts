/**
 * What a litre of petrol cost and what customs registered, autumn 2025. Each
 * account keeps its own mark: prices in francs CFA a litre, one a can of a
 * litre and a half, volumes by month, tankers by week.
 */
import type { Content } from '../../content/load.ts';
import { optionalNumber, optionalText, type Row } from '../../content/row.ts';

/** How an account states its value. */
export type Form = 'exact' | 'range' | 'up-to' | 'more-than';

/** Where the accounts stand, in the order of the table: the cells that name a row. */
const places = {
  petrol: { table: 'series', form: 'exact', cells: { id: 'petrol-price-official', date: '2025-09' } },
  diesel: { table: 'series', form: 'exact', cells: { id: 'diesel-price-official', date: '2025-09' } },
  bamako: { table: 'series', form: 'exact', cells: { id: 'petrol-price-black-market-bamako', date: '2025-10' } },
  region: { table: 'series', form: 'range', cells: { id: 'petrol-price-black-market-provinces', date: '2025-09' } },
  province: { table: 'series', form: 'up-to', cells: { id: 'petrol-price-provinces', date: '2025-10-27' } },
  can: { table: 'series', form: 'range', cells: { id: 'petrol-price-black-market-bamako', date: '2025-10/2025-11' } },
  reached: { table: 'series', form: 'exact', cells: { id: 'tankers-reaching-bamako', date: '2025-11' } },
  mopti: { table: 'fuel_supply_and_prices', form: 'range', cells: { measure: 'price', market: 'black-market', date: '2025-10/2025-11' } },
  north: { table: 'fuel_supply_and_prices', form: 'more-than', cells: { measure: 'price', market: 'black-market', date: '2025' } },
  september: { table: 'fuel_supply_and_prices', form: 'exact', cells: { measure: 'customs-litres', date: '2025-09' } },
  october: { table: 'fuel_supply_and_prices', form: 'exact', cells: { measure: 'customs-litres', date: '2025-10' } },
  november: { table: 'fuel_supply_and_prices', form: 'exact', cells: { measure: 'customs-litres', date: '2025-11' } },
} as const satisfies Record<string, { table: 'series' | 'fuel_supply_and_prices'; form: Form; cells: Cells }>;

type Cells = Readonly<Record<string, string>>;

/** Accounts with a row of their own. */
export type Sourced = keyof typeof places;

/** Accounts drawn: two more are read in a note and computed here. */
export type Account = Sourced | 'other' | 'registered';

/** One account. */
export interface Mark {
  id: Account;
  low: number;
  high: number;
  form: Form;
  /** Low confidence, or computed here. */
  open: boolean;
}

/** The accounts that the tables have. */
export interface FuelData {
  marks: Mark[];
}

/** The contradicted official price, in the note of the account from the provinces. */
const otherOfficial = /gives (\d+) as the official price/u;

/** Days of November that the last figure of customs covers. */
const daysOfNovember = 24;

/** The week whose mean load turns litres into tankers. */
const week = '2026-01-12/2026-01-18';

const find = (rows: readonly Row[], cells: Cells): Row | undefined =>
  rows.find((row) => Object.entries(cells).every(([key, cell]) => row[key] === cell));

const sourced = Object.keys(places) as Sourced[];

/** The row of each account that has one, in the order of the table. */
export function rowsOf({ tables }: Content): Map<Account, Row> {
  const rows = new Map<Account, Row>();
  for (const id of sourced) {
    const row = find(tables[places[id].table].rows, places[id].cells);
    if (row) rows.set(id, row);
  }
  return rows;
}

/** Reads both tables; an account without a row or a value is left out. */
export function data(content: Content): FuelData {
  const rows = rowsOf(content);
  const marks = sourced.flatMap((id): Mark[] => {
    const row = rows.get(id);
    if (!row) return [];
    const { table, form } = places[id];
    const [low, high] = table === 'series' ? [optionalNumber(row, 'low'), optionalNumber(row, 'high')] : [optionalNumber(row, 'min'), optionalNumber(row, 'max')];
    return low === null || high === null ? [] : [{ id, low, high, form, open: row['confidence'] === 'low' }];
  });
  const single = (id: Account, value: number): void => {
    if (value > 0 && Number.isFinite(value)) marks.push({ id, low: value, high: value, form: 'exact', open: true });
  };

  const province = rows.get('province');
  single('other', Number(otherOfficial.exec((province && optionalText(province, 'note_en')) ?? '')?.[1]));

  // Litres of 1–24 November in tankers a week, at that week's load: litres ÷ tankers.
  const ofWeek = (measure: string): number => {
    const row = find(content.tables.fuel_supply_and_prices.rows, { date: week, measure });
    return (row && optionalNumber(row, 'min')) ?? NaN;
  };
  const load = ofWeek('litres-imported') / ofWeek('tankers-imported');
  const november = marks.find(({ id }) => id === 'november')?.low ?? NaN;
  single('registered', Math.round((november / daysOfNovember) * 7 / load / 10) * 10);
  return { marks };
}
