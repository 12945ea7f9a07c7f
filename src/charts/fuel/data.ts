/**
 * What a litre of petrol cost and what customs registered, autumn 2025. Each
 * account keeps its own mark: prices in francs CFA a litre, one a can of a
 * litre and a half, volumes by month, tankers by week.
 */
import type { Content } from '../../content/load.ts';
import { number, optionalText, text, type Row } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';

/** How an account states its value. */
export type Form = 'exact' | 'range' | 'up-to' | 'more-than';

/** Accounts drawn. */
export type Account =
  | 'petrol' | 'diesel' | 'other' | 'bamako' | 'mopti' | 'region' | 'province' | 'north' | 'can'
  | 'september' | 'october' | 'november' | 'reached' | 'registered';

/** One account, as drawn. */
export interface Mark {
  id: Account;
  low: number;
  high: number;
  form: Form;
  /** Low confidence, or computed here. */
  open: boolean;
}

/** One line of the table. */
export interface Entry {
  date: string;
  place: string;
  what: string;
  low: number;
  high: number;
  unit: string;
  note: string | null;
  source: string;
  confidence: string;
}

/** Marks, and what only the table needs. */
export interface FuelData {
  marks: Mark[];
  entries: Entry[];
}

/** Given as the official price by the account of `petrol-price-provinces`, in the note of its row; others contradict it. */
const otherOfficial = 915;

/** Days of November that the last figure of customs covers. */
const daysOfNovember = 24;

const series: readonly { id: Account; series: string; date: string; form: Form }[] = [
  { id: 'petrol', series: 'petrol-price-official', date: '2025-09', form: 'exact' },
  { id: 'diesel', series: 'diesel-price-official', date: '2025-09', form: 'exact' },
  { id: 'bamako', series: 'petrol-price-black-market-bamako', date: '2025-10', form: 'exact' },
  { id: 'region', series: 'petrol-price-black-market-provinces', date: '2025-09', form: 'range' },
  { id: 'province', series: 'petrol-price-provinces', date: '2025-10-27', form: 'up-to' },
  { id: 'can', series: 'petrol-price-black-market-bamako', date: '2025-10/2025-11', form: 'range' },
  { id: 'reached', series: 'tankers-reaching-bamako', date: '2025-11', form: 'exact' },
];

const supply: readonly { id: Account; measure: string; market: string; date: string; form: Form }[] = [
  { id: 'mopti', measure: 'price', market: 'black-market', date: '2025-10/2025-11', form: 'range' },
  { id: 'north', measure: 'price', market: 'black-market', date: '2025', form: 'more-than' },
  { id: 'september', measure: 'customs-litres', market: 'official', date: '2025-09', form: 'exact' },
  { id: 'october', measure: 'customs-litres', market: 'official', date: '2025-10', form: 'exact' },
  { id: 'november', measure: 'customs-litres', market: 'official', date: '2025-11', form: 'exact' },
];

/** The first row that has these cells; throws when there is none. */
function find(rows: readonly Row[], cells: Readonly<Record<string, string>>): Row {
  const found = rows.find((row) => Object.entries(cells).every(([key, cell]) => row[key] === cell));
  if (!found) throw new Error(`fuel: expected a row with ${JSON.stringify(cells)}, found none`);
  return found;
}

/** Reads both tables; sentences in one language. */
export function data({ tables, sources }: Content, locale: Locale): FuelData {
  const titles = new Map(sources.map((source) => [source.id, source.title]));
  const marks: Mark[] = [];
  const entries: Entry[] = [];
  const entry = (row: Row, place: string, what: string, low: number, high: number): void => {
    entries.push({
      date: text(row, 'date'), place, what, low, high,
      unit: text(row, `unit_${locale}`), note: optionalText(row, `note_${locale}`),
      source: text(row, 'source').split(' ').map((id) => titles.get(id) ?? id).join(', '), confidence: text(row, 'confidence'),
    });
  };
  for (const { id, series: name, date, form } of series) {
    const row = find(tables.series.rows, { id: name, date });
    const [low, high] = [number(row, 'low'), number(row, 'high')];
    marks.push({ id, low, high, form, open: row['confidence'] === 'low' });
    entry(row, '', text(row, `label_${locale}`), low, high);
  }
  const { rows } = tables.fuel_supply_and_prices;
  for (const { id, measure, market, date, form } of supply) {
    const row = find(rows, { measure, market, date });
    const [low, high] = [number(row, 'min'), number(row, 'max')];
    marks.push({ id, low, high, form, open: row['confidence'] === 'low' });
    entry(row, text(row, `place_${locale}`), text(row, `measure_${locale}`), low, high);
  }
  // Litres of 1–24 November in tankers a week, at the load of the week of 12–18 January: litres ÷ tankers.
  const week = { date: '2026-01-12/2026-01-18' };
  const load = number(find(rows, { ...week, measure: 'litres-imported' }), 'min') / number(find(rows, { ...week, measure: 'tankers-imported' }), 'min');
  const litres = marks.find(({ id }) => id === 'november')?.low ?? 0;
  const tankers = Math.round((litres / daysOfNovember) * 7 / load / 10) * 10;
  marks.push(
    { id: 'other', low: otherOfficial, high: otherOfficial, form: 'exact', open: true },
    { id: 'registered', low: tankers, high: tankers, form: 'exact', open: true },
  );
  return { marks, entries };
}
