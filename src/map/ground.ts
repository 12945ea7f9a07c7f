/** The ground that every map stands on: the sea over the whole frame, the land on it. */
import type { Frame } from '../charts/contract.ts';
import { layer, marks } from '../charts/kit/marks.ts';
import { drawBase } from './base.ts';
import type { Camera } from './camera.ts';

/** Draws sea, land, borders and, unless the view is too close for them, rivers. */
export function drawGround(svg: SVGSVGElement, camera: Camera, frame: Frame, options = { rivers: true }): void {
  marks(layer(svg, 'sea'), 'rect.sea', ['sea'], (key) => key)
    .attr('width', frame.width)
    .attr('height', frame.height);
  drawBase(svg, camera, options);
}
