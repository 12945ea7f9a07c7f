/** The strip at the top: countries of asylum in Europe, which lie off the map. */
import { annotate, lineHeight } from '../kit/annotation.ts';
import { layer, marks, px } from '../kit/marks.ts';
import type { Country, YearRow } from './data.ts';
import { stripOrder, type Stage } from './layout.ts';

/** Draws the strip. */
export function drawStrip(
  svg: SVGSVGElement,
  { frame, wide, strip, radius }: Stage,
  row: YearRow,
  say: (key: string) => string,
  count: (people: number) => string,
): void {
  const group = layer(svg, 'strip');
  const left = 12 + say('europe').length * 7 + (wide ? 16 : 4);
  const column = Math.min(170, (frame.width - left - 6) / stripOrder.length);
  // The largest disc of the column, so that names stand in line in every year.
  const room = (code: Country): number => Math.max(4, radius(row.refugees[code]));
  const middle = strip / 2;
  marks(group, 'rect.exodus-strip', ['strip'], (key) => key)
    .attr('x', -1)
    .attr('y', -1)
    .attr('width', frame.width + 2)
    .attr('height', strip + 1);
  const entries = stripOrder.map((code, index) => ({ code, people: row.refugees[code], x: left + index * column + room(code) }));
  marks(group, 'circle.exodus-disc', entries, ({ code }) => code)
    .attr('cx', ({ x }) => px(x))
    .attr('cy', px(middle))
    .attr('r', ({ people }) => px(radius(people)));
  annotate(layer(group, 'words'), [
    { key: 'europe', x: 12, y: middle + 4.5, lines: [say('europe')], tone: 'exodus-entry label--quiet' },
    ...entries.flatMap(({ code, people, x }) => [
      { key: `${code}-name`, x: x + room(code) + 5, y: middle - lineHeight / 2 + 4.5, lines: [say(code)], tone: 'exodus-entry' },
      { key: `${code}-count`, x: x + room(code) + 5, y: middle + lineHeight / 2 + 4.5, lines: [count(people)], tone: 'exodus-entry label--strong' },
    ]),
  ]);
}
