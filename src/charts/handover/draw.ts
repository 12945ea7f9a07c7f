/**
 * Bases on a map of the north: squares for the French, discs for the UN,
 * diamonds for the army with Russians, crosses for attacks. A base without a
 * safe point, or off the map, stands in the strip under it.
 */
import { drawGround } from '../../map/ground.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import { drawStrip } from '../../map/strip.ts';
import type { Draw } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { whereData } from '../kit/lack.ts';
import { layer } from '../kit/marks.ts';
import { drawSigns } from '../kit/sign.ts';
import { compose } from './compose.ts';
import type { HandoverData } from './data.ts';
import type { View } from './layout.ts';
import { drawTurns } from './turns.ts';

export { frames } from '../kit/frames.ts';
export { views, type View } from './layout.ts';

/** Draws the bases of a view. */
export const draw: Draw<HandoverData, View> = whereData((data, view) => ({ french: data.french, un: data.un, after: data.un, kidal: data.turns })[view].length > 0, (svg, model, view, frame) => {
  const { camera, top, signs, names, entries, order } = compose(model, view, frame);
  const wide = frame.name === 'wide';
  drawGround(svg, camera, frame);
  for (const name of ['french', 'un', 'after', 'last'] as const) drawSigns(layer(svg, name), signs[name]);
  annotate(layer(svg, 'names'), names);
  drawStrip(svg, frame, frame.height - top);
  drawSigns(layer(svg, 'off'), signs.off);
  annotate(layer(svg, 'entries'), entries);
  annotate(layer(svg, 'order'), order);
  drawTurns(svg, model, view, frame);
  drawScaleBar(svg, camera, { x: frame.width - (wide ? 132 : 82), y: top - 10, lat: 17, maxWidth: wide ? 120 : 70 });
});
