/** The map of what followed as a scene. */
import { groundAt } from '../../map/camera.ts';
import { sceneCamera, townLayers, uncovered, wordLayers, type SceneOf } from '../../map/scene.ts';
import { compose, eventLook, eventPath, type View } from './compose.ts';
import type { SinceData } from './data.ts';

/** One view in one frame. */
export const scene: SceneOf<SinceData, View> = (model, view, frame) => {
  const { camera, strip, towns, shown, words } = compose(model, view, frame);
  return {
    camera: sceneCamera(camera, frame),
    covered: { ...uncovered, bottom: strip.height },
    layers: [
      ...townLayers(camera, towns),
      {
        name: 'events',
        kind: 'marks',
        features: shown.map((mark) => ({
          mark: `events/${mark.key}`,
          look: eventLook(mark),
          at: groundAt(camera, mark.at),
          place: mark.place,
          r: mark.r,
          path: eventPath(mark),
          uncertain: mark.of.confidence !== 'high',
        })),
      },
      ...wordLayers(camera, 'labels', words),
    ],
  };
};
