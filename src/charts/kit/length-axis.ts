/**
 * The axis of bars that lie: a few upright hairlines with their number under
 * them. The unit stands in the subtitle.
 */
import { placeAxis } from './axis.ts';
import { upright } from './line.ts';
import { marks, type Layer } from './marks.ts';
import type { LinearScale } from './scale.ts';

/** Upright gridlines with their value below; without a scale there are none. */
export function lengthAxis(
  parent: Layer,
  scale: LinearScale | null,
  options: { top: number; bottom: number; count: number; format: (value: number) => string },
): void {
  const { top, bottom, count, format } = options;
  const lines = scale ? scale.ticks(count).map((value) => ({ value, x: scale(value) })) : [];
  upright(marks(parent, 'line.grid', lines, ({ value }) => `grid-${value}`), ({ x }) => x, top, bottom).classed('grid--zero', ({ value }) => value === 0);
  placeAxis(
    parent,
    lines.map(({ value, x }) => ({ key: `tick-${value}`, x, text: format(value), anchor: value === 0 ? 'start' : 'middle' })),
    bottom + 15,
  );
}
