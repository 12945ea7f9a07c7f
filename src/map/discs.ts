/** Proportional discs: the area is the number. */
import { marks, px, type Layer } from '../charts/kit/marks.ts';
import type { Point } from './projection.ts';

/** A disc in pixels. */
export interface Disc {
  key: string;
  at: Point;
  r: number;
  /** Its classes; those of the tag when left out. */
  className?: string;
}

/** Radius by number, such that the area is in proportion: `most` has the radius `largest`. */
export function byArea(most: number, largest: number): (value: number) => number {
  return (value) => largest * Math.sqrt(value / Math.max(most, 1));
}

/** Draws discs, the small ones on top. @param tag as in `marks`. */
export function drawDiscs(parent: Layer, discs: readonly Disc[], tag = 'circle.mark'): void {
  marks(parent, tag, [...discs].sort((a, b) => b.r - a.r), ({ key }) => key)
    .attr('class', ({ className }) => className ?? tag.split('.')[1] ?? null)
    .attr('cx', ({ at }) => px(at[0]))
    .attr('cy', ({ at }) => px(at[1]))
    .attr('r', ({ r }) => px(r));
}
