/** Which figures a view names, and on which side of its mark. */
import type { Beside, Placed } from '../kit/callout.ts';
import type { Force } from './data.ts';

/** Views in the order of the story. */
export const views = ['french', 'un', 'russian', 'all'] as const;

/** A view of the forces. */
export type View = (typeof views)[number];

/** Forces that a view tells; those told before stay, quiet. */
export const toldIn: Readonly<Record<View, readonly Force[]>> = { french: ['french'], un: ['un'], russian: ['russian'], all: ['french', 'un', 'russian'] };

const sides: Readonly<Record<string, Omit<Beside, 'limit'>>> = {
  'french-2013-01-11': { side: 'left' },
  'french-2013': { side: 'above', dx: 20 },
  'french-2014-01': { side: 'below', dx: 24, dy: -4 },
  'french-2014-08-01': { side: 'right', dy: 1 },
  'french-2019-11': { side: 'left', dy: -7 },
  'french-2020-12': { side: 'above' },
  'french-2022-02-17': { side: 'above' },
  'un-2018-03': { side: 'left' },
  'un-2023-02': { side: 'left' },
  'un-2023-05-31': { side: 'left' },
  'un-2023-08': { side: 'right' },
  'russian-2021-12': { side: 'left' },
  'russian-2025-06-06': { side: 'above' },
};

/** Figures that the last view names: the first and the last of each force. */
const named = ['french-2013', 'french-2022-02-17', 'un-2023-02', 'un-2023-08', 'russian-2021-12', 'russian-2025-06-06'];

/** Places of a view’s numbers. */
export function labelsOf(view: View): readonly Placed[] {
  return Object.entries(sides)
    .filter(([key]) => (view === 'all' ? named.includes(key) : key.startsWith(view)))
    .map(([key, beside]) => ({ key, narrow: { ...beside, limit: 24 }, wide: { ...beside, limit: 40 } }));
}
