/**
 * Where the marks of the exodus stand. Every point is schematic: a free spot
 * inside the country, neither a camp nor a crossing.
 */
import type { Frame } from '../contract.ts';
import { lineHeight } from '../kit/annotation.ts';
import type { Beside, Placed } from '../kit/callout.ts';
import { fit, place, through, type Bounds, type Camera } from '../../map/camera.ts';
import { byArea, type Disc } from '../../map/discs.ts';
import type { LonLat, Point } from '../../map/projection.ts';
import { neighbours, type ExodusData, type Neighbour } from './data.ts';

const bounds: Bounds = [-17.9, 5.2, 12.1, 26.4];

/** The ground that the page holds ends here. */
const northEdge: LonLat = [0, 30];

/** Spot of each disc and side of its label; `low` where the frame is low. */
export const spots: Record<Neighbour, { at: LonLat; side: Beside['side']; low?: Beside['side'] }> = {
  MRT: { at: [-11, 19.5], side: 'above' },
  NER: { at: [8.8, 17.2], side: 'above' },
  BFA: { at: [-0.9, 12.2], side: 'right' },
  DZA: { at: [3.4, 25.2], side: 'right', low: 'left' },
  CIV: { at: [-5.6, 8.3], side: 'right' },
  SEN: { at: [-14.6, 14.6], side: 'below', low: 'left' },
};

/** Middle of the disc of the displaced. */
export const maliAt: LonLat = [-2, 18.3];

/** Where Mali’s name stands. */
export const nameAt: LonLat = [-8.6, 13];

/** Radius of the largest disc of all years, degrees of longitude, and the most that it may have, px: Europe’s must fit their strip. */
const reach = 3.6;
const largest = 92;

/** Radius of the largest disc, px, under which no words go into the disc of the displaced. */
const lowReach = 40;

/** Smallest disc that the eye finds, px. */
const smallest = 1.8;

/** What a frame has room for. */
export interface Layout {
  camera: Camera;
  /** Room on the ocean for words, px. */
  ocean: number;
  /** Too little height for words inside the discs. */
  low: boolean;
  /** Height of the strip at the top for countries off the map. */
  strip: number;
  /** Radius of a number of people: one scale for all years; no one is no disc. */
  radius(people: number): number;
  /** Labels of the countries on the map. */
  labels: Placed[];
}

/** Lays out one frame. The map stands at the right, so that the words at the left get the ocean. */
export function layOut({ years }: ExodusData, frame: Frame): Layout {
  const wide = frame.name === 'wide';
  const strip = 2 * lineHeight + (wide ? 16 : 8);
  const pad = wide ? 14 : 6;
  const whole = fit(bounds, frame, { top: strip + pad, right: pad, bottom: pad, left: pad });
  const spare = frame.width - pad - place(whole, [bounds[2], 0])[0];
  // In a high frame it moves up, so that the ground’s north edge meets the strip.
  const rise = Math.max(0, place(whole, northEdge)[1] - strip);
  const camera = { ...whole, x: whole.x + spare, y: whole.y - rise };
  const size = reach * camera.k * 100;
  const low = size < lowReach;
  const area = byArea(Math.max(...years.flatMap((row) => [row.displaced, ...Object.values(row.refugees)])), Math.min(largest, size));
  const labels = neighbours.map((key): Placed => {
    const { side, low: lowSide } = spots[key];
    const beside = { side: low && lowSide ? lowSide : side, limit: 20 };
    return { key, narrow: beside, wide: beside };
  });
  return { camera: through(camera, frame), ocean: place(camera, spots.CIV.at)[0] - 24, low, strip, labels, radius: (people) => (people > 0 ? Math.max(smallest, area(people)) : 0) };
}

/** Outline from the middle of Mali that widens toward a disc: which way, not how many. */
export function wedge(from: Disc, to: Disc): Point[] {
  const [dx, dy] = [to.at[0] - from.at[0], to.at[1] - from.at[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const half = Math.max(1.2, to.r * 0.35);
  const end = length - to.r * 0.93;
  const point = (along: number, aside: number): Point => [from.at[0] + ux * along - uy * aside, from.at[1] + uy * along + ux * aside];
  return [point(from.r + 3, 0.5), point(end, half), point(end, -half), point(from.r + 3, -0.5)];
}
