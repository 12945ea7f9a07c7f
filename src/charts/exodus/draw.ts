/**
 * Discs of people: refugees in each country of asylum, the displaced inside
 * Mali in another colour. Area is the number, on one scale for all years.
 */
import { drawDiscs } from '../../map/discs.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import { setStage } from '../../map/stage.ts';
import type { Draw } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { whereData } from '../kit/lack.ts';
import { layer, marks } from '../kit/marks.ts';
import { compose, yearOf, type View } from './compose.ts';
import type { ExodusData } from './data.ts';
import { drawStrip } from './strip.ts';

export { frames } from '../kit/frames.ts';
export { views, yearOf, type View } from './compose.ts';

/** Every point is schematic: from nearer than this, km across, it would look like a place. */
export const closest = 500;

/** Draws one end of year. */
export const draw: Draw<ExodusData, View> = whereData(({ years }, view) => years.some(({ year }) => year === yearOf(view)), (svg, model, view, frame) => {
  const composed = compose(model, view, frame);
  if (!composed) return;
  const { setting, layout, row, ways, discs, inside, ghosts, words } = composed;
  const stage = setStage(svg, setting, ['ways', 'discs', 'inside', 'ghosts', 'strip', 'labels', 'scale'], { rivers: false });
  marks(layer(svg, 'ways'), 'path.exodus-way', ways, ({ key }) => key).attr('d', ({ outline }) => `M${outline.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`);
  drawDiscs(layer(svg, 'discs'), discs, 'circle.exodus-disc');
  drawDiscs(layer(svg, 'inside'), inside, 'circle.exodus-inside');
  drawDiscs(layer(svg, 'ghosts'), ghosts, 'circle.exodus-ghost');
  drawStrip(stage, layout, row);
  annotate(layer(svg, 'labels'), words);
  const maxWidth = stage.wide ? 120 : layout.low ? 46 : 70;
  drawScaleBar(svg, layout.camera, { x: frame.width - maxWidth - 12, y: frame.height - 10, lat: 13, maxWidth });
});
