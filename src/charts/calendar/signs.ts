/** The sign of each kind, and the key that names them. */
import type { Frame } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { flow, keyWords } from '../kit/key.ts';
import { marks, px, type Layer } from '../kit/marks.ts';
import { disc, square } from '../kit/path.ts';
import { kinds, type Kind } from './data.ts';

/** Outline of a sign around its point. */
export function sign(kind: Kind, r: number): string {
  const n = (value: number): number => px(value * r);
  return {
    attack: disc(r),
    arrival: `M${n(-0.9)},${n(-1)}L${n(1.1)},0L${n(-0.9)},${n(1)}z`,
    shortage: square(0.85 * r),
    school: `M0,${n(-1.15)}L${n(1.15)},0L0,${n(1.15)}L${n(-1.15)},0z`,
    rationing: `M${n(-1)},${n(-1)}H${n(1)}L${n(-1)},${n(1)}H${n(1)}z`,
    other: `M${n(-0.9)},${n(-0.35)}h${n(1.8)}v${n(0.7)}h${n(-1.8)}z`,
  }[kind];
}

/** Side of a sign in the key, px. */
const size = 12;

/** What the signs mean, set in as few lines as the width allows. */
export function keyOf(text: Readonly<Record<string, string>>, { width }: Frame) {
  return flow(([...kinds, 'closed'] as const).map((kind) => ({ kind, key: `key-${kind}`, words: text[`key_${kind}`] ?? '', sign: size, tone: 'label--fine label--quiet' })), 4, width - 2);
}

/** Draws the key under the grid. */
export function drawKey(parent: Layer, { placed, height }: ReturnType<typeof keyOf>, frame: Frame): void {
  const top = frame.height - height + 8;
  marks(parent, 'rect.calendar-closed', placed.filter(({ kind }) => kind === 'closed'), ({ key }) => key)
    .attr('x', ({ x }) => px(x))
    .attr('y', ({ y }) => px(top + y - size / 2 + 1))
    .attr('width', size)
    .attr('height', size - 2);
  marks(parent, 'path.calendar-mark', placed.flatMap(({ kind, ...entry }) => (kind === 'closed' ? [] : [{ ...entry, kind }])), ({ key }) => key)
    .attr('class', ({ kind }) => `calendar-mark calendar-mark--${kind}`)
    .attr('d', ({ kind }) => sign(kind, 4.5))
    .attr('transform', ({ x, y }) => `translate(${px(x + size / 2)},${px(top + y)})`);
  annotate(parent, keyWords(placed, top));
}
