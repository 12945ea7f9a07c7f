/** Plays the map of an embed that was asked for it by `?map=1`. */
import type { SceneOf } from '../scene.ts';
import { host, type MapFigure } from './host.ts';

/** Lays a map under the picture; the line that tells of a failure is made here, so that an embed without a map has none. */
export function playInEmbed(figure: MapFigure, stage: HTMLElement, failed: string, scene: SceneOf<unknown, string>): void {
  const line = document.createElement('p');
  line.className = 'map-line';
  line.setAttribute('role', 'status');
  line.dataset['failed'] = failed;
  figure.querySelector('.embed__foot')?.append(line);
  // Nobody moves the map of an embed by hand.
  host(figure, stage, scene, { offer: null, line, help: { wheel: '', touch: '' } });
}
