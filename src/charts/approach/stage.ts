/** What every part of the opening map is handed: where the camera looks, and how it scales. */
import { polyline } from '../kit/path.ts';
import { fit, place, type Bounds, type Camera } from '../../map/camera.ts';
import type { LonLat } from '../../map/projection.ts';
import type { Frame, Model } from '../contract.ts';
import type { ApproachData, StoryYear } from './data.ts';

/** Views in the order of the story. */
export const views = [
  'sahel',
  'north-2012',
  'centre-2018',
  'kati-2022',
  'dip-2024',
  'ring-2025',
  'corridors',
  'tankers',
  'rn24',
] as const;

/** A view of the opening map. */
export type View = (typeof views)[number];

/** One drawing in the making. */
export interface Stage {
  svg: SVGSVGElement;
  model: Model<ApproachData, View>;
  view: View;
  frame: Frame;
  wide: boolean;
  camera: Camera;
  /** The camera is on the south of the country, for want of room. */
  zoomed: boolean;
  /** Pixels of a place. */
  at(lonLat: LonLat): { x: number; y: number };
  /** A label of the visual's words. */
  say(key: string): string;
}

/** The year that a view shows; the others have none. */
export const yearOf: Partial<Record<View, StoryYear>> = {
  'north-2012': 2012,
  'centre-2018': 2018,
  'kati-2022': 2022,
  'dip-2024': 2024,
  'ring-2025': 2025,
};

/** Degrees; the ground ends at 26° W, 18° E, the equator and 30° N. */
const bounds = {
  sahel: [-17.2, 4.2, 9.8, 25.2],
  mali: [-12.3, 9.3, 4.3, 25.1],
  south: [-12.4, 9.1, -3.2, 17.2],
  roads: [-12.6, 9.4, -3.7, 16.1],
  rn24: [-8.8, 12.52, -7.86, 13.2],
} satisfies Record<string, Bounds>;

/** Map units to pixels under which rings and labels near Bamako would run together. */
const tooSmall = 0.3;

/** Room kept free at the frame, px. */
const look = (box: Bounds, frame: Frame): Camera => {
  const pad = frame.name === 'wide' ? 16 : 8;
  return fit(box, frame, { top: pad, right: pad, bottom: pad, left: pad });
};

/** The three last years stay on the whole country where there is room, and move to its south where there is not. */
function isZoomed(view: View, frame: Frame): boolean {
  const late = view === 'kati-2022' || view === 'dip-2024' || view === 'ring-2025';
  return late && look(bounds.mali, frame).k < tooSmall;
}

/** The camera of a view. */
function cameraOf(view: View, frame: Frame): Camera {
  if (view === 'sahel' || view === 'rn24') return look(bounds[view], frame);
  if (view === 'corridors' || view === 'tankers') return look(bounds.roads, frame);
  return look(isZoomed(view, frame) ? bounds.south : bounds.mali, frame);
}

/** Sets the stage for one view in one frame. */
export function stageOf(svg: SVGSVGElement, model: Stage['model'], view: View, frame: Frame): Stage {
  const camera = cameraOf(view, frame);
  return {
    svg,
    model,
    view,
    frame,
    wide: frame.name === 'wide',
    zoomed: isZoomed(view, frame),
    camera,
    at: (lonLat) => {
      const [x, y] = place(camera, lonLat);
      return { x, y };
    },
    say: (key) => model.text[key] ?? '',
  };
}

/** A path through places; `end` closes it. */
export function pathOf({ at }: Stage, points: readonly LonLat[], end = ''): string {
  return polyline(points.map((point) => { const { x, y } = at(point); return [x, y] as const; }), end);
}
