/**
 * Events on a map whose camera goes where they happen. Discs are attacks and
 * blockades, squares troops, arrivals and releases; full, ringed or dashed
 * says how sure the evidence is.
 */
import { drawGround } from '../../map/ground.ts';
import { drawTowns } from '../../map/places.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import type { Draw } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { whereData } from '../kit/lack.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { compose, eventLook, eventPath, type View } from './compose.ts';
import type { SinceData } from './data.ts';
import { bounds, scaleAtLeft } from './layout.ts';
import { drawSure } from './strip.ts';

export { frames } from '../kit/frames.ts';
export { knownIn, views, type View } from './compose.ts';

const carries = ({ events }: SinceData, view: View): boolean => events.some((event) => event.view === view);

/** Draws the events up to a view. */
export const draw: Draw<SinceData, View> = whereData(carries, (svg, model, view, frame) => {
  const { data } = model;
  const { camera, strip, towns, shown, words } = compose(model, view, frame);
  drawGround(svg, camera, frame);
  drawTowns(svg, towns);
  marks(layer(svg, 'events'), 'path.happening', shown, ({ key }) => key)
    .attr('class', eventLook)
    .attr('transform', ({ at }) => `translate(${px(at[0])},${px(at[1])})`)
    .attr('d', eventPath);
  annotate(layer(svg, 'labels'), words);

  // Amnesty names no road: what it counts stands under its label, one bar a road.
  const count = view === 'april-28' ? words.find(({ key }) => key === 'E094-where') : undefined;
  marks(layer(svg, 'roads'), 'rect.axis', count ? [...Array(data.roads.total).keys()] : [], (index) => `road-${index}`)
    .attr('class', (index) => `axis mark mark--attack${index < data.roads.blocked ? '' : ' is-free'}`)
    .attr('x', (index) => px((count?.x ?? 0) + index * 20))
    .attr('y', px((count?.y ?? 0) + 16 * ((count?.lines.length ?? 1) - 1) + 9))
    .attr('width', 15)
    .attr('height', 7);

  const longest = frame.name === 'wide' ? 120 : 70;
  const [, south, , north] = bounds[view];
  drawScaleBar(svg, camera, { x: scaleAtLeft.includes(view) ? 12 : frame.width - 12 - longest, y: frame.height - strip.height - 9, lat: (south + north) / 2, maxWidth: longest });
  drawSure(svg, strip, model, view, frame);
});
