/**
 * One map in nine states. Every part is drawn in every view, with no data
 * where it does not belong, so that any state can follow any other.
 */
import type { Draw } from '../contract.ts';
import { drawTowns } from '../../map/places.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import { setStage } from '../../map/stage.ts';
import { annotate } from '../kit/annotation.ts';
import { whereData } from '../kit/lack.ts';
import { layer } from '../kit/marks.ts';
import { compose } from './compose.ts';
import { ambush, type ApproachData } from './data.ts';
import { views, yearOf, type View } from './layout.ts';
import { drawBlockade } from './roads.ts';
import { drawYear } from './years.ts';

export { frames } from '../kit/frames.ts';
export { views, type View };

/** From the ground up. */
const layers = ['rings', 'roads', 'discs', 'reaches', 'measures', 'attacks', 'sieges', 'towns', 'strikes', 'labels', 'scale'];

/** A year view needs its year, the last one its attack; the Sahel opens the years, the corridors open the attacks. */
function carries({ years, attacks }: ApproachData, view: View): boolean {
  if (view === 'rn24') return attacks.some(({ date }) => date === ambush);
  if (view === 'corridors' || view === 'tankers') return attacks.length > 0;
  return years.some(({ year }) => view === 'sahel' || year === yearOf(view));
}

/** Draws one view of the map. */
export const draw: Draw<ApproachData, View> = whereData(carries, (svg, model, view, frame) => {
  const { setting, rivers, year, blockade, towns, words } = compose(model, view, frame);
  const stage = setStage(svg, setting, layers, { rivers });
  drawYear(stage, year);
  drawBlockade(stage, blockade);
  drawTowns(svg, towns);
  annotate(layer(svg, 'labels'), words);
  const maxWidth = stage.wide ? 130 : 76;
  drawScaleBar(svg, stage.camera, { x: yearOf(view) || view === 'sahel' ? frame.width - maxWidth - 14 : 14, y: frame.height - 12, lat: 12.6, maxWidth });
});
