/** Towns on a map: a dot and a name, kept apart by a given side. */
import { layer, marks, px } from '../charts/kit/marks.ts';
import { place, type Camera } from './camera.ts';
import type { LonLat } from './projection.ts';

/** A town as a map draws it. */
export interface Town {
  id: string;
  name: string;
  at: LonLat;
}

/** Where the name stands, seen from the dot. */
export type Side = 'right' | 'left' | 'above' | 'below';

const offsets: Record<Side, { dx: number; dy: number; anchor: string }> = {
  right: { dx: 7, dy: 4, anchor: 'start' },
  left: { dx: -7, dy: 4, anchor: 'end' },
  above: { dx: 0, dy: -8, anchor: 'middle' },
  below: { dx: 0, dy: 17, anchor: 'middle' },
};

/** Draws towns; the capital is larger. Towns without a side stand right. */
export function drawTowns(
  svg: SVGSVGElement,
  camera: Camera,
  towns: readonly Town[],
  sides: Readonly<Record<string, Side>> = {},
): void {
  const group = layer(svg, 'towns');
  const offset = (town: Town): (typeof offsets)[Side] => offsets[sides[town.id] ?? 'right'];
  marks(group, 'circle.town', towns, (town) => `dot-${town.id}`)
    .attr('r', (town) => (town.id === 'bamako' ? 4.5 : 2))
    .attr('cx', (town) => px(place(camera, town.at)[0]))
    .attr('cy', (town) => px(place(camera, town.at)[1]));
  marks(group, 'text.place', towns, (town) => town.id)
    .classed('place--capital', (town) => town.id === 'bamako')
    .attr('x', (town) => px(place(camera, town.at)[0] + offset(town).dx * (town.id === 'bamako' ? 1.4 : 1)))
    .attr('y', (town) => px(place(camera, town.at)[1] + offset(town).dy + (town.id === 'bamako' ? 1 : 0)))
    .attr('text-anchor', (town) => offset(town).anchor)
    .text((town) => town.name);
  // Dots of a later view come after names that stay: names lie on top again.
  group.selectChildren('text').raise();
}
