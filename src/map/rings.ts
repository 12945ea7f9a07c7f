/** Distances on the ground: rings and arcs around a place, lines between two. */
import type { Annotation } from '../charts/kit/annotation.ts';
import { layer, marks } from '../charts/kit/marks.ts';
import { polyline } from '../charts/kit/path.ts';
import { place, type Camera } from './camera.ts';
import { circle } from './distance.ts';
import type { LonLat, Point } from './projection.ts';

/** Points of a ring, five degrees apart, clockwise from north. */
const ring = (camera: Camera, centre: LonLat, km: number): Point[] => circle(centre, km).map((point) => place(camera, point));

/** Draws dotted rings `km` around a place, in the layer `rings`; none clears them. */
export function drawRings(svg: SVGSVGElement, camera: Camera, centre: LonLat, distances: readonly number[]): void {
  marks(layer(svg, 'rings'), 'path.ring-line', distances, (km) => `ring-${km}`)
    .attr('d', (km) => polyline(ring(camera, centre, km)));
}

/** The distance, written on its ring. @param bearing degrees clockwise from north. */
export function ringName(camera: Camera, centre: LonLat, km: number, bearing: number): Annotation {
  const [x, y] = ring(camera, centre, km)[Math.round(bearing / 5)] ?? place(camera, centre);
  return { key: `ring-${km}`, x, y: y + 4, lines: [`${km}\u202fkm`], anchor: 'middle', tone: 'label--attack' };
}

/** Part of a ring: how far an account says that something is from a place. */
export interface Reach {
  key: string;
  centre: LonLat;
  km: number;
  /** Bearings of both ends, degrees clockwise from north. */
  from: number;
  to: number;
}

/** Points of an arc on the ground. */
export const arcOf = ({ centre, km, from, to }: Reach): LonLat[] => circle(centre, km).slice(Math.round(from / 5), Math.round(to / 5) + 1);

/** Classes of an arc. */
export const reachLook = ({ key }: Reach): string => `reach reach--${key}`;

/** Draws arcs in the layer `reaches`, each of class `reach--{key}`. */
export function drawReaches(svg: SVGSVGElement, camera: Camera, reaches: readonly Reach[]): void {
  marks(layer(svg, 'reaches'), 'path.reach', reaches, ({ key }) => key)
    .attr('class', reachLook)
    .attr('d', (reach) => polyline(arcOf(reach).map((point) => place(camera, point))));
}

/** A straight line between two places, with a tick at each end. */
export interface Measure {
  key: string;
  from: LonLat;
  to: LonLat;
  /** How far it is drawn aside, px: its length stays. */
  shift: number;
}

/** A measured line in the picture: tick, line, tick, px. */
export interface MeasureMark {
  key: string;
  strokes: Point[][];
  middle: Point;
}

/** Where a measured line stands. */
export function measureMark(camera: Camera, { key, from, to, shift }: Measure): MeasureMark {
  const [a, b] = [place(camera, from), place(camera, to)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const aside = ([x, y]: Point, by: number): Point => [x + (by * (a[1] - b[1])) / length, y + (by * (b[0] - a[0])) / length];
  const tick = (end: Point): Point[] => [aside(end, shift - 5), aside(end, shift + 5)];
  return { key, strokes: [tick(a), [aside(a, shift), aside(b, shift)], tick(b)], middle: aside([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], shift) };
}

/** Draws measured lines in the layer `measures`. */
export function drawMeasures(svg: SVGSVGElement, lines: readonly MeasureMark[]): void {
  marks(layer(svg, 'measures'), 'path.measure', lines, ({ key }) => key).attr('d', ({ strokes }) => strokes.map((stroke) => polyline(stroke)).join(''));
}
