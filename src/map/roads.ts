/** Roads as lines through known places: schematic, never their true course. */
import { layer, marks } from '../charts/kit/marks.ts';
import { polyline } from '../charts/kit/path.ts';
import { place, type Camera } from './camera.ts';
import type { LonLat } from './projection.ts';

/** A road and the places it is drawn through; `roadsOf` of the gazetteer has those of the story. */
export interface Road {
  id: string;
  at: readonly LonLat[];
}

/** Draws the roads, one line each, in the layer `roads`; none clears them. */
export function drawRoads(svg: SVGSVGElement, camera: Camera, roads: readonly Road[]): void {
  marks(layer(svg, 'roads'), 'path.road-line', roads, ({ id }) => id)
    .attr('d', ({ at }) => polyline(at.map((point) => place(camera, point))));
}
