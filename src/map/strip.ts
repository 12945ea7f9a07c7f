/** The strip of paper under a map: for what has no place on the ground. */
import type { Frame } from '../charts/contract.ts';
import { characterWidth, lineHeight, wrap } from '../charts/kit/annotation.ts';
import { layer, marks, px, type Layer } from '../charts/kit/marks.ts';

/** Room between the words of a strip and the frame, px. */
export const stripMargin = 12;

/** Lays the strip at the bottom of the frame, so high; its words and signs go into the layer. */
export function drawStrip(svg: SVGSVGElement, frame: Frame, height: number): Layer {
  const strip = layer(svg, 'strip');
  marks(strip, 'rect.strip', [height], () => 'paper')
    .attr('x', -1)
    .attr('y', px(frame.height - height))
    .attr('width', frame.width + 2)
    .attr('height', px(height + 1));
  return strip;
}

/** Words broken into the lines of a column; `x` and `y` are where its sign and its first line stand, px. */
export type InColumn<Item> = Item & { lines: string[]; x: number; y: number };

/**
 * Sets what a strip lists in columns, row by row from `top` down.
 * @param options.indent room for the sign before the words, px.
 * @returns the items in their places and the `bottom` of the last row.
 */
export function inColumns<Item extends { words: string }>(
  items: readonly Item[],
  frame: Frame,
  { columns, indent, top }: { columns: number; indent: number; top: number },
): { placed: InColumn<Item>[]; bottom: number } {
  const column = (frame.width - 2 * stripMargin) / columns;
  const placed: InColumn<Item>[] = [];
  let bottom = top;
  for (let first = 0; first < items.length; first += columns) {
    const row = items.slice(first, first + columns).map((item, index) => (
      { ...item, lines: wrap(item.words, (column - indent) / characterWidth), x: stripMargin + index * column, y: bottom }));
    placed.push(...row);
    bottom += 4 + lineHeight * Math.max(...row.map(({ lines }) => lines.length));
  }
  return { placed, bottom };
}
