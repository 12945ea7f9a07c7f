/** A line between two places that bows aside, so that the names between them stay clear of it. */
import { px } from '../charts/kit/marks.ts';
import type { Point } from './projection.ts';

/** The point beside the middle of the straight line, `share` of its length to the left. */
function beside([x1, y1]: Point, [x2, y2]: Point, share: number): Point {
  return [(x1 + x2) / 2 + (y2 - y1) * share, (y1 + y2) / 2 - (x2 - x1) * share];
}

/** Path data of the bow; it reaches half of `share` times its length aside. */
export function bowed(from: Point, to: Point, share: number): string {
  return `M${from.map(px).join(',')}Q${beside(from, to, share).map(px).join(',')} ${to.map(px).join(',')}`;
}

/** The point of the bow that is farthest aside. */
export const bowTop = (from: Point, to: Point, share: number): Point => beside(from, to, share / 2);

/** Points of the bow, for renderers that know no curves. */
export function bowPoints(from: Point, to: Point, share: number): Point[] {
  const steps = 24;
  const top = beside(from, to, share);
  const along = (t: number, axis: 0 | 1): number => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * top[axis] + t ** 2 * to[axis];
  return Array.from({ length: steps + 1 }, (_, step): Point => [along(step / steps, 0), along(step / steps, 1)]);
}
