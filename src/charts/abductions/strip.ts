/** The strip under the map: cases without a safe point, in words. */
import type { Frame, Model } from '../contract.ts';
import { annotate, lineHeight, wrap } from '../kit/annotation.ts';
import { layer, marks, px } from '../kit/marks.ts';
import type { AbductionsData } from './data.ts';
import type { View } from './draw.ts';

/** One case or, without a number, a remark. */
export interface Entry {
  key: string;
  people: number | null;
  text: string;
  lines: string[];
  x: number;
  y: number;
}

/** The strip of a view, measured before the map is placed above it. */
export interface Strip {
  /** Px; 0 when the view has nothing to list. */
  height: number;
  title: string[];
  entries: Entry[];
}

/** Breaks the words of a view's strip into lines and rows. */
export function layOutStrip({ data, text }: Model<AbductionsData, View>, view: View, frame: Frame): Strip {
  const all = view === 'all';
  const columns = all ? (frame.name === 'wide' ? 4 : 2) : 1;
  const column = (frame.width - 24) / columns;
  const listed = data.cases.filter((one) => one.spots.length === 0 && (all || one.view === view));
  const words: Pick<Entry, 'key' | 'people' | 'text'>[] = listed.map((one) => ({ key: one.id, people: one.people, text: text[`${all ? 'short' : 'long'}_${one.id}`] ?? '' }));
  // The remark is also in the text alternative; a low frame needs the room for the map.
  if (view === 'july' && frame.height >= 290) words.push({ key: 'A06', people: null, text: text['long_A06'] ?? '' });
  const title = view === 'october-28' ? text['schematic'] : words.length > 0 ? text['nowhere'] : undefined;
  const titleLines = title ? wrap(title, (frame.width - 24) / 6.4) : [];

  let below = 18 + titleLines.length * lineHeight;
  let tallest = 1;
  const entries: Entry[] = words.map((said, index) => {
    const lines = wrap(said.text, (column - 26) / 6);
    const entry = { ...said, lines, x: 12 + (index % columns) * column, y: below };
    tallest = Math.max(tallest, lines.length);
    if (index % columns === columns - 1 || index === words.length - 1) {
      below += 4 + tallest * lineHeight;
      tallest = 1;
    }
    return entry;
  });
  return { height: title ? below - (entries.length > 0 ? 8 : 4) : 0, title: titleLines, entries };
}

/** Draws the strip at the bottom of the frame. */
export function drawStrip(svg: SVGSVGElement, { height, title, entries }: Strip, frame: Frame): void {
  const top = frame.height - height;
  const counted = entries.filter(({ people }) => people !== null);

  marks(layer(svg, 'strip'), 'rect.strip', [height], () => 'strip')
    .attr('x', -1)
    .attr('y', px(top))
    .attr('width', frame.width + 2)
    .attr('height', px(height + 1));
  marks(layer(svg, 'strip-cases'), 'circle.case', counted, ({ key }) => key)
    .attr('class', 'case mark case--nowhere')
    .attr('cx', ({ x }) => px(x + 8))
    .attr('cy', ({ y }) => px(top + y - 1))
    .attr('r', 8);
  marks(layer(svg, 'strip-numbers'), 'text.case-number', counted, ({ key }) => `number-${key}`)
    .attr('class', 'case-number case-number--nowhere')
    .attr('x', ({ x }) => px(x + 8))
    .attr('y', ({ y }) => px(top + y + 3.5))
    .text(({ people }) => people);
  annotate(layer(svg, 'strip-words'), [
    ...(title.length > 0 ? [{ key: 'title', x: 12, y: top + 18, lines: title, tone: entries.length > 0 ? 'entry label--strong' : 'entry label--quiet' }] : []),
    ...entries.map(({ key, lines, x, y }) => ({ key: `entry-${key}`, x: x + 22, y: top + y + 3.5, lines, tone: 'entry' })),
  ]);
}
