/**
 * Discs with the number of people taken. A full disc stands on a town named by
 * the account, a ring near the place, a dashed ring where accounts disagree:
 * then a dashed line joins the places of the one case.
 */
import { bowed } from '../../map/bow.ts';
import { drawGround } from '../../map/ground.ts';
import { drawTowns } from '../../map/places.ts';
import { drawRoads } from '../../map/roads.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import type { Draw } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { whereData } from '../kit/lack.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { caseLook, compose, joinLook, type View } from './compose.ts';
import type { AbductionsData } from './data.ts';
import { drawListed } from './strip.ts';

export { frames } from '../kit/frames.ts';
export { isNews, knownIn, views, type View } from './compose.ts';

const carries = ({ cases }: AbductionsData, view: View): boolean => cases.some((one) => view === 'all' || one.view === view);

/** Draws the cases up to a view. */
export const draw: Draw<AbductionsData, View> = whereData(carries, (svg, model, view, frame) => {
  const { camera, strip, roads, towns, shown, joined, words } = compose(model, view, frame);
  drawGround(svg, camera, frame);
  drawRoads(svg, camera, roads);
  drawTowns(svg, towns);

  // One kind of mark a layer: what enters later then stands where it would have stood at first.
  marks(layer(svg, 'joins'), 'path.join', joined, ({ id }) => `join-${id}`)
    .attr('class', joinLook)
    .attr('d', ({ from, to, bow }) => bowed(from, to, bow));
  marks(layer(svg, 'cases'), 'circle.case', shown, ({ key }) => key)
    .attr('class', caseLook)
    .attr('cx', ({ at }) => px(at[0]))
    .attr('cy', ({ at }) => px(at[1]))
    .attr('r', ({ r }) => r);
  marks(layer(svg, 'numbers'), 'text.case-number', shown.filter(({ firm }) => firm), ({ key }) => `number-${key}`)
    .attr('class', ({ certainty }) => `case-number case-number--${certainty}`)
    .attr('x', ({ at }) => px(at[0]))
    .attr('y', ({ at }) => px(at[1] + 4.5))
    .text(({ one }) => one.people);

  annotate(layer(svg, 'labels'), words);
  drawListed(svg, strip, frame);
  drawScaleBar(svg, camera, { x: 12, y: frame.height - strip.height - 10, lat: 13, maxWidth: frame.name === 'wide' ? 120 : 80 });
});
