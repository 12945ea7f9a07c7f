import { parseHTML } from 'linkedom';

/** @returns an empty SVG element outside any browser, to draw on. */
export function canvas(): SVGSVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return document.createElementNS('http://www.w3.org/2000/svg', 'svg');
}
