/**
 * Where Mapbox's credits stand: written out wherever there is room, as its
 * terms ask; folded behind a sign where they would lie on what the map shows.
 */
import { place } from '../camera.ts';
import { cameraOfScene, type MapScene } from '../scene.ts';

/** The corner at the top right that logo and written credits take, px. */
const corner = { width: 270, height: 54 };

/** Half of a label, px: what may reach into the corner from outside. */
const reach = { x: 50, y: 14 };

/** Is the corner free of marks and words? */
export function hasRoom({ camera, covered, layers }: Pick<MapScene, 'camera' | 'covered' | 'layers'>, frame: { width: number; height: number }): boolean {
  // A narrow map needs its width itself; the control folds there by itself, too.
  if (frame.width <= 640) return false;
  const back = cameraOfScene(camera, frame);
  return !layers.some((layer) => (layer.kind === 'marks' || layer.kind === 'texts') && layer.features.some((feature) => {
    const [x, y] = place(back, feature.at);
    const r = 'r' in feature ? feature.r : 0;
    return x > frame.width - corner.width - Math.max(r, reach.x) && x < frame.width + r && y > covered.top - r && y < covered.top + corner.height + Math.max(r, reach.y);
  }));
}

/** Corners in which folded credits may stand, the first where all are as free. */
const corners = ['top-right', 'bottom-right', 'bottom-left', 'top-left'] as const;

/** Logo and sign in a row, px. */
const folded = { width: 132, height: 36 };

/** The corner of the frame where folded credits hide least of the picture’s words and marks. Asks the browser for the layout. */
export function freeCorner(picture: SVGSVGElement, { covered }: Pick<MapScene, 'covered'>): (typeof corners)[number] {
  const frame = picture.getBoundingClientRect();
  const boxes = [...picture.querySelectorAll('text, .mark')].map((one) => one.getBoundingClientRect());
  const hidden = corners.map((corner) => {
    const left = corner.endsWith('left') ? frame.left + covered.left : frame.right - folded.width;
    const top = corner.startsWith('top') ? frame.top + covered.top : frame.bottom - covered.bottom - folded.height;
    return boxes.reduce((sum, box) => {
      const across = Math.min(box.right, left + folded.width) - Math.max(box.left, left);
      const down = Math.min(box.bottom, top + folded.height) - Math.max(box.top, top);
      return sum + Math.max(0, across) * Math.max(0, down);
    }, 0);
  });
  return corners[hidden.indexOf(Math.min(...hidden))] ?? corners[0];
}
