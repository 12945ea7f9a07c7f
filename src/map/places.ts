/** Towns on a map: a dot and a name, kept apart by a given side. */
import { layer, marks, px } from '../charts/kit/marks.ts';
import { place, type Camera } from './camera.ts';
import type { LonLat, Point } from './projection.ts';

/** A town as a map draws it. */
export interface Town {
  id: string;
  name: string;
  at: LonLat;
}

/** Where the name stands, seen from the dot. */
export type Side = 'right' | 'left' | 'above' | 'below';

const offsets: Record<Side, { dx: number; dy: number; anchor: TownMark['anchor']; away: Point }> = {
  right: { dx: 7, dy: 4, anchor: 'start', away: [1, 0] },
  left: { dx: -7, dy: 4, anchor: 'end', away: [-1, 0] },
  above: { dx: 0, dy: -8, anchor: 'middle', away: [0, -1] },
  below: { dx: 0, dy: 17, anchor: 'middle', away: [0, 1] },
};

/** A town in the picture: its dot and its name, px. */
export interface TownMark extends Town {
  capital: boolean;
  r: number;
  x: number;
  y: number;
  nameX: number;
  nameY: number;
  anchor: 'start' | 'middle' | 'end';
}

/**
 * Where towns and their names stand; the capital is larger. Towns without a side stand right.
 * @param clear how much further names keep from their dots, px, where marks stand on those: by town, or the capital's alone.
 */
export function townMarks(
  camera: Camera,
  towns: readonly Town[],
  sides: Readonly<Record<string, Side>> = {},
  clear: number | Readonly<Record<string, number>> = 0,
): TownMark[] {
  return towns.map((town) => {
    const { dx, dy, anchor, away } = offsets[sides[town.id] ?? 'right'];
    const capital = town.id === 'bamako';
    const [x, y] = place(camera, town.at);
    const further = (typeof clear !== 'number' ? clear[town.id] : capital ? clear : 0) ?? 0;
    return { ...town, capital, r: capital ? 4.5 : 2, x, y, anchor, nameX: x + dx * (capital ? 1.4 : 1) + away[0] * further, nameY: y + dy + (capital ? 1 : 0) + away[1] * further };
  });
}

/** Draws towns in the layer `towns`. */
export function drawTowns(svg: SVGSVGElement, names: readonly TownMark[]): void {
  const group = layer(svg, 'towns');
  marks(group, 'circle.town', names, ({ id }) => `dot-${id}`)
    .attr('r', ({ r }) => r)
    .attr('cx', ({ x }) => px(x))
    .attr('cy', ({ y }) => px(y));
  marks(group, 'text.place', names, ({ id }) => id)
    .classed('place--capital', ({ capital }) => capital)
    .attr('x', ({ nameX }) => px(nameX))
    .attr('y', ({ nameY }) => px(nameY))
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ name }) => name);
  // Dots of a later view come after names that stay: names lie on top again.
  group.selectChildren('text').raise();
}
