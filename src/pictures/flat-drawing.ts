/**
 * A drawing for the bitmap renderer, which fails on half-transparent marks
 * inside an `<svg>` in an `<svg>`: the marks go into a plain group, and paper
 * around the frame covers what an inner `<svg>` would have cut off.
 */
import { lightToken } from './picture-style.ts';

/** Where a drawing lies in its picture. */
export interface Place {
  x: number;
  y: number;
  /** Picture px for each px of the drawing. */
  scale: number;
  /** Size of the drawing before scaling. */
  width: number;
  height: number;
}

/** Longer than any picture is wide or high. */
const far = 4000;

/** The marks of an `<svg>` at their place. */
export function flatDrawing(svg: string, { x, y, scale, width, height }: Place): string {
  const classes = /class="([^"]*)"/.exec(svg)?.[1] ?? '';
  const marks = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  const [right, bottom] = [x + width * scale, y + height * scale];
  const cover = `M${-far},${-far}H${far}V${far}H${-far}ZM${x},${y}V${bottom}H${right}V${y}Z`;
  return `<g class="${classes}" transform="translate(${x},${y}) scale(${scale})">${marks}</g><path d="${cover}" fill="${lightToken('--paper')}" fill-rule="evenodd"/>`;
}
