/**
 * One map in nine states. Every part is drawn in every view, with no data
 * where it does not belong, so that any state can follow any other.
 */
import type { Draw } from '../contract.ts';
import { written } from '../../map/names.ts';
import { drawTowns } from '../../map/places.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import { setStage } from '../../map/stage.ts';
import { annotate, lineHeight, wrap } from '../kit/annotation.ts';
import { callouts } from '../kit/callout.ts';
import { whereData } from '../kit/lack.ts';
import { layer } from '../kit/marks.ts';
import { ambush, type ApproachData } from './data.ts';
import { cameraOf, labels, names, townsOf, views, yearOf, type View } from './layout.ts';
import { drawAttacks } from './roads.ts';
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
  const camera = cameraOf(view, frame);
  const stage = setStage({ svg, model, view, frame, camera }, layers, { rivers: view !== 'rn24' });
  const { wide, say, spots } = stage;
  const year = yearOf(view);
  const words = [...written(names[view] ?? [], camera, wide, say), ...drawYear(stage, year)];
  drawAttacks(stage);
  if (view === 'sahel') {
    // What the evidence does not place stands in a corner: over the sea where there is some.
    const lines = wrap(say('unplaced'), wide ? 28 : 21);
    words.push({ key: 'unplaced', x: 12, y: wide ? frame.height + 4 - lines.length * lineHeight : 20, lines, tone: 'label--quiet' });
  }
  const sides = townsOf(view);
  // In the year views a disc or a diamond stands on the capital.
  drawTowns(svg, camera, model.data.towns.filter(({ id }) => sides[id]), sides, year ? 8 : 0);
  annotate(layer(svg, 'labels'), [...words, ...callouts(labels[view] ?? [], frame, ({ key }) => spots.get(key))]);
  const maxWidth = wide ? 130 : 76;
  drawScaleBar(svg, camera, { x: year || view === 'sahel' ? frame.width - maxWidth - 14 : 14, y: frame.height - 12, lat: 12.6, maxWidth });
});
