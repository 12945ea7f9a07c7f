/**
 * Events on a map whose camera goes where they happen. Discs are attacks and
 * blockades, squares troops, arrivals and releases; full, ringed or dashed
 * says how sure the evidence is.
 */
import { fit, place } from '../../map/camera.ts';
import { drawGround } from '../../map/ground.ts';
import { drawTowns } from '../../map/places.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import { settle } from '../../map/settle.ts';
import type { Draw } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { callouts } from '../kit/callout.ts';
import { formatDate } from '../kit/format.ts';
import { whereData } from '../kit/lack.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { disc, square } from '../kit/path.ts';
import type { Happening, Mark, SinceData } from './data.ts';
import { bounds, clear, labels, scaleAtLeft, towns } from './layout.ts';
import { drawSure, layOutStrip } from './strip.ts';

/** Views in the order of the story. */
export const views = ['ease', 'january', 'april-25', 'april-28', 'summer', 'october'] as const;

/** A view of what followed. */
export type View = (typeof views)[number];

export { frames } from '../kit/frames.ts';

/** The marks that the map has come to by a view, each with its event. */
export function knownIn({ events, marks: all }: SinceData, view: View): (Mark & { of: Happening; news: boolean })[] {
  return all.flatMap((mark) => {
    const of = events.find(({ id }) => id === mark.event);
    return of?.view && views.indexOf(of.view) <= views.indexOf(view) ? [{ ...mark, of, news: of.view === view }] : [];
  });
}

const carries = ({ events }: SinceData, view: View): boolean => events.some((event) => event.view === view);

/** Draws the events up to a view. */
export const draw: Draw<SinceData, View> = whereData(carries, (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const wide = frame.name === 'wide';
  const strip = layOutStrip(model, view, frame);
  const camera = fit(bounds[view], frame, { top: 18, right: 16, bottom: strip.height + 16, left: 16 });

  drawGround(svg, camera, frame);
  drawTowns(svg, camera, data.towns.filter(({ id }) => id in towns[view]), towns[view], clear[view]);

  const shown = settle(knownIn(data, view).map((mark) => (
    { ...mark, firm: mark.news, at: place(camera, mark.at), r: mark.news ? (wide ? 9 : 7.5) : 4 })));
  marks(layer(svg, 'events'), 'path.happening', shown, ({ key }) => key)
    .attr('class', ({ kind, of, news }) => `happening mark mark--${kind} sure--${of.confidence}${news ? '' : ' is-quiet'}`)
    .attr('transform', ({ at }) => `translate(${px(at[0])},${px(at[1])})`)
    .attr('d', ({ kind, r }) => (kind === 'attack' ? disc(r) : square(r * 0.9)));

  const said = callouts(labels[view], frame, ({ key }) => {
    const mark = shown.find((one) => one.key === key);
    return mark && {
      strong: mark.name === undefined ? formatDate(mark.of.date, locale, 'day-month').replaceAll(' ', '\u00a0') : '',
      plain: text[`event_${key}`] ?? mark.name,
      at: mark.at,
      r: mark.r,
      tone: mark.kind === 'move' ? 'label--river' : 'label--attack',
    };
  });
  annotate(layer(svg, 'labels'), said);

  // Amnesty names no road: what it counts stands under its label, one bar a road.
  const count = view === 'april-28' ? said.find(({ key }) => key === 'E094-where') : undefined;
  marks(layer(svg, 'roads'), 'rect.axis', count ? [...Array(data.roads.total).keys()] : [], (index) => `road-${index}`)
    .attr('class', (index) => `axis mark mark--attack${index < data.roads.blocked ? '' : ' is-free'}`)
    .attr('x', (index) => px((count?.x ?? 0) + index * 20))
    .attr('y', px((count?.y ?? 0) + 16 * ((count?.lines.length ?? 1) - 1) + 9))
    .attr('width', 15)
    .attr('height', 7);

  const longest = wide ? 120 : 70;
  const [, south, , north] = bounds[view];
  drawScaleBar(svg, camera, { x: scaleAtLeft.includes(view) ? 12 : frame.width - 12 - longest, y: frame.height - strip.height - 9, lat: (south + north) / 2, maxWidth: longest });
  drawSure(svg, strip, model, view, frame);
});
