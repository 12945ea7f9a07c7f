import type { ChartWords } from '../schemas/chart-words.ts';
import type { Correction } from '../schemas/correction.ts';

/** The words of a visual with `updated` moved on to the last correction that names it: the two cannot fall apart. */
export function datedByCorrections(words: ChartWords, corrections: readonly Correction[]): ChartWords {
  const days = corrections.filter(({ charts }) => charts.includes(words.id)).map(({ date }) => date);
  return { ...words, updated: [words.updated, ...days].toSorted().at(-1) ?? words.updated };
}
