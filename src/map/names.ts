/** Words written across the ground of a map: countries, forces, where a road comes from. */
import { wrap, type Annotation } from '../charts/kit/annotation.ts';
import { place, type Camera } from './camera.ts';
import type { LonLat } from './projection.ts';

/** A name and the middle of its first line. */
export interface Name {
  /** Key of its words. */
  key: string;
  at: LonLat;
  tone: string;
  /** Characters in a line; 13 when left out. */
  limit?: number | undefined;
  /** Left out on a phone. */
  wideOnly?: boolean;
}

/** A country’s name, set in its own type. */
export const country = (key: string, lon: number, lat: number, wideOnly = false): Name => ({ key, at: [lon, lat], tone: 'country', limit: 9, wideOnly });

/** The annotations of a view’s names. */
export function written(names: readonly Name[], camera: Camera, wide: boolean, say: (key: string) => string): Annotation[] {
  return names.filter(({ wideOnly }) => wide || !wideOnly).map(({ key, at, tone, limit = 13 }) => {
    const [x, y] = place(camera, at);
    return { key, x, y, lines: wrap(say(key), limit), anchor: 'middle', tone };
  });
}
