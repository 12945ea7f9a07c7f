/** Serves the maps of the site's own figures. */
import type { ChartFigure } from '../../charts/browser/chart-figure.ts';
import type { SceneOf } from '../scene.ts';
import { host } from './host.ts';

const scenes = import.meta.glob<{ scene: SceneOf<unknown, string> }>('../../charts/*/scene.ts');

/** Lays a map under a figure when the rule lets it (policy.ts). */
export async function hostFigure(figure: ChartFigure): Promise<void> {
  const stage = figure.querySelector<HTMLElement>('.stage');
  const offer = figure.querySelector<HTMLButtonElement>('.map-offer');
  const line = figure.querySelector<HTMLElement>('.map-line');
  const importScene = scenes[`../../charts/${figure.dataset['chart'] ?? ''}/scene.ts`];
  if (!stage || !offer || !line || !importScene) return;
  const { scene } = await importScene();
  const { wheel = '', touch = '' } = offer.dataset;
  host(figure, stage, scene, { offer, line, help: { wheel, touch } });
}
