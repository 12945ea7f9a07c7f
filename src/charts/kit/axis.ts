/**
 * Axes in the site's manner: a few hairlines with their number at the left
 * end, no frame, no ticks. The unit stands in the subtitle.
 */
import { level } from './line.ts';
import { marks, px, type Layer } from './marks.ts';
import type { LinearScale } from './scale.ts';

/** Horizontal gridlines with their value written above the line. */
export function valueAxis(
  parent: Layer,
  scale: LinearScale,
  options: { left: number; right: number; count?: number; format: (value: number) => string },
): void {
  const { left, right, count = 4, format } = options;
  const ticks = scale.ticks(count);
  level(marks(parent, 'line.grid', ticks, (tick) => `grid-${tick}`), left, right, (tick) => scale(tick)).classed('grid--zero', (tick) => tick === 0);
  marks(parent, 'text.tick', ticks.filter((tick) => tick !== 0), (tick) => `tick-${tick}`)
    .attr('x', px(left))
    .attr('y', (tick) => px(scale(tick) - 4))
    .text(format);
}

/** Labels under the baseline, at the places given. */
export function placeAxis(
  parent: Layer,
  labels: readonly { key: string; x: number; text: string; strong?: boolean; anchor?: 'start' | 'middle' | 'end' }[],
  y: number,
): void {
  marks(parent, 'text.tick', labels, (label) => label.key)
    .attr('x', (label) => px(label.x))
    .attr('y', px(y))
    .attr('text-anchor', (label) => label.anchor ?? 'middle')
    .classed('tick--strong', (label) => label.strong ?? false)
    .text((label) => label.text);
}
