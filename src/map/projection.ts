/**
 * Web Mercator in map units: a hundred units are one degree of longitude at
 * the equator. The same projection as the tile maps, so that a camera means
 * the same on both.
 */
const unitsPerRadian = (100 * 180) / Math.PI;

/** A place as [longitude, latitude], degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** A point as [x, y]: map units, or pixels once a camera has placed it. */
export type Point = readonly [x: number, y: number];

/** Degrees to map units; y grows to the south. */
export function project([lon, lat]: LonLat): Point {
  const x = lon * 100;
  const y = -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * unitsPerRadian;
  return [x, y];
}

/** Map units to degrees: the inverse of {@link project}. */
export function unproject([x, y]: Point): LonLat {
  return [x / 100, (Math.atan(Math.exp(-y / unitsPerRadian)) * 360) / Math.PI - 90];
}
