/** Great-circle distances: the straight lines of the story. */
import { earthRadiusKm } from './camera.ts';
import type { LonLat } from './projection.ts';

/** Centre of Bamako in the evidence; distances are measured from here. */
export const bamako: LonLat = [-8.003, 12.639];

/** Distance in a straight line, km (haversine). */
export function distanceKm([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(a));
}

/** Distance from the centre of the capital in a straight line, whole km. */
export function fromBamako(at: LonLat): number {
  return Math.round(distanceKm(at, bamako));
}

/** Points of a true circle on the ground, `km` around a place, closed. */
export function circle([lon, lat]: LonLat, km: number, steps = 72): LonLat[] {
  const rad = Math.PI / 180;
  const angle = km / earthRadiusKm;
  const points: LonLat[] = [];
  for (let step = 0; step <= steps; step += 1) {
    const bearing = (step / steps) * 2 * Math.PI;
    const lat2 = Math.asin(Math.sin(lat * rad) * Math.cos(angle) + Math.cos(lat * rad) * Math.sin(angle) * Math.cos(bearing));
    const lon2 = lon * rad + Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(lat * rad), Math.cos(angle) - Math.sin(lat * rad) * Math.sin(lat2));
    points.push([lon2 / rad, lat2 / rad]);
  }
  return points;
}
