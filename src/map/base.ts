/**
 * Draws the ground of a map: land, Mali, borders, rivers, all by reference to
 * the page's one copy of the geometry.
 */
import { layer, marks, type Layer } from '../charts/kit/marks.ts';
import { transformOf, type Camera } from './camera.ts';

/**
 * @param options.rivers false in views closer than about 150 km across, where
 *   the 1:50m rivers are kilometres off.
 */
export function drawBase(svg: SVGSVGElement, camera: Camera, options: { rivers: boolean }): Layer {
  const base = layer(svg, 'base');
  const shapes = ['land', 'borders', 'mali', 'rivers'] as const;
  const uses = marks(base, 'use', shapes, (shape) => shape);
  // To set it again would make the browser copy the geometry again, on every frame of a move.
  uses.filter(function isBare() { return !this.hasAttribute('href'); }).attr('href', (shape) => `#geo-${shape}`);
  uses
    .attr('class', (shape) => `geo geo--${shape}`)
    .attr('transform', transformOf(camera))
    .attr('opacity', (shape) => (shape === 'rivers' && !options.rivers ? 0 : null));
  return base;
}
