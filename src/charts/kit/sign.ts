/** Signs that tell forces apart without colour, as path data around their own point. */
import type { Point } from '../../map/projection.ts';
import { marks, px, type Layer } from './marks.ts';
import { disc, polyline, square } from './path.ts';

/** A square stands for France, a disc for the UN, a diamond for Russians and the army beside them, a cross for attacks and losses. */
export type Sign = 'square' | 'disc' | 'diamond' | 'cross';

/** A sign in the picture. */
export interface Placed {
  key: string;
  at: Point;
  sign: Sign;
  r: number;
  /** Classes besides `mark`. */
  tone: string;
}

/** Corners of a cross, for a radius of one. */
const corners: readonly Point[] = [[0, -0.5], [0.5, -1], [1, -0.5], [0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5], [-0.5, 1], [-1, 0.5], [-0.5, 0], [-1, -0.5], [-0.5, -1]];

/** The outline of a sign about as large as a circle of radius `r`. */
export function signPath(sign: Sign, r: number): string {
  if (sign === 'disc') return disc(r);
  if (sign === 'square') return square(r);
  const points: readonly Point[] = sign === 'cross' ? corners : [[-1.25, 0], [0, -1.25], [1.25, 0], [0, 1.25]];
  return polyline(points.map(([x, y]) => [x * r, y * r]), 'z');
}

/** Draws signs as marks that have a value. */
export function drawSigns(parent: Layer, signs: readonly Placed[]): void {
  marks(parent, 'path.mark', signs, ({ key }) => key)
    .attr('class', ({ tone }) => `mark ${tone}`)
    .attr('transform', ({ at }) => `translate(${px(at[0])},${px(at[1])})`)
    .attr('d', ({ sign, r }) => signPath(sign, r));
}
