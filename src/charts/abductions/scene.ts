/** The map of kidnappings as a scene. */
import { bowPoints } from '../../map/bow.ts';
import { groundAt } from '../../map/camera.ts';
import { onGround, roadLayer, sceneCamera, townLayers, uncovered, wordLayers, type SceneOf } from '../../map/scene.ts';
import { caseLook, compose, joinLook, type View } from './compose.ts';
import type { AbductionsData } from './data.ts';

/** One view in one frame. */
export const scene: SceneOf<AbductionsData, View> = (model, view, frame) => {
  const { camera, strip, roads, towns, shown, joined, words } = compose(model, view, frame);
  return {
    camera: sceneCamera(camera, frame),
    covered: { ...uncovered, bottom: strip.height },
    layers: [
      roadLayer(roads),
      ...townLayers(camera, towns),
      { name: 'joins', kind: 'lines', features: joined.map((join) => ({ mark: `joins/join-${join.id}`, look: joinLook(join), strokes: [onGround(camera, bowPoints(join.from, join.to, join.bow))] })) },
      {
        name: 'cases',
        kind: 'marks',
        features: shown.map((one) => ({
          mark: `cases/${one.key}`,
          look: caseLook(one),
          at: groundAt(camera, one.at),
          place: one.place,
          r: one.r,
          value: one.one.people,
          uncertain: one.certainty !== 'town',
          disputed: one.certainty === 'disputed',
        })),
      },
      {
        name: 'numbers',
        kind: 'texts',
        features: shown.filter(({ firm }) => firm).map(({ key, at: [x, y], certainty, one }) => (
          { mark: `numbers/number-${key}`, look: `case-number case-number--${certainty}`, at: groundAt(camera, [x, y + 4.5]), anchor: 'middle', lines: [String(one.people)] })),
      },
      ...wordLayers(camera, 'labels', words),
    ],
  };
};
