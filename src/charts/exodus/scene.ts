/** The map of the exodus as a scene. */
import { onGround, sceneCamera, uncovered, wordLayers, type MarkFeature, type SceneOf } from '../../map/scene.ts';
import { compose, inCorners, type People, type View } from './compose.ts';
import type { ExodusData } from './data.ts';
import { layOut } from './layout.ts';

const features = (layer: string, look: string, discs: readonly People[]): MarkFeature[] =>
  discs.map(({ key, place, r, people }) => ({ mark: `${layer}/${key}`, look, at: place, place, r, value: people }));

/** One view in one frame; bare ground where the data lack its year. */
export const scene: SceneOf<ExodusData, View> = (model, view, frame) => {
  const { camera, strip } = layOut(model.data, frame);
  const { ways = [], discs = [], inside = [], ghosts = [], words = [] } = compose(model, view, frame) ?? {};
  return {
    camera: sceneCamera(camera, frame),
    covered: { ...uncovered, top: strip },
    layers: [
      { name: 'ways', kind: 'areas', features: ways.map(({ key, outline }) => ({ mark: `ways/${key}`, look: 'exodus-way', outline: onGround(camera, outline) })) },
      { name: 'discs', kind: 'marks', features: features('discs', 'exodus-disc', discs) },
      { name: 'inside', kind: 'marks', features: features('inside', 'exodus-inside', inside) },
      { name: 'ghosts', kind: 'marks', features: features('ghosts', 'exodus-ghost', ghosts) },
      ...wordLayers(camera, 'labels', words.filter(({ key }) => !inCorners.includes(key))),
    ],
  };
};
