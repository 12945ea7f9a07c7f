/** The strip at the top: countries of asylum in Europe, which lie off the map. */
import { annotate, lineHeight } from '../kit/annotation.ts';
import { formatNumber } from '../kit/format.ts';
import { layer, marks } from '../kit/marks.ts';
import { drawDiscs } from '../../map/discs.ts';
import type { Stage } from '../../map/stage.ts';
import { europe, type ExodusData, type YearRow } from './data.ts';
import type { View } from './draw.ts';
import type { Layout } from './layout.ts';

/** Draws the strip. */
export function drawStrip({ svg, model, frame, wide, say }: Stage<ExodusData, View>, { strip, radius }: Layout, row: YearRow): void {
  const group = layer(svg, 'strip');
  const left = 12 + say('europe').length * 7 + (wide ? 16 : 4);
  const column = Math.min(170, (frame.width - left - 6) / europe.length);
  const middle = strip / 2;
  marks(group, 'rect.exodus-strip', ['strip'], (key) => key)
    .attr('x', -1)
    .attr('y', -1)
    .attr('width', frame.width + 2)
    .attr('height', strip + 1);
  const entries = europe.map((key, index) => {
    const r = radius(row.refugees[key]);
    const x = left + index * column + Math.max(4, r);
    return { key, r, at: [x, middle] as const, words: x + Math.max(4, r) + 5, people: row.refugees[key] };
  });
  drawDiscs(group, entries, 'circle.exodus-disc');
  annotate(layer(group, 'words'), [
    { key: 'europe', x: 12, y: middle + 4.5, lines: [say('europe')], tone: 'exodus-entry label--quiet' },
    ...entries.flatMap(({ key, words, people }) => [
      { key: `${key}-count`, x: words, y: middle - lineHeight / 2 + 4.5, lines: [formatNumber(people, model.locale)], tone: 'exodus-entry label--strong' },
      { key: `${key}-name`, x: words, y: middle + lineHeight / 2 + 4.5, lines: [say(key)], tone: 'exodus-entry' },
    ]),
  ]);
}
