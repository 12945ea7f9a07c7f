/**
 * The reader's lens: a scale and a shift in pixels, laid over the camera of a
 * view. What lies under a point before a move lies under it after; no move
 * leaves the ground or comes nearer than the geography is true.
 */
import { pixelsPerKm, place, type Camera } from '../camera.ts';
import { extent } from '../extent.ts';
import type { LonLat, Point } from '../projection.ts';

/** Width and height of a stage, px. */
export interface Size {
  width: number;
  height: number;
}

/** How far a lens may go. */
export interface Limits {
  least: number;
  most: number;
  /** The ground, px of the view. */
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The view as it is. */
export const noLens: Camera = { k: 1, x: 0, y: 0 };

/** Latitude at which distances of the story are true: Bamako's. */
const home = 12.6;

/** The camera under a lens: the inverse of `through`. */
export const under = (seen: Camera, lens: Camera): Camera => ({ k: seen.k / lens.k, x: (seen.x - lens.x) / lens.k, y: (seen.y - lens.y) / lens.k });

/** The lens that makes one camera of another: `through(view, over(view, seen))` is `seen`. */
export const over = (view: Camera, seen: Camera): Camera => {
  const k = seen.k / view.k;
  return { k, x: seen.x - view.x * k, y: seen.y - view.y * k };
};

/**
 * The limits over a view. Where the view itself reaches beyond the ground, so may the reader.
 * @param closest km from edge to edge.
 */
export function limitsOf(view: Camera, { width, height }: Size, closest: number): Limits {
  const [west, north] = place(view, [extent.west, extent.north]);
  const [east, south] = place(view, [extent.east, extent.south]);
  const [left, top, right, bottom] = [Math.min(west, 0), Math.min(north, 0), Math.max(east, width), Math.max(south, height)];
  return {
    least: Math.max(width / (right - left), height / (bottom - top)),
    most: Math.max(1, width / closest / pixelsPerKm(view, home)),
    left,
    top,
    right,
    bottom,
  };
}

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The lens brought back into its limits. */
export function hold({ k, x, y }: Camera, { left, top, right, bottom }: Limits, { width, height }: Size): Camera {
  return { k, x: between(x, width - right * k, 0 - left * k), y: between(y, height - bottom * k, 0 - top * k) };
}

/** Moves the ground by so many pixels. */
export const pan = ({ k, x, y }: Camera, [dx, dy]: Point): Camera => ({ k, x: x + dx, y: y + dy });

/** Magnifies about a point: the ground under it stays. */
export function zoomAbout({ k, x, y }: Camera, [px, py]: Point, factor: number, { least, most }: Limits): Camera {
  const scale = between(k * factor, least, most) / k;
  return { k: k * scale, x: px - (px - x) * scale, y: py - (py - y) * scale };
}

/** Two fingers, where they were and where they are: the ground under each goes with it, but for a turn. */
export function pinch(lens: Camera, [a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point], limits: Limits): Camera {
  const middle = ([x1, y1]: Point, [x2, y2]: Point): Point => [(x1 + x2) / 2, (y1 + y2) / 2];
  const length = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x2 - x1, y2 - y1);
  const [from, to] = [middle(a, b), middle(c, d)];
  return pan(zoomAbout(lens, from, length(c, d) / Math.max(1, length(a, b)), limits), [to[0] - from[0], to[1] - from[1]]);
}

/** The lens that puts a place into the middle of the stage, the stage being at most `km` wide. */
export function aim(view: Camera, at: LonLat, km: number, now: Camera, { width, height }: Size, { least, most }: Limits): Camera {
  const k = between(Math.max(now.k, width / km / pixelsPerKm(view, at[1])), least, most);
  const [x, y] = place(view, at);
  return { k, x: width / 2 - x * k, y: height / 2 - y * k };
}

/** The way from one lens to another, t from 0 to 1: about the one point of the ground that both leave in its place. */
export function wayBetween(from: Camera, to: Camera): (t: number) => Camera {
  return (t) => {
    const k = from.k * (to.k / from.k) ** t;
    const share = Math.abs(to.k - from.k) < 1e-6 ? t : (k - from.k) / (to.k - from.k);
    return { k, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  };
}
