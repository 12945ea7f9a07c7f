/**
 * Sums reported, contested and demanded, each with who says so. Dollars of
 * 2025 share an axis; the euros of 2020 never join them.
 */
import type { Content } from '../../content/load.ts';
import { number, text, type Row } from '../../content/row.ts';

/** Case and part of a sum, also its key. */
export type SumId = 'reported' | 'contested' | 'asked' | 'egyptians' | 'denied' | 'euros';

/** One sum, in millions. */
export interface Sum {
  id: SumId;
  amount: number;
  /** As the source says it: `about`, `more-than`, `at-least`, `exact`. */
  qualifier: string;
  currency: 'usd' | 'eur';
  date: string;
  source: string;
  confidence: string;
}

/** What the picture and its table need. */
export interface RansomsData {
  sums: Sum[];
  /** The exchange of October 2020. */
  exchange: { hostages: number; least: number; most: number; source: string; confidence: string };
}

/** Where each sum stands in the table series. */
const rowsOf: readonly (readonly [SumId, series: string, date: string])[] = [
  ['reported', 'ransom-paid-reported', '2025-10'],
  ['contested', 'ransom-paid-conflicting', '2025-10'],
  ['asked', 'ransom-demanded', '2025-09'],
  ['egyptians', 'ransom-demanded', '2025-11'],
  ['euros', 'ransom-paid-reported', '2020-10'],
];

/** Four people came free (E014, whose title names them). */
const hostagesFreed = 4;

/** “Plus 204 to 206 prisoners.” in the note of the sum of 2020. */
const prisoners = /(\d+) to (\d+) prisoners/u;

/** Reads the sums, the prisoners and the denial of November 2025. */
export function data({ tables, events }: Content): RansomsData {
  const find = (series: string, date: string): Row => {
    const row = tables.series.rows.find((one) => text(one, 'id') === series && text(one, 'date') === date);
    if (!row) throw new Error(`ransoms: expected ${series} of ${date} in the table series, found none`);
    return row;
  };
  const sums = rowsOf.map(([id, series, date]): Sum => {
    const row = find(series, date);
    return {
      id,
      amount: number(row, 'low'),
      qualifier: text(row, 'qualifier'),
      currency: text(row, 'unit_en').includes('euro') ? 'eur' : 'usd',
      date,
      source: text(row, 'source'),
      confidence: text(row, 'confidence'),
    };
  });
  const release = events.find(({ id }) => id === 'E081');
  const exchanged = find('ransom-paid-reported', '2020-10');
  const [, least, most] = prisoners.exec(text(exchanged, 'note_en')) ?? [];
  if (!release || !least || !most) throw new Error('ransoms: expected the event E081 and “… to … prisoners” in the note of 2020');
  const denied: Sum = { id: 'denied', amount: 0, qualifier: 'exact', currency: 'usd', date: release.date, source: release.sources[0] ?? '', confidence: release.confidence };
  return {
    sums: [...sums.filter(({ id }) => id !== 'euros'), denied, ...sums.filter(({ id }) => id === 'euros')],
    exchange: { hostages: hostagesFreed, least: Number(least), most: Number(most), source: text(exchanged, 'source'), confidence: text(exchanged, 'confidence') },
  };
}
