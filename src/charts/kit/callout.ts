/**
 * A label beside a mark: a strong line that says when and who, lines under it
 * that say where; pushed inward where the frame would cut it.
 */
import type { Frame, FrameName } from '../contract.ts';
import { characterWidth, lineHeight, wrap, type Annotation } from './annotation.ts';
import type { Point } from '../../map/projection.ts';

/** Where a label stands, seen from its mark. */
export interface Beside {
  side: 'left' | 'right' | 'above' | 'below';
  /** Shift from there, px. */
  dx?: number;
  dy?: number;
  /** Characters in a line. */
  limit: number;
  /** A line to the mark, for labels that stand further off. */
  leader?: boolean;
}

/** A label's place in each frame; it is left out of a frame without one. */
export interface Placed extends Partial<Record<FrameName, Beside>> {
  key: string;
}

/** What a label says, and of what. */
export interface Said {
  /** When and who. */
  strong?: string | undefined;
  /** Where. */
  plain?: string | undefined;
  /** The mark: its place and its radius, px. */
  at: Point;
  r: number;
  /** Class of the strong line; `label--attack` when left out. */
  tone?: string;
}

/** From this width on a stage has room for longer lines, and strong ones are larger. */
const largeFrom = 800;

const anchors = { left: 'end', right: 'start', above: 'middle', below: 'middle' } as const;

/** The annotations of a view's labels. What is not on the map says nothing. */
export function callouts<Label extends Placed>(labels: readonly Label[], frame: Frame, say: (label: Label) => Said | undefined): Annotation[] {
  return labels.flatMap((label) => {
    const beside = label[frame.name];
    const said = beside && say(label);
    // A label keeps to the frame; where the reader has moved its mark out of it, it goes too.
    return said && !(frame.lens && isOutside(said.at, frame)) ? callout(label.key, said, beside, frame) : [];
  });
}

const isOutside = ([x, y]: Point, { width, height }: Frame): boolean => x < 0 || y < 0 || x > width || y > height;

function callout(key: string, { strong, plain, at, r, tone = 'label--attack' }: Said, { side, dx = 0, dy = 0, limit, leader }: Beside, frame: Frame): Annotation[] {
  const large = frame.width >= largeFrom;
  const heads = strong ? wrap(strong, large ? limit * 1.4 : limit) : [];
  const lines = plain ? wrap(plain, large ? limit * 1.4 : limit) : [];
  const count = heads.length + lines.length;
  if (count === 0) return [];
  const anchor = anchors[side];
  const gap = r + 5;
  const height = (count - 1) * lineHeight;
  const shift = { left: -gap, right: gap, above: 0, below: 0 }[side];
  const top = { left: 4 - height / 2, right: 4 - height / 2, above: -gap - height, below: gap + 10 }[side];
  const widthOf = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length)) * characterWidth;
  const width = Math.max(widthOf(heads) * (large ? 1.2 : 1), widthOf(lines));
  const left = { end: width, start: 0, middle: width / 2 }[anchor];
  const x = Math.min(Math.max(at[0] + shift + dx, 5 + left), frame.width - 5 - width + left);
  const y = Math.max(at[1] + top + dy, 15);
  const away = Math.hypot(x - at[0], y - at[1]);
  const led = leader && away > 0
    ? { from: { x, y: y < at[1] ? y + height + 5 : y - 13 }, to: { x: at[0] + ((x - at[0]) / away) * r, y: at[1] + ((y - at[1]) / away) * r } }
    : {};
  const head: Annotation = { key: `${key}-when`, x, y, lines: heads, anchor, tone: `${tone} label--strong${large ? ' label--large' : ''}`, ...led };
  const rest: Annotation = { key: `${key}-where`, x, y: y + heads.length * lineHeight, lines, anchor };
  return [head, rest].filter((one) => one.lines.length > 0);
}
