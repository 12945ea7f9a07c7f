/**
 * The part of the maps’ ground that a drawing shows. The whole is 13 KB and
 * reaches from the Atlantic to Chad; a frozen copy carries its own.
 */
import { geoIdentity, geoPath, type GeoPath } from 'd3';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { geography, type Geography } from '../../map/geography.ts';

/** Corners in map units. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Lines of a path that `geography` wrote: `M` absolute, then relative steps. */
function linesOf(path: string): Position[][] {
  return [...path.matchAll(/M(-?\d+),(-?\d+)([^M]*)/g)].map(([, x = '0', y = '0', steps = '']) => {
    const line: [number, number][] = [[Number(x), Number(y)]];
    for (const [, dx = '0', dy = '0'] of steps.matchAll(/(-?\d+),(-?\d+)/g)) {
      const [px, py] = line.at(-1) ?? [0, 0];
      line.push([px + Number(dx), py + Number(dy)]);
    }
    return line;
  });
}

/** Writes what is inside the box, relative and in whole units, no step shorter than `grain`. */
function clipped(path: string, { x0, y0, x1, y1 }: Box, grain: number): string {
  const closed = path.includes('z');
  const lines = linesOf(path);
  const shape: MultiPolygon | MultiLineString = closed
    ? { type: 'MultiPolygon', coordinates: lines.map((line) => [[...line, line[0] ?? [0, 0]]]) }
    : { type: 'MultiLineString', coordinates: lines };
  let written = '';
  let here: [number, number] = [0, 0];
  let steps = '';
  let start = '';
  const flush = (): void => {
    // A line of one point, or an island smaller than the grain, draws nothing.
    if (steps !== '') written += `${start}l${steps.trimStart()}${closed ? 'z' : ''}`;
    steps = '';
  };
  const context: Parameters<GeoPath['context']>[0] = {
    beginPath: () => undefined,
    moveTo(x, y) {
      flush();
      here = [Math.round(x), Math.round(y)];
      start = `M${here.join(',')}`;
    },
    lineTo(x, y) {
      const dx = Math.round(x) - here[0];
      const dy = Math.round(y) - here[1];
      if (Math.hypot(dx, dy) < grain) return;
      steps += ` ${dx},${dy}`;
      here = [here[0] + dx, here[1] + dy];
    },
    arc: () => undefined,
    closePath: () => undefined,
  };
  geoPath(geoIdentity().clipExtent([[x0, y0], [x1, y1]])).context(context)(shape);
  flush();
  return written.replace(/[ ,]-/g, '-');
}

/** `<defs>` of the ground inside a box. `grain`: the longest step, map units, that no reader could see. */
export function cutGround(box: Box, grain: number): string {
  const ground: Geography = geography();
  const shapes = (['land', 'mali', 'borders', 'rivers'] as const)
    .map((name) => `<path id="geo-${name}" vector-effect="non-scaling-stroke" d="${clipped(ground[name], box, grain)}"/>`)
    .join('');
  return `<svg class="ground" width="0" height="0" aria-hidden="true" focusable="false"><defs>${shapes}</defs></svg>`;
}
