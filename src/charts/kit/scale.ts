/**
 * Scales from numbers to pixels. A straight line is all that these visuals
 * need: d3-scale's linear scale brings interpolators, colours and number
 * formats along, 7 KB on a phone. Its band scale brings nothing and is used.
 *
 * One more difference: where the domain has no extent (every number zero,
 * one row), a value stands at the start of the range instead of its middle,
 * so that a zero looks like nothing.
 */
import { nice, ticks } from 'd3';

/** Two ends: of the numbers, or of the pixels they are drawn at. */
export type Extent = readonly [start: number, end: number];

/** A number as pixels, and round numbers of its domain for an axis. */
export interface LinearScale {
  (value: number): number;
  /** About `count` round numbers within the domain. */
  ticks(count: number): number[];
}

/** Maps `domain` onto `range`, in proportion. */
export function linear([from, to]: Extent, [start, end]: Extent): LinearScale {
  const scale = (value: number): number => (to === from ? start : start + ((value - from) / (to - from)) * (end - start));
  return Object.assign(scale, { ticks: (count: number) => (to === from ? [from] : ticks(from, to, count)) });
}

/** From zero to the highest of `values`: the domain of a length. Zero to zero without values. */
export function fromZero<Item>(items: readonly Item[], value: (item: Item) => number | null): Extent {
  return [0, Math.max(0, ...items.map((item) => value(item) ?? 0))];
}

/** The extent widened to round numbers, `count` of them about. */
export function rounded([from, to]: Extent, count: number): Extent {
  return nice(from, to, count);
}
