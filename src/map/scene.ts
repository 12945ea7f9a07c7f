/**
 * A map as a description that no renderer is needed for: where it looks, and
 * what stands on the ground in longitude and latitude. The D3 picture and the
 * Mapbox map show the same one. A feature keeps the name of its mark in the
 * picture (`layer/key`) and that mark's classes, by which chart.css colours it.
 */
import type { Frame, Model } from '../charts/contract.ts';
import type { Annotation } from '../charts/kit/annotation.ts';
import { groundAt, type Camera } from './camera.ts';
import { circle } from './distance.ts';
import type { TownMark } from './places.ts';
import { project, type LonLat, type Point } from './projection.ts';
import type { Road } from './roads.ts';

/** Where a tile map looks: tiles of 512 px, degrees. */
export interface SceneCamera {
  center: LonLat;
  zoom: number;
  /** Clockwise from north. */
  bearing: number;
  /** From straight down. */
  pitch: number;
}

/** What all features have. */
interface Feature {
  /** `discs/ML0204`: layer and key of the mark in the picture. */
  mark: string;
  /** Its classes there. */
  look: string;
}

/** A disc or a sign at a point. */
export interface MarkFeature extends Feature {
  /** Where it stands. */
  at: LonLat;
  /** The place that it means, where marks that would cover each other stand aside of it. */
  place: LonLat;
  /** px */
  r: number;
  /** Outline around its own point, px; a circle of radius `r` when left out. */
  path?: string;
  /** The evidence's number, and the name of what it counts. */
  value?: number;
  name?: string;
  /** Its place or the account of it is weak. */
  uncertain?: boolean;
  /** Accounts contradict each other. */
  disputed?: boolean;
}

/** One or several strokes. */
export interface LineFeature extends Feature {
  strokes: readonly (readonly LonLat[])[];
  /** Of a ring: its radius, km. */
  value?: number;
}

/** An outline that is filled. */
export interface AreaFeature extends Feature {
  outline: readonly LonLat[];
}

/** Words in the scene's language, already broken into lines. */
export interface TextFeature extends Feature {
  /** Where the baseline of the first line begins, stands or ends, by `anchor`. */
  at: LonLat;
  anchor: 'start' | 'middle' | 'end';
  lines: readonly string[];
}

/** Features of one kind, drawn together. */
export type SceneLayer =
  | { name: string; kind: 'marks'; features: MarkFeature[] }
  | { name: string; kind: 'lines'; features: LineFeature[] }
  | { name: string; kind: 'areas'; features: AreaFeature[] }
  | { name: string; kind: 'texts'; features: TextFeature[] };

/** One view of a map in one frame. Its layers are always all there, from the ground up, some of them empty. */
export interface MapScene {
  camera: SceneCamera;
  layers: SceneLayer[];
  /** Edges of the frame that words cover, px. */
  covered: { top: number; bottom: number; left: number };
}

/** Map units around the Earth, and px around it at zoom 0. */
const [unitsAround, pixelsAround] = [36_000, 512];

/** What a D3 camera shows, as a tile map says it. */
export function sceneCamera(camera: Camera, { width, height }: Pick<Frame, 'width' | 'height'>): SceneCamera {
  return { center: groundAt(camera, [width / 2, height / 2]), zoom: Math.log2((unitsAround * camera.k) / pixelsAround), bearing: 0, pitch: 0 };
}

/** The D3 camera that shows the same: the inverse of {@link sceneCamera}. */
export function cameraOfScene({ center, zoom }: Pick<SceneCamera, 'center' | 'zoom'>, { width, height }: Pick<Frame, 'width' | 'height'>): Camera {
  const k = (pixelsAround * 2 ** zoom) / unitsAround;
  const [x, y] = project(center);
  return { k, x: width / 2 - x * k, y: height / 2 - y * k };
}

/** A line drawn in pixels, on the ground. */
export const onGround = (camera: Camera, points: readonly Point[]): LonLat[] => points.map((point) => groundAt(camera, point));

/** Roads, in the layer `roads`. */
export const roadLayer = (roads: readonly Road[]): SceneLayer => ({
  name: 'roads',
  kind: 'lines',
  features: roads.map(({ id, at }) => ({ mark: `roads/${id}`, look: 'road-line', strokes: [at] })),
});

/** Rings around a place, in the layer `rings`. */
export const ringLayer = (centre: LonLat, distances: readonly number[]): SceneLayer => ({
  name: 'rings',
  kind: 'lines',
  features: distances.map((km) => ({ mark: `rings/ring-${km}`, look: 'ring-line', strokes: [circle(centre, km)], value: km })),
});

/** Dots and names of towns, both in the layer `towns`. */
export const townLayers = (camera: Camera, towns: readonly TownMark[]): SceneLayer[] => [
  { name: 'towns', kind: 'marks', features: towns.map(({ id, name, at, r }) => ({ mark: `towns/dot-${id}`, look: 'town', at, place: at, r, name })) },
  {
    name: 'towns',
    kind: 'texts',
    features: towns.map(({ id, name, capital, nameX, nameY, anchor }) => ({ mark: `towns/${id}`, look: capital ? 'place place--capital' : 'place', at: groundAt(camera, [nameX, nameY]), anchor, lines: [name] })),
  },
];

/** Labels and the lines that lead to their marks, both in the layer `name`. */
export const wordLayers = (camera: Camera, name: string, words: readonly Annotation[]): SceneLayer[] => [
  {
    name,
    kind: 'lines',
    features: words.flatMap(({ key, x, y, from, to }) => (to ? [{ mark: `${name}/leader-${key}`, look: 'leader', strokes: [onGround(camera, [[from?.x ?? x, from?.y ?? y], [to.x, to.y]])] }] : [])),
  },
  {
    name,
    kind: 'texts',
    features: words.map(({ key, x, y, lines, anchor = 'start', tone }) => ({ mark: `${name}/label-${key}`, look: tone ? `label ${tone}` : 'label', at: groundAt(camera, [x, y]), anchor, lines })),
  },
];

/** A scene whose frame no words cover. */
export const uncovered: MapScene['covered'] = { top: 0, bottom: 0, left: 0 };

/** What the `scene.ts` of a map exports. */
export type SceneOf<Data, View extends string> = (model: Model<Data, View>, view: View, frame: Frame) => MapScene;
