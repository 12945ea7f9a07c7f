/**
 * Discs with the number of people taken. A full disc stands on a town named by
 * the account, a ring near the place, a dashed ring where accounts disagree:
 * then a dashed line joins the places of the one case.
 */
import type { Draw, Drawing } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { polyline } from '../kit/path.ts';
import { drawBase } from '../../map/base.ts';
import { place } from '../../map/camera.ts';
import { drawTowns } from '../../map/places.ts';
import type { Point } from '../../map/projection.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import { callout } from '../kit/callout.ts';
import type { AbductionsData, Case, Spot } from './data.ts';
import { bows, cameraOf, labels, nudges, raisesCapital, towns, wideOnly } from './layout.ts';
import { drawStrip, layOutStrip } from './strip.ts';

/** Views in the order of the story. */
export const views = ['before', 'july', 'september', 'october-28', 'november', 'all'] as const;

/** A view of the kidnappings. */
export type View = (typeof views)[number];

/** Frame sizes at build. */
export const frames: Drawing<AbductionsData, View>['frames'] = {
  narrow: { name: 'narrow', width: 360, height: 330 },
  wide: { name: 'wide', width: 720, height: 560 },
};

/** Draws the cases up to a view. */
export const draw: Draw<AbductionsData, View> = (svg, model, view, frame) => {
  const { data, text } = model;
  const strip = layOutStrip(model, view, frame);
  const camera = cameraOf(view, frame, strip.height);
  const wide = frame.name === 'wide';
  const rank = views.indexOf(view);
  const known = data.cases.filter((one) => views.indexOf(one.view) <= rank);
  const current = (one: Case): boolean => one.view === view || view === 'all' || (view === 'november' && one.id === 'A11');
  const radius = (wide ? 11 : 9) + (view === 'october-28' ? 4 : 0);

  marks(layer(svg, 'sea'), 'rect.sea', [frame], () => 'sea')
    .attr('width', frame.width)
    .attr('height', frame.height);
  drawBase(svg, camera, { rivers: true });

  const onRoad = ['october-28', 'november', 'all'].includes(view);
  marks(layer(svg, 'roads'), 'path.road-line', onRoad ? [data.road] : [], () => 'segou')
    .attr('d', (road) => polyline(road.map((at) => place(camera, at))));
  const named = data.towns.filter(({ id }) => id in towns[view] && (wide || !wideOnly[view]?.includes(id)));
  const raised = raisesCapital.includes(view);
  const dots = named.map((town) => (raised && town.id === 'bamako' ? { ...town, name: '' } : town));
  drawTowns(svg, camera, dots, towns[view]);

  const shown = known.flatMap((one) => one.spots.map((spot) => ({ one, spot, at: where(spot), r: current(one) ? radius : 5 })));
  const joined = known.flatMap((one) => {
    const [from, to] = shown.filter((mark) => mark.one === one);
    return from && to ? [{ one, from, to, bow: bows[one.id] ?? 0.5 }] : [];
  });
  // One kind of mark a layer: what enters later then stands where it would have stood at first.
  marks(layer(svg, 'joins'), 'path.join', joined, ({ one }) => `join-${one.id}`)
    .classed('is-quiet', ({ one }) => !current(one))
    .attr('d', ({ from, to, bow }) => arc(from.at, to.at, bow));
  marks(layer(svg, 'cases'), 'circle.case', shown, ({ spot }) => spot.key)
    .attr('class', ({ one, spot }) => `case mark mark--attack case--${spot.certainty}${current(one) ? '' : ' is-quiet'}`)
    .attr('cx', ({ at }) => px(at[0]))
    .attr('cy', ({ at }) => px(at[1]))
    .attr('r', ({ r }) => r);
  marks(layer(svg, 'numbers'), 'text.case-number', shown.filter(({ one }) => current(one)), ({ spot }) => `number-${spot.key}`)
    .attr('class', ({ spot }) => `case-number case-number--${spot.certainty}`)
    .attr('x', ({ at }) => px(at[0]))
    .attr('y', ({ at }) => px(at[1] + 4.5))
    .text(({ one }) => one.people);

  const said = labels[view].flatMap((label) => {
    const join = joined.find(({ one }) => one.id === label.spot);
    const target = join ? { at: along(join.from.at, join.to.at, join.bow / 2), r: 0 } : shown.find(({ spot }) => spot.key === label.spot);
    const beside = label[frame.name];
    if (!target || !beside) return [];
    return callout(label.key, text[`who_${label.key}`] ?? '', text[`where_${label.key}`] ?? '', target, beside, frame);
  });
  const capital = data.towns.filter(({ id }) => raised && id === 'bamako').map(({ id, name, at }) => {
    const [x, y] = place(camera, at);
    return { key: id, x: x - 4, y: y - radius - 6, lines: [name], anchor: 'middle' as const, tone: 'label--title' };
  });
  annotate(layer(svg, 'labels'), [...said.filter((one) => !one.to), ...capital]);
  annotate(layer(svg, 'led'), said.filter((one) => one.to));
  drawStrip(svg, strip, frame);
  drawScaleBar(svg, camera, { x: 12, y: frame.height - strip.height - 10, lat: 13, maxWidth: wide ? 120 : 80 });

  function where(spot: Spot): Point {
    const [x, y] = place(camera, spot.at);
    const [dx, dy] = nudges[spot.key] ?? [0, 0];
    return [x + dx, y + dy];
  }
};

/** The point beside the middle of a line, `share` of its length to the left of it. */
function along([x1, y1]: Point, [x2, y2]: Point, share: number): Point {
  return [(x1 + x2) / 2 + (y2 - y1) * share, (y1 + y2) / 2 - (x2 - x1) * share];
}

/** A bow over the straight line, so that names between two places stay clear of it. */
function arc(from: Point, to: Point, bow: number): string {
  return `M${from.map(px).join(',')}Q${along(from, to, bow).map(px).join(',')} ${to.map(px).join(',')}`;
}
