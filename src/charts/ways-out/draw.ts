/**
 * One map: roads, then the attacks on them, then the capital from near with
 * its airport. Discs are attacks, diamonds kidnappings; full where images
 * verified the place, dashed where it is approximate or the account weak.
 */
import { drawGround } from '../../map/ground.ts';
import { drawTowns } from '../../map/places.ts';
import { drawRoads } from '../../map/roads.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import type { Draw } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { whereData } from '../kit/lack.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { attackLook, attackPath, compose, plane, type View } from './compose.ts';
import type { WaysOutData } from './data.ts';

export { frames } from '../kit/frames.ts';
export { shownIn, views, type View } from './compose.ts';

/** Draws one view. Without the attacks there is none: bare roads would look like ways out. */
export const draw: Draw<WaysOutData, View> = whereData(({ attacks }) => attacks.some(({ kidnapping }) => !kidnapping), (svg, model, view, frame) => {
  const { camera, rivers, towns, attacks, airport, words, list } = compose(model, view, frame);
  const maxWidth = frame.name === 'wide' ? 120 : 70;

  drawGround(svg, camera, frame, { rivers });
  drawRoads(svg, camera, model.data.roads);
  marks(layer(svg, 'attacks'), 'path.mark', attacks, ({ key }) => key)
    .attr('class', attackLook)
    .attr('d', attackPath)
    .attr('transform', ({ at: [x, y] }) => `translate(${px(x)},${px(y)})`);
  marks(layer(svg, 'airport'), 'path.way-airport', airport, () => 'airport')
    .attr('d', plane)
    .attr('transform', ([x, y]) => `translate(${px(x)},${px(y)})`);
  drawTowns(svg, towns);
  annotate(layer(svg, 'labels'), [...words, ...list]);
  drawScaleBar(svg, camera, { x: view === 'attacks' ? frame.width - maxWidth - 8 : 12, y: frame.height - 10, lat: 12.6, maxWidth });
});
