/**
 * Events on a map whose camera goes where they happen. Discs are attacks and
 * blockades, squares troops, arrivals and releases; full, ringed or dashed
 * says how sure the evidence is.
 */
import type { Draw, Drawing } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { formatDate } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { drawBase } from '../../map/base.ts';
import { fit, place } from '../../map/camera.ts';
import { drawTowns } from '../../map/places.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import { callout } from '../kit/callout.ts';
import type { SinceData } from './data.ts';
import { bounds, labels, namesCapital, scaleAtLeft, towns } from './layout.ts';
import { markPath } from './mark-path.ts';
import { settle } from './settle.ts';
import { drawTimeline, stripHeight } from './timeline.ts';

/** Views in the order of the story. */
export const views = ['ease', 'january', 'april-25', 'april-28', 'summer', 'october'] as const;

/** A view of what followed. */
export type View = (typeof views)[number];

/** Frame sizes at build. */
export const frames: Drawing<SinceData, View>['frames'] = {
  narrow: { name: 'narrow', width: 360, height: 330 },
  wide: { name: 'wide', width: 720, height: 560 },
};

/** Draws the events up to a view. */
export const draw: Draw<SinceData, View> = (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const wide = frame.name === 'wide';
  const bottom = stripHeight(model, view, frame);
  const camera = fit(bounds[view], frame, { top: 18, right: 16, bottom: bottom + 16, left: 16 });
  const [, south, , north] = bounds[view];
  const rank = views.indexOf(view);
  const events = new Map(data.events.map((event) => [event.id, event]));

  marks(layer(svg, 'sea'), 'rect.sea', [frame], () => 'sea')
    .attr('width', frame.width)
    .attr('height', frame.height);
  drawBase(svg, camera, { rivers: true });
  const side = namesCapital[view];
  // Where marks stand on Bamako its name keeps clear of them, see `capital`.
  const named = data.towns.filter(({ id }) => id in towns[view]).map((town) => (side && town.id === 'bamako' ? { ...town, name: '' } : town));
  drawTowns(svg, camera, named, towns[view]);

  const known = data.marks.flatMap((mark) => {
    const event = events.get(mark.event);
    if (!event?.view || views.indexOf(event.view) > rank) return [];
    const now = event.view === view;
    return [{ ...mark, event, firm: now, at: place(camera, mark.at), r: now ? (wide ? 9 : 7.5) : 4 }];
  });
  const shown = settle(known);
  marks(layer(svg, 'events'), 'path.happening', shown, ({ key }) => key)
    .attr('class', ({ kind, event, firm }) => `happening mark ${kind === 'attack' ? 'mark--attack' : 'mark--move'} sure--${event.confidence}${firm ? '' : ' is-quiet'}`)
    .attr('transform', ({ at }) => `translate(${px(at[0])},${px(at[1])})`)
    .attr('d', ({ kind, r }) => markPath(kind, r));

  const said = labels[view].flatMap((label) => {
    const target = shown.find(({ key }) => key === label.key);
    const beside = label[frame.name];
    if (!target || !beside) return [];
    const words = text[`event_${label.key}`] ?? '';
    const day = label.undated ? '' : date(target.event.date);
    const tone = target.kind === 'move' ? 'label--river' : 'label--attack';
    return callout(label.key, day, words, target, { ...beside, tone }, frame);
  });
  const capital = data.towns.filter(({ id }) => id === 'bamako' && side).map(({ id, name, at }) => {
    const [x, y] = place(camera, at);
    const [dx, dy] = side === 'left' ? [wide ? -36 : -30, 5] : [0, wide ? 30 : 26];
    return { key: id, x: x + dx, y: y + dy, lines: [name], anchor: side === 'left' ? ('end' as const) : ('middle' as const), tone: 'label--title' };
  });
  annotate(layer(svg, 'labels'), [...said.filter((one) => !one.to), ...capital]);
  annotate(layer(svg, 'led'), said.filter((one) => one.to));

  const under = view === 'april-28' ? said.find(({ key }) => key === 'E094-where') : undefined;
  const roads = under ? Array.from({ length: data.roads.total }, (_, index) => index) : [];
  marks(layer(svg, 'roads'), 'rect.axis', roads, (index) => `road-${index}`)
    .attr('class', (index) => `axis mark mark--attack${index < data.roads.blocked ? '' : ' is-free'}`)
    .attr('x', (index) => px((under?.x ?? 0) + index * 20))
    .attr('y', px((under?.y ?? 0) + 16 * ((under?.lines.length ?? 1) - 1) + 9))
    .attr('width', 15)
    .attr('height', 7);

  const longest = wide ? 120 : 70;
  drawScaleBar(svg, camera, { x: scaleAtLeft.includes(view) ? 12 : frame.width - 12 - longest, y: frame.height - bottom - 9, lat: (south + north) / 2, maxWidth: longest });
  drawTimeline(svg, model, view, frame);

  function date(iso: string): string {
    return formatDate(iso, locale, 'day-month').replaceAll(' ', '\u00a0');
  }
};
