/**
 * A label beside a mark: a strong line that says when and who, lines under it
 * that say where; pushed inward where the frame would cut it.
 */
import type { Frame } from '../contract.ts';
import { lineHeight, wrap, type Annotation } from './annotation.ts';
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
  /** Class of the strong line; `label--attack` when left out. */
  tone?: string;
}

/** A mark's place and its radius, px. */
export interface Target {
  at: Point;
  r: number;
}

/** Width of a character at 13 px, px: a little over the label font's mean. */
const characterWidth = 6.3;

const anchors = { left: 'end', right: 'start', above: 'middle', below: 'middle' } as const;

/** The annotations of one label; an empty text gives none. */
export function callout(key: string, strong: string, plain: string, target: Target, beside: Beside, frame: Frame): Annotation[] {
  const heads = strong ? wrap(strong, beside.limit) : [];
  const lines = plain ? wrap(plain, beside.limit) : [];
  const count = heads.length + lines.length;
  if (count === 0) return [];
  const { side, dx = 0, dy = 0 } = beside;
  const [px, py] = target.at;
  const anchor = anchors[side];
  const gap = target.r + 5;
  const shift = { left: -gap, right: gap, above: 0, below: 0 }[side];
  const top = { left: -((count - 1) * lineHeight) / 2 + 4, right: -((count - 1) * lineHeight) / 2 + 4, above: -gap - (count - 1) * lineHeight, below: gap + 10 }[side];
  const width = Math.max(...[...heads, ...lines].map((line) => line.length)) * characterWidth;
  const left = { end: width, start: 0, middle: width / 2 }[anchor];
  const x = Math.min(Math.max(px + shift + dx, 5 + left), frame.width - 5 - width + left);
  const y = Math.max(py + top + dy, 15);
  const away = Math.hypot(x - px, y - py);
  const leader = beside.leader && away > 0 ? { from: { x, y: y < py ? y + (count - 1) * lineHeight + 5 : y - 13 }, to: { x: px + ((x - px) / away) * target.r, y: py + ((y - py) / away) * target.r } } : {};
  const labels: Annotation[] = [];
  if (heads.length > 0) labels.push({ key: `${key}-when`, x, y, lines: heads, anchor, tone: `${beside.tone ?? 'label--attack'} label--strong`, ...leader });
  if (lines.length > 0) labels.push({ key: `${key}-where`, x, y: y + heads.length * lineHeight, lines, anchor });
  return labels;
}
