/** Events of places that lie too near each other to be told apart on a map, together. */
import { place, type Camera } from '../map/camera.ts';
import type { Point } from '../map/projection.ts';
import type { TimelineEvent } from './events.ts';

/** One mark of the map: a place, or some that are one at this scale. */
export interface Spot {
  /** Its first event. */
  key: string;
  at: Point;
  /** By date. */
  events: TimelineEvent[];
  /** Ids of its places, the one with the most events first, and their names. */
  places: string[];
  names: string[];
}

/** Gathers the events that have a point; `apart` is the least distance between two spots, px. */
export function spotsOf(events: readonly TimelineEvent[], camera: Camera, apart: number): Spot[] {
  const points = new Map<string, { at: Point; events: TimelineEvent[] }>();
  for (const event of events) {
    if (!event.at) continue;
    const key = event.at.join();
    const known = points.get(key) ?? { at: place(camera, event.at), events: [] };
    known.events.push(event);
    points.set(key, known);
  }
  const spots: { at: Point; events: TimelineEvent[] }[] = [];
  // The place with the most events keeps its point; those near it join it.
  for (const point of [...points.values()].sort((a, b) => b.events.length - a.events.length)) {
    const near = spots.find(({ at }) => Math.hypot(at[0] - point.at[0], at[1] - point.at[1]) < apart);
    if (near) near.events.push(...point.events);
    else spots.push({ at: point.at, events: [...point.events] });
  }
  return spots.map(({ at, events: own }) => {
    const names = new Map<string, string>();
    for (const { place: id, where } of own) names.set(id, where);
    const inOrder = events.filter((event) => own.includes(event));
    return { key: inOrder[0]?.id ?? '', at, events: inOrder, places: [...names.keys()], names: [...names.values()] };
  });
}
