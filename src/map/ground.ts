/** The ground that every map stands on: the sea over the whole frame, the land on it. */
import type { Frame } from '../charts/contract.ts';
import { layer, marks } from '../charts/kit/marks.ts';
import { drawBase } from './base.ts';
import { kmAcross, type Camera } from './camera.ts';

/** Under this width, km, the 1:50m rivers are kilometres off. */
const riversFrom = 150;

/** Draws sea, land, borders and, unless the view is too close for them, rivers. */
export function drawGround(svg: SVGSVGElement, camera: Camera, frame: Frame, options = { rivers: true }): void {
  marks(layer(svg, 'sea'), 'rect.sea', ['sea'], (key) => key)
    .attr('width', frame.width)
    .attr('height', frame.height);
  // The reader may come closer than any view.
  const close = frame.lens !== undefined && kmAcross(camera, frame) < riversFrom;
  drawBase(svg, camera, { rivers: options.rivers && !close });
}
