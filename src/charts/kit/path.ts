/** Path data of lines, bands and signs, in tenths of a pixel. */
import type { Point } from '../../map/projection.ts';
import { px } from './marks.ts';

/** A line through points; empty without any. `end` closes it: `Z`. */
export function polyline(points: readonly Point[], end = ''): string {
  if (points.length === 0) return '';
  return `M${points.map(([x, y]) => `${px(x)},${px(y)}`).join('L')}${end}`;
}

/** A disc around the origin. Rounded once: arcs whose ends stand a hair too near make an egg. */
export function disc(radius: number): string {
  const r = px(radius);
  return `M${-r},0a${r},${r} 0 1 1 ${px(2 * r)},0a${r},${r} 0 1 1 ${px(-2 * r)},0z`;
}

/** A square around the origin, `half` its side to each edge. */
export function square(half: number): string {
  return `M${px(-half)},${px(-half)}h${px(2 * half)}v${px(2 * half)}h${px(-2 * half)}z`;
}
