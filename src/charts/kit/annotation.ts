/**
 * Words in the picture: a label, broken into lines, with an optional leader
 * to the mark it speaks of.
 */
import { marks, px, type Layer } from './marks.ts';

/** One label; `lines` is text already broken, see {@link wrap}. */
export interface Annotation {
  key: string;
  x: number;
  y: number;
  lines: readonly string[];
  anchor?: 'start' | 'middle' | 'end';
  /** Extra class: `label--strong`, `label--attack`, `label--quiet`. */
  tone?: string;
  /** End of the leader line, at the mark. */
  to?: { x: number; y: number };
  /** Start of the leader line; the label's own point when left out. */
  from?: { x: number; y: number };
}

/** Line height of labels in the picture, px. */
export const lineHeight = 16;

/** Width of a character of a label, px: a little over the mean of its font. */
export const characterWidth = 5.8;

/** Breaks words into lines of at most `limit` characters. */
export function wrap(text: string, limit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Centres a label of that width on a point, or holds it by the edge that it would cross. */
export function between(at: number, width: number, left: number, right: number): Pick<Annotation, 'x' | 'anchor'> {
  if (at - width / 2 < left) return { x: left, anchor: 'start' };
  return at + width / 2 > right ? { x: right, anchor: 'end' } : { x: at, anchor: 'middle' };
}

/** Draws labels with their leaders. */
export function annotate(parent: Layer, annotations: readonly Annotation[]): void {
  marks(parent, 'line.leader', annotations.filter((one) => one.to), (one) => `leader-${one.key}`)
    .attr('x1', (one) => px(one.from?.x ?? one.x))
    .attr('y1', (one) => px(one.from?.y ?? one.y))
    .attr('x2', (one) => px(one.to?.x ?? one.x))
    .attr('y2', (one) => px(one.to?.y ?? one.y));
  const texts = marks(parent, 'text.label', annotations, (one) => `label-${one.key}`)
    .attr('class', (one) => (one.tone ? `label ${one.tone}` : 'label'))
    .attr('transform', (one) => `translate(${px(one.x)},${px(one.y)})`)
    .attr('text-anchor', (one) => one.anchor ?? 'start');
  texts
    .selectAll<SVGTSpanElement, string>('tspan')
    .data((one) => one.lines)
    .join('tspan')
    .attr('x', 0)
    .attr('dy', (_, index) => (index === 0 ? 0 : lineHeight))
    .text((line) => line);
  // Leaders of a later view come after texts that stay: words lie on top again.
  parent.selectChildren('text').raise();
}
