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
