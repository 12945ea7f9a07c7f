/**
 * One map in nine states. Every part is drawn in every view, with no data
 * where it does not belong, so that any state can follow any other.
 */
import type { Draw, Drawing } from '../contract.ts';
import { annotate, type Annotation } from '../kit/annotation.ts';
import { layer, marks } from '../kit/marks.ts';
import { drawBase } from '../../map/base.ts';
import { drawTowns, type Side } from '../../map/places.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import type { ApproachData } from './data.ts';
import { drawDispute } from './dispute.ts';
import { drawRoads } from './roads.ts';
import { sahelLabels } from './sahel.ts';
import { stageOf, views, yearOf, type Stage, type View } from './stage.ts';
import { drawYear } from './years.ts';

export { views, type View };

/** Frame sizes at build. */
export const frames: Drawing<ApproachData, View>['frames'] = {
  narrow: { name: 'narrow', width: 360, height: 330 },
  wide: { name: 'wide', width: 720, height: 560 },
};

/** From the ground up. */
const layers = ['sea', 'base', 'rings', 'roads', 'discs', 'measures', 'attacks', 'towns', 'strikes', 'labels', 'scale'];

/** Draws one view of the map. */
export const draw: Draw<ApproachData, View> = (svg, model, view, frame) => {
  const stage = stageOf(svg, model, view, frame);
  for (const name of layers) layer(svg, name);
  marks(layer(svg, 'sea'), 'rect.sea', ['sea'], (key) => key)
    .attr('width', frame.width)
    .attr('height', frame.height);
  drawBase(svg, stage.camera, { rivers: view !== 'rn24' });
  const labels: Annotation[] = [...drawYear(stage), ...drawRoads(stage), ...drawDispute(stage), ...sahelLabels(stage)];
  const sides = townsOf(stage);
  // In the year views the name stands clear of the discs, so it is a label.
  const towns = model.data.towns.filter(({ id }) => sides[id]).map((town) => (yearOf[view] ? { ...town, name: '' } : town));
  drawTowns(svg, stage.camera, towns, sides);
  annotate(layer(svg, 'labels'), labels);
  drawScaleBar(svg, stage.camera, scaleOf(stage));
};

/** The towns that a view names, and on which side of their dot. */
function townsOf({ view }: Stage): Readonly<Record<string, Side>> {
  switch (view) {
    case 'sahel':
      return { bamako: 'left' };
    case 'corridors':
      return { bamako: 'right', kayes: 'above', 'nioro-du-sahel': 'right', sikasso: 'right', bougouni: 'left' };
    case 'tankers':
      return { bamako: 'right', kayes: 'above' };
    case 'rn24':
      return { bamako: 'below', kati: 'right' };
    default:
      return { bamako: 'left' };
  }
}

/** A corner that the view leaves free. */
function scaleOf({ view, wide, frame }: Stage): Parameters<typeof drawScaleBar>[2] {
  const maxWidth = wide ? 130 : 76;
  const left = view === 'rn24' || view === 'corridors' || view === 'tankers';
  return { x: left ? 14 : frame.width - maxWidth - 14, y: frame.height - 12, lat: 12.6, maxWidth };
}
