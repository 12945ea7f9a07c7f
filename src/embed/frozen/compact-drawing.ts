/**
 * A drawing that nothing will move again, without what only moving needs: keys
 * of joins, marks that no one sees, decimals under a tenth of a pixel.
 */
import { parseHTML } from 'linkedom';

/** Lengths in the frame’s own pixels; paths and transforms keep their own form. */
const lengths = ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry'];

const isNothing = (element: Element): boolean =>
  element.getAttribute('opacity') === '0' ||
  (element.localName === 'path' && (element.getAttribute('d') ?? '') === '') ||
  (element.localName === 'rect' && (element.getAttribute('width') === '0' || element.getAttribute('height') === '0')) ||
  (element.localName === 'circle' && element.getAttribute('r') === '0') ||
  (['g', 'text'].includes(element.localName) && element.childNodes.length === 0);

/** Attributes that say what is so without them. */
function tidy(element: Element): void {
  for (const name of ['data-key', 'data-layer', 'data-frame']) element.removeAttribute(name);
  for (const name of lengths) {
    const value = element.getAttribute(name);
    if (value !== null && /\.\d{2}/.test(value) && Number.isFinite(Number(value))) element.setAttribute(name, String(Math.round(Number(value) * 10) / 10));
  }
  if (element.getAttribute('text-anchor') === 'start') element.removeAttribute('text-anchor');
  // One line of text needs no line of its own.
  const [line, another] = element.localName === 'text' ? element.children : [];
  if (line?.localName === 'tspan' && another === undefined && line.attributes.length === 2 && line.getAttribute('x') === '0' && line.getAttribute('dy') === '0') {
    element.textContent = line.textContent;
  }
  if (element.getAttribute('opacity') === '1') element.removeAttribute('opacity');
  const transform = element.getAttribute('transform')?.replace(/ ?scale\(1(?:\.0+)?\)/, '').replace(/^translate\(0(?:,0)?\)$/, '');
  if (transform === '') element.removeAttribute('transform');
  else if (transform !== undefined) element.setAttribute('transform', transform);
}

/** `<svg>` markup, smaller and of the same look. */
export function compactDrawing(svg: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  // Deepest first: a group whose marks are all gone goes too.
  for (const element of [...document.querySelectorAll('svg *')].reverse()) {
    if (isNothing(element)) element.remove();
    else tidy(element);
  }
  const root = document.querySelector('svg');
  root?.removeAttribute('data-frame');
  return (root?.outerHTML ?? '').replace(/>\s+</g, '><').replaceAll(' />', '/>');
}
