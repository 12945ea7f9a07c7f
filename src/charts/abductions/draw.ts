/**
 * Discs with the number of people taken. A full disc stands on a town named by
 * the account, a ring near the place, a dashed ring where accounts disagree:
 * then a dashed line joins the places of the one case.
 */
import { bowed, bowTop } from '../../map/bow.ts';
import { place } from '../../map/camera.ts';
import { drawGround } from '../../map/ground.ts';
import { drawTowns } from '../../map/places.ts';
import { drawRoads } from '../../map/roads.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import { settle } from '../../map/settle.ts';
import type { Draw } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { callouts } from '../kit/callout.ts';
import { whereData } from '../kit/lack.ts';
import { layer, marks, px } from '../kit/marks.ts';
import type { AbductionsData, Case } from './data.ts';
import { bowOf, cameraOf, clear, labels, towns, wideOnly } from './layout.ts';
import { drawListed, layOutStrip } from './strip.ts';

/** Views in the order of the story. */
export const views = ['before', 'july', 'september', 'october-28', 'november', 'all'] as const;

/** A view of the kidnappings. */
export type View = (typeof views)[number];

export { frames } from '../kit/frames.ts';

/** The cases that the map has come to by a view. */
export const knownIn = ({ cases }: AbductionsData, view: View): Case[] =>
  cases.filter((one) => views.indexOf(one.view) <= views.indexOf(view));

/** Is the case what the view speaks of? In November the Egyptians of October are freed. */
export const isNews = ({ id, view: own }: Case, view: View): boolean =>
  own === view || view === 'all' || (view === 'november' && id === 'A11');

const carries = ({ cases }: AbductionsData, view: View): boolean => cases.some((one) => view === 'all' || one.view === view);

/** Draws the cases up to a view. */
export const draw: Draw<AbductionsData, View> = whereData(carries, (svg, model, view, frame) => {
  const { data, text } = model;
  const strip = layOutStrip(model, view, frame);
  const camera = cameraOf(view, frame, strip.height);
  const wide = frame.name === 'wide';
  const radius = (wide ? 11 : 9) + (view === 'october-28' ? 4 : 0);

  drawGround(svg, camera, frame);
  drawRoads(svg, camera, ['october-28', 'november', 'all'].includes(view) ? data.roads : []);
  const named = data.towns.filter(({ id }) => id in towns[view] && (wide || !wideOnly[view]?.includes(id)));
  drawTowns(svg, camera, named, towns[view], clear[view]);

  const shown = settle(knownIn(data, view).flatMap((one) => {
    const news = isNews(one, view);
    return one.spots.map((spot) => ({ one, ...spot, firm: news, at: place(camera, spot.at), r: news ? radius : 5 }));
  }));
  const joined = knownIn(data, view).flatMap((one) => {
    const [from, to] = shown.filter((mark) => mark.one === one);
    if (!from || !to) return [];
    return [{ id: one.id, news: from.firm, from: from.at, to: to.at, bow: bowOf(one.id, Math.hypot(to.at[0] - from.at[0], to.at[1] - from.at[1])) }];
  });
  // One kind of mark a layer: what enters later then stands where it would have stood at first.
  marks(layer(svg, 'joins'), 'path.join', joined, ({ id }) => `join-${id}`)
    .classed('is-quiet', ({ news }) => !news)
    .attr('d', ({ from, to, bow }) => bowed(from, to, bow));
  marks(layer(svg, 'cases'), 'circle.case', shown, ({ key }) => key)
    .attr('class', ({ certainty, firm }) => `case mark mark--attack case--${certainty}${firm ? '' : ' is-quiet'}`)
    .attr('cx', ({ at }) => px(at[0]))
    .attr('cy', ({ at }) => px(at[1]))
    .attr('r', ({ r }) => r);
  marks(layer(svg, 'numbers'), 'text.case-number', shown.filter(({ firm }) => firm), ({ key }) => `number-${key}`)
    .attr('class', ({ certainty }) => `case-number case-number--${certainty}`)
    .attr('x', ({ at }) => px(at[0]))
    .attr('y', ({ at }) => px(at[1] + 4.5))
    .text(({ one }) => one.people);

  annotate(layer(svg, 'labels'), callouts(labels[view], frame, ({ key, spot }) => {
    const join = joined.find(({ id }) => id === spot);
    const target = join ? { at: bowTop(join.from, join.to, join.bow), r: 0 } : shown.find((mark) => mark.key === spot);
    return target && { strong: text[`who_${key}`], plain: text[`where_${key}`], at: target.at, r: target.r };
  }));
  drawListed(svg, strip, frame);
  drawScaleBar(svg, camera, { x: 12, y: frame.height - strip.height - 10, lat: 13, maxWidth: wide ? 120 : 80 });
});
