/** The map of bases as a scene. */
import { sceneCamera, uncovered, wordLayers, type SceneLayer, type SceneOf } from '../../map/scene.ts';
import { signPath } from '../kit/sign.ts';
import { compose, type BaseSign } from './compose.ts';
import type { HandoverData } from './data.ts';
import { panelWidth, type View } from './layout.ts';

/** One layer of signs. */
const signLayer = (name: string, signs: readonly BaseSign[]): SceneLayer => ({
  name,
  kind: 'marks',
  features: signs.flatMap(({ key, place, sign, r, tone, open }) => (place ? [{ mark: `${name}/${key}`, look: `mark ${tone}`, at: place, place, r, path: signPath(sign, r), uncertain: open }] : [])),
});

/** One view in one frame. */
export const scene: SceneOf<HandoverData, View> = (model, view, frame) => {
  const { camera, top, signs, names, order } = compose(model, view, frame);
  return {
    camera: sceneCamera(camera, frame),
    covered: { ...uncovered, bottom: frame.height - top, left: view === 'kidal' ? panelWidth(frame) : 0 },
    layers: [
      ...(['french', 'un', 'after', 'last'] as const).map((name) => signLayer(name, signs[name])),
      ...wordLayers(camera, 'names', names),
      ...wordLayers(camera, 'order', order.filter(({ place }) => place)),
    ],
  };
};
