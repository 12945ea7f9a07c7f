/**
 * Where the marks of the exodus stand. Every point is schematic: a free spot
 * inside the country, neither a camp nor a crossing.
 */
import type { Frame } from '../contract.ts';
import { lineHeight } from '../kit/annotation.ts';
import { fit, place, type Bounds, type Camera } from '../../map/camera.ts';
import type { LonLat } from '../../map/projection.ts';
import type { Country, ExodusData, neighbours } from './data.ts';
import { linear } from '../kit/scale.ts';

/** A country on the map. */
export type Neighbour = (typeof neighbours)[number];

/** Where a label stands, seen from its disc. */
export type Side = 'above' | 'below' | 'left' | 'right';

const bounds: Bounds = [-17.9, 5.2, 12.1, 26.4];

/** Spot of each disc and side of its label; `low` where the frame is low. */
const spots: Record<Neighbour, { at: LonLat; side: Side; low?: Side }> = {
  MRT: { at: [-11, 19.5], side: 'above' },
  NER: { at: [8.8, 17.2], side: 'above' },
  BFA: { at: [-0.9, 12.2], side: 'right' },
  DZA: { at: [3.4, 25.2], side: 'right', low: 'left' },
  CIV: { at: [-5.6, 8.3], side: 'right' },
  SEN: { at: [-14.6, 14.6], side: 'below', low: 'left' },
};

const maliAt: LonLat = [-2, 18.3];
const nameAt: LonLat = [-8.6, 13];

/** Corners of the ground that the page holds: beyond them nothing is drawn, not even sea. */
const ground: { northWest: LonLat; southEast: LonLat } = { northWest: [-26, 30], southEast: [18, 0] };

/** Radius of the largest disc of all years, degrees of longitude. */
const reach = 3.6;

/** Radius of the largest disc, px, under which no words go into the disc of the displaced. */
const lowReach = 40;

/** A disc in pixels. */
export interface Disc {
  x: number;
  y: number;
  r: number;
}

/** One drawing in the making. */
export interface Stage {
  frame: Frame;
  wide: boolean;
  /** Too little height for words inside the discs. */
  low: boolean;
  camera: Camera;
  /** The part of the frame that the ground covers. */
  sheet: { x: number; y: number; width: number; height: number };
  /** Height of the strip at the top for countries off the map. */
  strip: number;
  /** Radius of a number of people: one scale for all years; no one is no disc. */
  radius(people: number): number;
  spot(code: Neighbour, people: number): Disc & { side: Side };
  mali(people: number): Disc;
  /** Where Mali's name stands. */
  name: { x: number; y: number };
  scale: { x: number; y: number; lat: number; maxWidth: number };
}

/** Radius that no disc exceeds, px: the largest one of Europe must fit its strip. */
const largest = 92;

/** Room that a name to the left of its disc needs, px. */
const longest = 70;

/** Smallest disc that the eye finds, px. */
const smallest = 1.8;

/** Sets the stage for one frame. */
export function stageOf({ years }: ExodusData, frame: Frame): Stage {
  const wide = frame.name === 'wide';
  const strip = 2 * lineHeight + (wide ? 16 : 8);
  const pad = wide ? 14 : 6;
  const whole = fit(bounds, frame, { top: strip + pad, right: pad, bottom: pad, left: pad });
  const low = reach * whole.k * 100 < lowReach;
  // In a low frame the map moves to the right: the tally gets the ocean.
  const spare = frame.width - pad - place(whole, [bounds[2], 0])[0];
  // In a high one it moves up, so that the ground's north edge meets the strip.
  const rise = Math.max(0, place(whole, ground.northWest)[1] - strip);
  const camera = { ...whole, x: whole.x + (low ? spare : 0), y: whole.y - rise };
  const [west, north] = place(camera, ground.northWest);
  const [east, south] = place(camera, ground.southEast);
  const most = Math.max(...years.flatMap((row) => [row.displaced, ...Object.values(row.refugees)]), 1);
  const area = linear([0, Math.sqrt(most)], [0, Math.min(largest, reach * camera.k * 100)]);
  const radius = (people: number): number => (people > 0 ? Math.max(smallest, area(Math.sqrt(people))) : 0);
  const disc = (lonLat: LonLat, people: number): Disc => {
    const [x, y] = place(camera, lonLat);
    return { x, y, r: radius(people) };
  };
  const maxWidth = wide ? 120 : low ? 46 : 70;
  const [x, y] = place(camera, nameAt);
  return {
    frame,
    wide,
    low,
    camera,
    sheet: {
      x: Math.max(0, west),
      y: Math.max(0, north),
      width: Math.min(frame.width, east) - Math.max(0, west),
      height: Math.min(frame.height, south) - Math.max(0, north),
    },
    strip,
    radius,
    spot: (code, people) => {
      const { at, side, low: lowSide } = spots[code];
      const spot = disc(at, people);
      return { ...spot, side: low && lowSide && spot.x > longest ? lowSide : side };
    },
    mali: (people) => disc(maliAt, people),
    name: { x, y },
    scale: { x: frame.width - maxWidth - 12, y: Math.min(frame.height, south) - 10, lat: 13, maxWidth },
  };
}

/** Outline from the middle of Mali that widens toward a disc: which way, not how many. */
export function wedge(from: Disc, to: Disc): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const half = Math.max(1.2, to.r * 0.35);
  const end = length - to.r * 0.93;
  const point = (along: number, aside: number): string =>
    `${(from.x + ux * along - uy * aside).toFixed(1)},${(from.y + uy * along + ux * aside).toFixed(1)}`;
  return `M${point(from.r + 3, 0.5)}L${point(end, half)}L${point(end, -half)}L${point(from.r + 3, -0.5)}Z`;
}

/** Order of the countries off the map: the same in every year. */
export const stripOrder: readonly Country[] = ['ESP', 'ITA', 'FRA'];
