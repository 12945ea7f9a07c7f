/** An SVG element outside any browser, to draw on at build. */
import { parseHTML } from 'linkedom';

/** @param attributes those of the element. */
export function blankSvg(attributes: Readonly<Record<string, string>>): SVGSVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  return svg;
}
