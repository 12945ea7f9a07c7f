/** The sign of each kind, and the key that names them. */
import type { Frame } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { marks, px, type Layer } from '../kit/marks.ts';
import { kinds, type Kind } from './data.ts';

/** Outline of a sign around its point. */
export function sign(kind: Kind, r: number): string {
  const n = (value: number): number => px(value * r);
  return {
    attack: `M${n(-1)},0a${n(1)},${n(1)} 0 1 1 ${n(2)},0a${n(1)},${n(1)} 0 1 1 ${n(-2)},0z`,
    arrival: `M${n(-0.9)},${n(-1)}L${n(1.1)},0L${n(-0.9)},${n(1)}z`,
    shortage: `M${n(-0.85)},${n(-0.85)}h${n(1.7)}v${n(1.7)}h${n(-1.7)}z`,
    school: `M0,${n(-1.15)}L${n(1.15)},0L0,${n(1.15)}L${n(-1.15)},0z`,
    rationing: `M${n(-1)},${n(-1)}H${n(1)}L${n(-1)},${n(1)}H${n(1)}z`,
    other: `M${n(-0.9)},${n(-0.35)}h${n(1.8)}v${n(0.7)}h${n(-1.8)}z`,
  }[kind];
}

/** An entry of the key. */
interface Entry {
  key: Kind | 'closed';
  x: number;
  line: number;
}

const [size, lead, lineStep] = [12, 17, 16];

/** Entries in as few lines as the width allows. */
function entries(text: Readonly<Record<string, string>>, { width }: Frame): Entry[] {
  let [x, line] = [4, 0];
  return ([...kinds, 'closed'] as const).map((key) => {
    const room = lead + (text[`key_${key}`] ?? '').length * 6.4 + 9;
    if (x > 4 && x + room - 9 > width - 2) [x, line] = [4, line + 1];
    const entry = { key, x, line };
    x += room;
    return entry;
  });
}

/** Height of the key, px. */
export function keyHeight(text: Readonly<Record<string, string>>, frame: Frame): number {
  return ((entries(text, frame).at(-1)?.line ?? 0) + 1) * lineStep + 2;
}

/** Draws the key under the grid. */
export function drawKey(parent: Layer, text: Readonly<Record<string, string>>, frame: Frame): void {
  const all = entries(text, frame);
  const top = frame.height - keyHeight(text, frame) + lineStep / 2;
  const y = ({ line }: Entry): number => top + line * lineStep;
  marks(parent, 'rect.calendar-closed', all.filter(({ key }) => key === 'closed'), () => 'key-closed')
    .attr('x', (entry) => px(entry.x))
    .attr('y', (entry) => px(y(entry) - size / 2 + 1))
    .attr('width', size)
    .attr('height', size - 2);
  marks(parent, 'path.calendar-mark', all.filter((entry): entry is Entry & { key: Kind } => entry.key !== 'closed'), ({ key }) => `key-${key}`)
    .attr('class', ({ key }) => `calendar-mark calendar-mark--${key}`)
    .attr('d', ({ key }) => sign(key, 4.5))
    .attr('transform', (entry) => `translate(${px(entry.x + size / 2)},${px(y(entry))})`);
  annotate(
    parent,
    all.map((entry) => ({ key: `key-${entry.key}`, x: entry.x + lead, y: y(entry) + 4, lines: [text[`key_${entry.key}`] ?? ''], tone: 'label--fine label--quiet' })),
  );
}
