/**
 * First what the mines give, a bar a year; then, line by line in time, what is
 * said of Russians and mines, each text a mark in the column of its verdict.
 */
import type { Draw } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { whereData } from '../kit/lack.ts';
import { layer } from '../kit/marks.ts';
import type { GoldData } from './data.ts';
import { drawLinks } from './links.ts';
import { drawOutput } from './output.ts';

export { frames } from '../kit/frames.ts';

/** Views in the order of the story. */
export const views = ['output', 'links'] as const;

/** A view of the gold. */
export type View = (typeof views)[number];

/** From the ground up. */
const layers = ['axis', 'bars', 'marks', 'dates', 'labels'];

/** Draws one state. */
export const draw: Draw<GoldData, View> = whereData(
  ({ years, links }, view) => (view === 'output' ? years : links).length > 0,
  (svg, model, view, frame) => {
    for (const name of layers) layer(svg, name);
    const bars = drawOutput(svg, model, frame, view === 'output' ? model.data.years : []);
    const lines = drawLinks(svg, model, frame, view === 'links' ? model.data.links : []);
    annotate(layer(svg, 'labels'), [...bars, ...lines]);
  },
);
