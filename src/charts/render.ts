/**
 * Draws a visual on a server document and returns its markup. linkedom is the
 * document at build; the browser has its own.
 */
import { parseHTML } from 'linkedom';
import type { Chart, FrameName, Model } from './contract.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The `<svg>` element of one view in one frame, as text. */
export function render<Data, View extends string>(
  chart: Chart<Data, View>,
  model: Model<Data, View>,
  view: View,
  frameName: FrameName,
): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = document.createElementNS(svgNamespace, 'svg');
  const frame = chart.frames[frameName];
  svg.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
  svg.setAttribute('class', `chart chart--${frameName}`);
  svg.setAttribute('data-frame', frameName);
  chart.draw(svg, model, view, frame);
  return svg.outerHTML;
}
