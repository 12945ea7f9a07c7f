/** A scale bar: how long some round number of kilometres is in this view. */
import { layer, marks, px } from '../charts/kit/marks.ts';
import { pixelsPerKm, type Camera } from './camera.ts';

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 250, 500, 1000];

/**
 * Draws the bar with its left end at x, y.
 * @param lat latitude at which the length is true; once the reader has moved the map, the middle of the frame.
 */
export function drawScaleBar(
  svg: SVGSVGElement,
  camera: Camera,
  at: { x: number; y: number; lat: number; maxWidth: number },
): void {
  const perKm = pixelsPerKm(camera, camera.latitude ?? at.lat);
  const km = steps.filter((step) => step * perKm <= at.maxWidth).at(-1) ?? 1;
  const group = layer(svg, 'scale');
  marks(group, 'path.scale-bar', [km], () => 'bar')
    .attr('d', `M${px(at.x)},${px(at.y - 4)}v4h${px(km * perKm)}v-4`);
  marks(group, 'text.tick', [km], () => 'length')
    .attr('x', px(at.x))
    .attr('y', px(at.y - 8))
    // A narrow no-break space before the unit reads right in both languages.
    .text(`${km}\u202fkm`);
}
