/** A map in the making: what every part of it is handed. */
import type { Frame, Model } from '../charts/contract.ts';
import type { Said } from '../charts/kit/callout.ts';
import { layer } from '../charts/kit/marks.ts';
import { place, type Camera } from './camera.ts';
import { drawGround } from './ground.ts';
import type { LonLat, Point } from './projection.ts';

/** One view in one frame, before anything is drawn. */
export interface Setting<Data, View extends string> {
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

/** One drawing of one view. */
export interface Stage<Data, View extends string> extends Setting<Data, View> {
  svg: SVGSVGElement;
}

/** What the parts of a view are composed with. */
export function settingOf<Data, View extends string>(shown: Pick<Setting<Data, View>, 'model' | 'view' | 'frame' | 'camera'>): Setting<Data, View> {
  const { model, frame, camera } = shown;
  return { ...shown, wide: frame.name === 'wide', at: (lonLat) => place(camera, lonLat), say: (key) => model.text[key] ?? '', spots: new Map() };
}

/** Sets the stage: layers from the ground up, and the ground itself. */
export function setStage<Data, View extends string>(
  svg: SVGSVGElement,
  setting: Setting<Data, View>,
  layers: readonly string[],
  ground?: { rivers: boolean },
): Stage<Data, View> {
  for (const name of ['sea', 'base', ...layers]) layer(svg, name);
  drawGround(svg, setting.camera, setting.frame, ground);
  return { ...setting, svg };
}
