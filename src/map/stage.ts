/** A map in the making: what every part of it is handed. */
import type { Frame, Model } from '../charts/contract.ts';
import type { Said } from '../charts/kit/callout.ts';
import { layer } from '../charts/kit/marks.ts';
import { place, type Camera } from './camera.ts';
import { drawGround } from './ground.ts';
import type { LonLat, Point } from './projection.ts';

/** One drawing of one view. */
export interface Stage<Data, View extends string> {
  svg: SVGSVGElement;
  model: Model<Data, View>;
  view: View;
  frame: Frame;
  wide: boolean;
  camera: Camera;
  /** Pixels of a place. */
  at(lonLat: LonLat): Point;
  /** A label of the visual’s words; empty where there is none. */
  say(key: string): string;
  /** Marks that labels may speak of, by key: each part adds its own. */
  spots: Map<string, Said>;
}

/** Sets the stage: layers from the ground up, and the ground itself. */
export function setStage<Data, View extends string>(
  drawing: Pick<Stage<Data, View>, 'svg' | 'model' | 'view' | 'frame' | 'camera'>,
  layers: readonly string[],
  ground?: { rivers: boolean },
): Stage<Data, View> {
  const { svg, model, frame, camera } = drawing;
  for (const name of ['sea', 'base', ...layers]) layer(svg, name);
  drawGround(svg, camera, frame, ground);
  return { ...drawing, wide: frame.name === 'wide', at: (lonLat) => place(camera, lonLat), say: (key) => model.text[key] ?? '', spots: new Map() };
}
