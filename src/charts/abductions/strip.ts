/** The strip under the map: cases without a safe point, in words. */
import type { Frame, Model } from '../contract.ts';
import { annotate, lineHeight, wrap } from '../kit/annotation.ts';
import { layer, marks, px } from '../kit/marks.ts';
import type { AbductionsData } from './data.ts';
import type { View } from './draw.ts';

/** One case or, without a number, a remark. */
interface Entry {
  key: string;
  people: number | null;
  lines: string[];
  x: number;
  y: number;
}

/**
 * Draws the strip of a view.
 * @returns its height, px; 0 when the view has nothing to list.
 */
export function drawStrip(svg: SVGSVGElement, { data, text }: Model<AbductionsData, View>, view: View, frame: Frame): number {
  const all = view === 'all';
  const columns = all ? (frame.name === 'wide' ? 4 : 2) : 1;
  const column = (frame.width - 24) / columns;
  const listed = data.cases.filter((one) => one.spots.length === 0 && (all || one.view === view));
  const words = listed.map((one) => ({ key: one.id, people: one.people, words: text[`${all ? 'short' : 'long'}_${one.id}`] ?? '' }));
  if (view === 'july') words.push({ key: 'A06', people: null, words: text['long_A06'] ?? '' });
  const title = view === 'october-28' ? text['schematic'] : words.length > 0 ? text['nowhere'] : undefined;
  const titleLines = title ? wrap(title, (frame.width - 24) / 6.4) : [];

  let below = 18 + titleLines.length * lineHeight;
  const entries: Entry[] = words.map(({ key, people, words: said }, index) => {
    const lines = wrap(said, (column - 24) / 6.3);
    const entry = { key, people, lines, x: 12 + (index % columns) * column, y: below };
    if (index % columns === columns - 1 || index === words.length - 1) below += 4 + lines.length * lineHeight;
    return entry;
  });
  const height = title ? below - (entries.length > 0 ? 8 : 4) : 0;
  const top = frame.height - height;
  const counted = entries.filter(({ people }) => people !== null);

  const strip = layer(svg, 'strip');
  marks(strip, 'rect.strip', [height], () => 'strip')
    .attr('x', -1)
    .attr('y', px(top))
    .attr('width', frame.width + 2)
    .attr('height', px(height + 1));
  marks(strip, 'circle.case', counted, ({ key }) => key)
    .attr('class', 'case mark case--nowhere')
    .attr('cx', ({ x }) => px(x + 8))
    .attr('cy', ({ y }) => px(top + y - 1))
    .attr('r', 8);
  marks(strip, 'text.case-number', counted, ({ key }) => `number-${key}`)
    .attr('class', 'case-number case-number--nowhere')
    .attr('x', ({ x }) => px(x + 8))
    .attr('y', ({ y }) => px(top + y + 3.5))
    .text(({ people }) => people);
  annotate(layer(strip, 'words'), [
    ...(title ? [{ key: 'title', x: 12, y: top + 18, lines: titleLines, tone: entries.length > 0 ? 'entry label--strong' : 'entry label--quiet' }] : []),
    ...entries.map(({ key, lines, x, y }) => ({ key: `entry-${key}`, x: x + 22, y: top + y + 3.5, lines, tone: 'entry' })),
  ]);
  return height;
}
