/** The opening map as a scene. */
import { bamako } from '../../map/distance.ts';
import { arcOf, reachLook } from '../../map/rings.ts';
import { onGround, ringLayer, roadLayer, sceneCamera, townLayers, uncovered, wordLayers, type SceneOf } from '../../map/scene.ts';
import { signPath } from '../kit/sign.ts';
import { compose, inCorners } from './compose.ts';
import type { ApproachData } from './data.ts';
import type { View } from './layout.ts';
import { strikeRadius } from './years.ts';

/** One view in one frame. */
export const scene: SceneOf<ApproachData, View> = (model, view, frame) => {
  const { setting: { camera }, year, blockade, towns, words } = compose(model, view, frame);
  return {
    camera: sceneCamera(camera, frame),
    covered: uncovered,
    layers: [
      ringLayer(bamako, year.rings),
      roadLayer(blockade.roads),
      { name: 'discs', kind: 'marks', features: year.discs.map(({ key, place, r, className = 'mark', count, name }) => ({ mark: `discs/${key}`, look: className, at: place, place, r, value: count, name })) },
      { name: 'reaches', kind: 'lines', features: blockade.reaches.map((reach) => ({ mark: `reaches/${reach.key}`, look: reachLook(reach), strokes: [arcOf(reach)], value: reach.km })) },
      { name: 'measures', kind: 'lines', features: blockade.measures.map(({ key, strokes }) => ({ mark: `measures/${key}`, look: 'measure', strokes: strokes.map((stroke) => onGround(camera, stroke)) })) },
      {
        name: 'attacks',
        kind: 'marks',
        features: blockade.attacks.map(({ key, place, r, className = 'mark', attack: { burned, disputed } }) => (
          { mark: `attacks/${key}`, look: className, at: place, place, r, disputed, uncertain: burned === null, ...(burned !== null && { value: burned }) })),
      },
      { name: 'sieges', kind: 'marks', features: blockade.sieges.map(({ key, place, r }) => ({ mark: `sieges/${key}`, look: 'siege', at: place, place, r })) },
      ...townLayers(camera, towns),
      { name: 'strikes', kind: 'marks', features: year.strikes.map(({ id, name, at }) => ({ mark: `strikes/${id}`, look: 'strike', at, place: at, r: strikeRadius, path: signPath('diamond', strikeRadius), name })) },
      ...wordLayers(camera, 'labels', words.filter(({ key }) => !inCorners.includes(key))),
    ],
  };
};
