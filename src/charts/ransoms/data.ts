/**
 * Sums reported, contested and demanded, in millions of dollars of 2025; and
 * the exchange of 2020, whose euros never join them.
 */
import type { Content } from '../../content/load.ts';
import { number, text, type Row } from '../../content/row.ts';
import { namedEvent } from '../kit/named-event.ts';

/** Where the sums stand in the table series. */
const places = {
  reported: { id: 'ransom-paid-reported', date: '2025-10' },
  contested: { id: 'ransom-paid-conflicting', date: '2025-10' },
  asked: { id: 'ransom-demanded', date: '2025-09' },
  egyptians: { id: 'ransom-demanded', date: '2025-11' },
  euros: { id: 'ransom-paid-reported', date: '2020-10' },
} as const;

/** Sums of dollars with a row of their own, and what two former captives deny. */
export type SumId = Exclude<keyof typeof places, 'euros'> | 'denied';

/** One sum, in millions of dollars. */
export interface Sum {
  id: SumId;
  amount: number;
  /** The source says “more than”. */
  atLeast: boolean;
  /** Low confidence. */
  open: boolean;
}

/** People freed on both sides in October 2020, and millions of euros. */
export interface Exchange {
  hostages: number;
  /** Fewest and most prisoners. */
  least: number;
  most: number;
  euros: number;
}

/** The sums and the exchange that the table has. */
export interface RansomsData {
  sums: Sum[];
  exchange: Exchange | null;
}

/** Four people came free (E014, whose title names them). */
const hostagesFreed = 4;

/** “Plus 204 to 206 prisoners.” in the note of the sum of 2020. */
const prisoners = /(\d+) to (\d+) prisoners/u;

/** Who says a sum, when and how surely. */
export interface Said {
  date: string;
  sources: readonly string[];
  confidence: string;
  /** As the source says it: `about`, `more-than`, `at-least`, `exact`. */
  qualifier: string;
}

function rowOf({ tables }: Content, place: keyof typeof places): Row | undefined {
  const { id, date } = places[place];
  return tables.series.rows.find((row) => row['id'] === id && row['date'] === date);
}

/** Who says a sum that the model has; former captives deny one at their release (E081). */
export function saidOf(content: Content, sum: SumId | 'euros'): Said {
  if (sum === 'denied') return { ...namedEvent(content, 'E081'), qualifier: 'exact' };
  const row = rowOf(content, sum) ?? {};
  return { date: text(row, 'date'), sources: text(row, 'source').split(' '), confidence: text(row, 'confidence'), qualifier: text(row, 'qualifier') };
}

/** Reads the sums, the denial of November 2025 and the exchange. */
export function data(content: Content): RansomsData {
  const sums = (['reported', 'contested', 'asked', 'egyptians'] as const).flatMap((id): Sum[] => {
    const row = rowOf(content, id);
    return row ? [{ id, amount: number(row, 'low'), atLeast: row['qualifier'] === 'more-than', open: row['confidence'] === 'low' }] : [];
  });
  const exchanged = rowOf(content, 'euros');
  const [, least, most] = (exchanged && prisoners.exec(text(exchanged, 'note_en'))) ?? [];
  return {
    sums: [...sums, { id: 'denied', amount: 0, atLeast: false, open: saidOf(content, 'denied').confidence === 'low' }],
    exchange: exchanged && least && most ? { hostages: hostagesFreed, least: Number(least), most: Number(most), euros: number(exchanged, 'low') } : null,
  };
}
