import { z } from 'astro/zod';

/**
 * The box in which every place of the story lies, in decimal degrees (WGS 84).
 * Its south is Cape Palmas (4.4° N) and not the equator, so that a swapped
 * pair is seen even for the far east of Mali: Ménaka swapped is 2.4, 15.9.
 */
export const westAfrica = { lat: { min: 4, max: 28 }, lon: { min: -18, max: 16 } } as const;

const within = (value: number, range: { min: number; max: number }): boolean =>
  value >= range.min && value <= range.max;

/** What a coordinate should have been, when it is wrong. */
export interface CoordinateFault {
  /** What was expected, for the message. */
  expected: string;
  /** What was found, with the guess that the two are swapped. */
  found: string;
}

/**
 * Tells what is wrong with a coordinate, or `undefined` when it lies in West
 * Africa. Decimal degrees.
 *
 * @example coordinateFault(-8.6, 12.9)?.found // 'lat -8.6, lon 12.9 (they look swapped)'
 */
export function coordinateFault(lat: number, lon: number): CoordinateFault | undefined {
  if (within(lat, westAfrica.lat) && within(lon, westAfrica.lon)) return undefined;
  const swapped = within(lon, westAfrica.lat) && within(lat, westAfrica.lon);
  const { lat: north, lon: east } = westAfrica;
  return {
    expected: `a point in West Africa (lat ${north.min} to ${north.max}, lon ${east.min} to ${east.max})`,
    found: `lat ${lat}, lon ${lon}${swapped ? ' (they look swapped)' : ''}`,
  };
}

/**
 * A point of the map, in decimal degrees; the two stand together or not at all.
 * Example: `{ lat: 12.90847, lon: -8.60058 }`.
 */
export const coordinate = {
  /** Degrees north. Example: `12.65` for Bamako. */
  lat: z.number().optional(),
  /** Degrees east, negative west of Greenwich. Example: `-8.0` for Bamako. */
  lon: z.number().optional(),
};

/** Refinement of a record that has `coordinate` among its keys. */
export function checkCoordinate(
  record: { lat?: unknown; lon?: unknown },
  context: z.RefinementCtx,
): void {
  const { lat, lon } = record;
  if (lat === undefined && lon === undefined) return;
  if (lat === undefined || lon === undefined) {
    const missing = lat === undefined ? 'lat' : 'lon';
    context.addIssue({ code: 'custom', path: [missing], message: 'lat and lon together, or neither' });
    return;
  }
  if (typeof lat !== 'number' || typeof lon !== 'number') return;
  const fault = coordinateFault(lat, lon);
  if (fault) {
    context.addIssue({ code: 'custom', path: ['lat, lon'], message: fault.expected, params: { found: fault.found } });
  }
}
