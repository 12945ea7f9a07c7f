/** Places of the evidence on a map that the reader moves: names near to, and the one that was looked for. */
import { layer, marks, px, type Layer } from '../../charts/kit/marks.ts';
import { kmAcross, place, type Camera } from '../camera.ts';
import type { Place } from './guide.ts';
import type { Size } from './lens.ts';

/** Wider than this, km from edge to edge, only the view's own towns are named. */
const namesFrom = 700;

/** How a layer looks: radius of its circles, how far aside its names stand, px, and its classes. */
const looks = {
  gazetteer: { r: 1.6, aside: 6, circle: 'town', name: 'place explore-name' },
  found: { r: 9, aside: 14, circle: 'explore-found', name: 'place explore-found-name' },
} as const;

/** Draws them over the picture. */
export function drawPlaces(svg: SVGSVGElement, camera: Camera, size: Size, places: readonly Place[], found: Place | undefined): void {
  const near = kmAcross(camera, size) < namesFrom;
  // What the picture names already is not named twice.
  const named = new Set([...svg.querySelectorAll('[data-layer="towns"] text, [data-layer="labels"] text, [data-layer="names"] text')].map(({ textContent }) => textContent));
  const shown = places.filter(({ id, name, at }) => {
    const [x, y] = place(camera, at);
    return near && id !== found?.id && !named.has(name) && x > 0 && y > 0 && x < size.width && y < size.height;
  });
  const gazetteer = draw(svg, 'gazetteer', camera, shown);
  const strip = svg.querySelector(':scope > [data-layer="strip"]');
  const node = gazetteer.node();
  if (strip && node && node.nextSibling !== strip) strip.before(node);
  draw(svg, 'found', camera, found ? [found] : []);
}

function draw(svg: SVGSVGElement, name: keyof typeof looks, camera: Camera, places: readonly Place[]): Layer {
  const group = layer(svg, name);
  const look = looks[name];
  const at = places.map((one) => ({ one, at: place(camera, one.at) }));
  const dots = marks(group, 'circle', at, ({ one }) => `dot-${one.id}`);
  const names = marks(group, 'text', at, ({ one }) => one.id);
  if (name === 'gazetteer') {
    // New names wait until there is known to be room for them.
    for (const entering of [dots, names]) entering.filter(function isNew() { return !this.hasAttribute('class'); }).attr('data-crowded', '');
  }
  dots.attr('class', look.circle).attr('r', look.r).attr('cx', (spot) => px(spot.at[0])).attr('cy', (spot) => px(spot.at[1]));
  names.attr('class', look.name).attr('x', (spot) => px(spot.at[0] + look.aside)).attr('y', (spot) => px(spot.at[1] + 4)).text(({ one }) => one.name);
  return group;
}

/** Takes them away. */
export function clearPlaces(svg: SVGSVGElement): void {
  for (const name of Object.keys(looks)) layer(svg, name).remove();
}
