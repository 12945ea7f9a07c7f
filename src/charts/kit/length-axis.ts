/**
 * The axis of bars that lie: a few upright hairlines with their number under
 * them. The unit stands in the subtitle.
 */
import { placeAxis } from './axis.ts';
import { marks, px, type Layer } from './marks.ts';
import type { LinearScale } from './scale.ts';

/** Upright gridlines with their value below; without a scale there are none. */
export function lengthAxis(
  parent: Layer,
  scale: LinearScale | null,
  options: { top: number; bottom: number; count: number; format: (value: number) => string },
): void {
  const { top, bottom, count, format } = options;
  const lines = scale ? scale.ticks(count).map((value) => ({ value, x: scale(value) })) : [];
  marks(parent, 'line.grid', lines, ({ value }) => `grid-${value}`)
    .attr('x1', ({ x }) => px(x))
    .attr('x2', ({ x }) => px(x))
    .attr('y1', px(top))
    .attr('y2', px(bottom))
    .classed('grid--zero', ({ value }) => value === 0);
  placeAxis(
    parent,
    lines.map(({ value, x }) => ({ key: `tick-${value}`, x, text: format(value), anchor: value === 0 ? 'start' : 'middle' })),
    bottom + 15,
  );
}
