/**
 * One map: roads, then the attacks on them, then the capital from near with
 * its airport. Discs are attacks, diamonds kidnappings; full where images
 * verified the place, dashed where it is approximate or the account weak.
 */
import { place } from '../../map/camera.ts';
import { drawGround } from '../../map/ground.ts';
import { written } from '../../map/names.ts';
import { drawTowns } from '../../map/places.ts';
import type { LonLat, Point } from '../../map/projection.ts';
import { drawRoads } from '../../map/roads.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import { settle } from '../../map/settle.ts';
import type { Draw } from '../contract.ts';
import { annotate, lineHeight, type Annotation } from '../kit/annotation.ts';
import { callouts, type Said } from '../kit/callout.ts';
import { whereData } from '../kit/lack.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { disc, polyline } from '../kit/path.ts';
import type { Attack, WaysOutData } from './data.ts';
import { cameraOf, labels, names, towns } from './layout.ts';

export { frames } from '../kit/frames.ts';

/** Views in the order of the story. */
export const views = ['roads', 'attacks', 'airport'] as const;

/** A view of the ways out. */
export type View = (typeof views)[number];

const plane = 'M0,-11L1.8,-8V-3L11,3V5.6L1.8,2.6V7L4.6,9.2V11L0,9.8L-4.6,11V9.2L-1.8,7V2.6L-11,5.6V3L-1.8,-3V-8Z';

/** The attacks that a view shows. */
export const shownIn = (view: View, attacks: readonly Attack[]): Attack[] =>
  attacks.filter(({ key }) => view === 'attacks' || (view === 'airport' && labels.airport.some((label) => label.key === key)));

/** Draws one view. Without the attacks there is none: bare roads would look like ways out. */
export const draw: Draw<WaysOutData, View> = whereData(({ attacks }) => attacks.some(({ kidnapping }) => !kidnapping), (svg, model, view, frame) => {
  const { data, text } = model;
  const camera = cameraOf(view, frame);
  const at = (lonLat: LonLat): Point => place(camera, lonLat);
  const wide = frame.name === 'wide';
  const maxWidth = wide ? 120 : 70;
  const radius = wide ? 8 : 6;
  const close = view === 'airport';

  drawGround(svg, camera, frame, { rivers: !close });
  drawRoads(svg, camera, data.roads);
  const shown = shownIn(view, data.attacks);
  const listed = shown.filter((attack) => !attack.at);
  const line = (index: number): number => frame.height - 10 - (listed.length - 1 - index) * lineHeight;
  const placed = settle(shown.flatMap((attack) => (attack.at ? [{ ...attack, at: at(attack.at), r: radius, firm: attack.verified }] : [])));
  const drawn = [...placed, ...listed.map((attack, index) => ({ ...attack, at: [17, line(index) - 4] as const, r: 5 }))];
  marks(layer(svg, 'attacks'), 'path.mark', drawn, ({ key }) => key)
    .attr('class', ({ verified }) => `mark mark--attack way-attack${verified ? '' : ' is-open'}`)
    .attr('d', ({ kidnapping, r }) => (kidnapping ? polyline([[0, -r], [r, 0], [0, r], [-r, 0]], 'Z') : disc(r)))
    .attr('transform', ({ at: [x, y] }) => `translate(${px(x)},${px(y)})`);
  marks(layer(svg, 'airport'), 'path.way-airport', close ? [at(data.airport)] : [], () => 'airport')
    .attr('d', plane)
    .attr('transform', ([x, y]) => `translate(${px(x)},${px(y)})`);
  drawTowns(svg, camera, data.towns.filter(({ id }) => towns[view][id]), towns[view]);

  const spots = new Map<string, Said>([
    ['airport', { at: at(data.airport), r: 11, tone: '' }],
    ...data.roads.map(({ id, end }): [string, Said] => [id, { at: at(end), r: 3, tone: 'label--road' }]),
    ...placed.map(({ key, at: spot, r }): [string, Said] => [key, { at: spot, r }]),
  ]);
  const said = callouts(labels[view], frame, ({ key }) => {
    const spot = spots.get(key);
    return spot && { ...spot, strong: text[`${view}_${key}`], plain: text[`${view}_${key}_plain`] };
  });
  const list = listed.map(({ key }, index) => ({ key: `listed-${key}`, x: 29, y: line(index), lines: [text[`listed_${key}`] ?? ''] }));
  const heading: Annotation[] = listed.length > 0 ? [{ key: 'listed', x: 10, y: line(-1) - 2, lines: [text['listed'] ?? ''], tone: 'label--quiet' }] : [];
  annotate(layer(svg, 'labels'), [...said, ...written(view === 'roads' ? names : [], camera, wide, (key) => text[key] ?? ''), ...heading, ...list]);
  drawScaleBar(svg, camera, { x: view === 'attacks' ? frame.width - maxWidth - 8 : 12, y: frame.height - 10, lat: 12.6, maxWidth });
});
