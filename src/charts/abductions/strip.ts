/** The strip under the map: cases without a safe point, in words. */
import { drawStrip, inColumns, stripMargin, type InColumn } from '../../map/strip.ts';
import type { Frame, Model } from '../contract.ts';
import { annotate, characterWidth, lineHeight, wrap } from '../kit/annotation.ts';
import { layer, marks, px } from '../kit/marks.ts';
import type { AbductionsData, Case } from './data.ts';
import type { View } from './draw.ts';

/** One case or, without a number, a remark. */
interface Entry {
  key: string;
  words: string;
  people?: number;
}

/** The strip of a view, measured before the map is placed above it. */
export interface Strip {
  /** Px; 0 when the view has nothing to list. */
  height: number;
  title: string[];
  entries: InColumn<Entry>[];
}

/** None, for a reader who moves the map: it gives its room to the ground. */
export const noStrip: Strip = { height: 0, title: [], entries: [] };

/** The cases that a view lists because the map has no point for them. */
export const listedIn = ({ cases }: AbductionsData, view: View): Case[] =>
  cases.filter((one) => one.spots.length === 0 && (view === 'all' || one.view === view));

/** Breaks the words of a view's strip into lines and rows. */
export function layOutStrip({ data, text }: Model<AbductionsData, View>, view: View, frame: Frame): Strip {
  const all = view === 'all';
  const listed: Entry[] = listedIn(data, view).map(({ id, people }) => ({ key: id, people, words: text[`${all ? 'short' : 'long'}_${id}`] ?? '' }));
  // The remark is also in the text alternative; a low frame needs the room for the map.
  if (view === 'july' && frame.height >= 290) listed.push({ key: 'A06', words: text['long_A06'] ?? '' });
  const said = view === 'october-28' ? text['schematic'] : listed.length > 0 ? text['nowhere'] : '';
  const title = said ? wrap(said, (frame.width - 2 * stripMargin) / characterWidth) : [];
  const columns = all ? (frame.name === 'wide' ? 4 : 2) : 1;
  const { placed, bottom } = inColumns(listed, frame, { columns, indent: 22, top: 18 + title.length * lineHeight });
  return { height: title.length > 0 ? bottom - (placed.length > 0 ? 8 : 4) : 0, title, entries: placed };
}

/** Draws the strip at the bottom of the frame. */
export function drawListed(svg: SVGSVGElement, { height, title, entries }: Strip, frame: Frame): void {
  const top = frame.height - height;
  const strip = drawStrip(svg, frame, height);
  const counted = entries.filter(({ people }) => people !== undefined);
  marks(strip, 'circle.case', counted, ({ key }) => key)
    .attr('class', 'case mark case--nowhere')
    .attr('cx', ({ x }) => px(x + 8))
    .attr('cy', ({ y }) => px(top + y - 1))
    .attr('r', 8);
  marks(strip, 'text.case-number', counted, ({ key }) => `number-${key}`)
    .attr('class', 'case-number case-number--nowhere')
    .attr('x', ({ x }) => px(x + 8))
    .attr('y', ({ y }) => px(top + y + 3.5))
    .text(({ people }) => people ?? '');
  const heading = { key: 'title', x: stripMargin, y: top + 18, lines: title, tone: `entry label--${entries.length > 0 ? 'strong' : 'quiet'}` };
  annotate(layer(strip, 'words'), [
    ...(title.length > 0 ? [heading] : []),
    ...entries.map(({ key, lines, x, y }) => ({ key: `entry-${key}`, x: x + 22, y: top + y + 3.5, lines, tone: 'entry' })),
  ]);
}
