/**
 * Where the map looks. A camera is a scale and a shift, so a move between two
 * of them is linear and every mark travels with the ground under it.
 */
import type { Frame } from '../charts/contract.ts';
import { project, unproject, type LonLat, type Point } from './projection.ts';

/** West, south, east, north, degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Space kept free inside the frame, px. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Pixels = map units × k + shift. */
export interface Camera {
  k: number;
  x: number;
  y: number;
  /** Latitude of the middle of the frame, where the reader has moved it. */
  latitude?: number;
}

const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The camera that shows the whole of `bounds`, centred in what padding leaves. */
export function fit(bounds: Bounds, frame: Frame, padding: Partial<Padding> = {}): Camera {
  const { top, right, bottom, left } = { ...noPadding, ...padding };
  const [west, south, east, north] = bounds;
  const [x0, y0] = project([west, north]);
  const [x1, y1] = project([east, south]);
  const width = Math.max(1, frame.width - left - right);
  const height = Math.max(1, frame.height - top - bottom);
  const k = Math.min(width / (x1 - x0), height / (y1 - y0));
  return {
    k,
    x: left + (width - k * (x0 + x1)) / 2,
    y: top + (height - k * (y0 + y1)) / 2,
  };
}

/** Pixels of a place. */
export function place(camera: Camera, lonLat: LonLat): Point {
  const [x, y] = project(lonLat);
  return [x * camera.k + camera.x, y * camera.k + camera.y];
}

/** The place at a pixel: the inverse of {@link place}. */
export function groundAt(camera: Camera, [x, y]: Point): LonLat {
  return unproject([(x - camera.x) / camera.k, (y - camera.y) / camera.k]);
}

/** The camera of a view, seen through the reader's lens where the frame has one. */
export function through(camera: Camera, { width, height, lens }: Pick<Frame, 'width' | 'height' | 'lens'>): Camera {
  if (!lens) return camera;
  const seen = { k: camera.k * lens.k, x: camera.x * lens.k + lens.x, y: camera.y * lens.k + lens.y };
  return { ...seen, latitude: groundAt(seen, [width / 2, height / 2])[1] };
}

/** Kilometres from the left edge of a frame to the right. */
export function kmAcross(camera: Camera, { width, height }: Pick<Frame, 'width' | 'height'>): number {
  return width / pixelsPerKm(camera, groundAt(camera, [width / 2, height / 2])[1]);
}

/** SVG transform of geometry in map units. */
export function transformOf(camera: Camera): string {
  return `translate(${camera.x.toFixed(1)},${camera.y.toFixed(1)}) scale(${camera.k.toFixed(4)})`;
}

/** Pixels per kilometre at a latitude: Mercator stretches away from the equator. */
export function pixelsPerKm(camera: Camera, lat: number): number {
  const kmPerDegree = (Math.PI * earthRadiusKm) / 180;
  return (camera.k * 100) / (kmPerDegree * Math.cos((lat * Math.PI) / 180));
}

/** Mean radius of the Earth, km (IUGG). */
export const earthRadiusKm = 6371;
