/** Path data of lines and bands, in tenths of a pixel. */
import type { Point } from '../../map/projection.ts';
import { px } from './marks.ts';

/** A line through points; empty without any. `end` closes it: `Z`. */
export function polyline(points: readonly Point[], end = ''): string {
  if (points.length === 0) return '';
  return `M${points.map(([x, y]) => `${px(x)},${px(y)}`).join('L')}${end}`;
}
