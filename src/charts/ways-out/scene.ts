/** The map of the ways out as a scene. */
import { groundAt } from '../../map/camera.ts';
import { roadLayer, sceneCamera, townLayers, uncovered, wordLayers, type SceneOf } from '../../map/scene.ts';
import { attackLook, attackPath, compose, plane, type View } from './compose.ts';
import type { WaysOutData } from './data.ts';

/** One view in one frame. */
export const scene: SceneOf<WaysOutData, View> = (model, view, frame) => {
  const { camera, towns, attacks, airport, words } = compose(model, view, frame);
  const { airport: place } = model.data;
  return {
    camera: sceneCamera(camera, frame),
    covered: uncovered,
    layers: [
      roadLayer(model.data.roads),
      {
        name: 'attacks',
        kind: 'marks',
        features: attacks.flatMap((attack) => (attack.place ? [{ mark: `attacks/${attack.key}`, look: attackLook(attack), at: groundAt(camera, attack.at), place: attack.place, r: attack.r, path: attackPath(attack), uncertain: !attack.verified }] : [])),
      },
      { name: 'airport', kind: 'marks', features: airport.map(() => ({ mark: 'airport/airport', look: 'way-airport', at: place, place, r: 11, path: plane })) },
      ...townLayers(camera, towns),
      ...wordLayers(camera, 'labels', words),
    ],
  };
};
