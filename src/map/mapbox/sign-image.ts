/** Signs and dashed discs as pictures: Mapbox draws circles, but neither crosses nor dashes around them. */
import type { MarkFeature } from '../scene.ts';
import type { Look } from './look.ts';

/** Device pixels in a pixel of a sign. */
export const signDensity = 2;

/** Name of a sign's picture: equal signs share it. */
export const signName = ({ path, r, look }: Pick<MarkFeature, 'path' | 'r' | 'look'>, scheme: string): string => `${scheme} ${look} ${path ?? r.toFixed(1)}`;

/** Draws a sign; nothing where the browser gives no canvas. */
export function signImage({ path, r }: Pick<MarkFeature, 'path' | 'r'>, look: Look): ImageData | undefined {
  // A diamond reaches a quarter farther than its radius.
  const half = Math.ceil(r * 1.3 + look.strokeWidth + 1);
  const size = 2 * half * signDensity;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.scale(signDensity, signDensity);
  pen.translate(half, half);
  const outline = new Path2D(path);
  if (path === undefined) outline.arc(0, 0, r, 0, 2 * Math.PI);
  pen.globalAlpha = look.fillOpacity;
  pen.fillStyle = look.fill;
  pen.fill(outline);
  if (look.strokeWidth > 0) {
    pen.globalAlpha = look.strokeOpacity;
    pen.strokeStyle = look.stroke;
    pen.lineWidth = look.strokeWidth;
    pen.lineCap = look.cap;
    pen.lineJoin = look.join;
    pen.setLineDash(look.dash);
    pen.stroke(outline);
  }
  return pen.getImageData(0, 0, size, size);
}
