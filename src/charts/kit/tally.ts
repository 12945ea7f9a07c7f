/** A number written large in a corner of the picture, and the words it stands for. */
import type { Frame } from '../contract.ts';
import { wrap, type Annotation } from './annotation.ts';

/** Where it stands and what it says. */
export interface Tally {
  x: number;
  /** Baseline of the number. */
  y: number;
  number: string;
  words: string;
  /** Characters in a line of the words. */
  limit: number;
  /** Extra class of the number. */
  tone?: string;
  /** Left end of the words, where they do not begin under the number. */
  under?: number;
}

/** The two annotations, `tally` and `tally-words`; larger on a desk’s stage. */
export function tally({ x, y, number, words, limit, tone = '', under = x }: Tally, { name, width }: Frame): Annotation[] {
  const large = width >= 800;
  return [
    { key: 'tally', x, y, lines: [number], tone: `tally ${large ? 'tally--large ' : ''}${tone}`.trim() },
    { key: 'tally-words', x: under, y: y + (name === 'wide' ? 22 : 18), lines: wrap(words, limit), tone: large ? 'label--large' : '' },
  ];
}
