/** Signs of notices: the more one presses, the larger and fuller it is. */
import type { Frame } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { flow, keyWords } from '../kit/key.ts';
import { marks, px, type Layer } from '../kit/marks.ts';
import { disc, square } from '../kit/path.ts';
import type { Mark } from './data.ts';

const radii: Readonly<Record<string, number>> = {
  restated: 3.4,
  'advise-caution': 3.8,
  'advise-against-travel': 4.4,
  'leave-when-possible': 5.2,
  'staff-departure-ordered': 5.2,
  'embassy-open': 4.4,
  'staff-departure-authorised': 4.4,
};

/** From the middle of a level’s sign to its edge, at size 1. */
export function reach(level: string): number {
  return radii[level] ?? 6;
}

/** What decides how a notice looks. */
type Look = Pick<Mark, 'lane' | 'level' | 'open'>;

/** Its outline: a disc to citizens, a square to staff, a ring with an arrow that eases. */
export function sign({ lane, level }: Look, size: number): string {
  const r = reach(level) * size;
  const half = px(r / 2);
  if (level === 'eased') return `${disc(r)}M0,${-half}V${half}M${-half},0L0,${half}L${half},0`;
  return lane === 'advice' ? disc(r) : square(r);
}

/** Its classes. */
export function signClass({ lane, level, open }: Look): string {
  return `alert-mark alert-mark--${lane} alert-mark--${level}${open ? ' is-open' : ''}`;
}

const key = {
  advice: ['advise-against-travel', 'leave-when-possible', 'leave-now-commercial'],
  staff: ['staff-departure-authorised', 'staff-departure-ordered'],
  open: ['leave-when-possible'],
};

/** Draws what the signs mean, on a line at the top. */
export function drawKey(parent: Layer, shown: boolean, text: Readonly<Record<string, string>>, { width }: Frame): void {
  const entries = shown ? Object.entries(key).map(([name, levels]) => ({ key: name, levels, words: text[name] ?? '', sign: levels.length * 14, tone: 'label--fine label--quiet' })) : [];
  const { placed } = flow(entries, 2, width);
  const signs = placed.flatMap(({ key: name, levels, x }) =>
    levels.map((level, index): Look & { x: number } => ({ level, lane: name === 'staff' ? name : 'advice', open: name === 'open', x: x + 7 + index * 14 })));
  marks(parent, 'path.alert-mark', signs, ({ level, open }) => `${level}-${String(open)}`)
    .attr('class', signClass)
    .attr('d', (one) => sign(one, 1))
    .attr('transform', ({ x }) => `translate(${px(x)},8)`);
  annotate(parent, keyWords(placed, 8));
}
