/** A map that lies live under the picture, as exploring sees it: it has gestures of its own, and can tilt. */
import type { SceneCamera } from '../scene.ts';
import type { Place } from './guide.ts';

/** How far the reader may go. */
export interface Reach {
  /** West, south, east, north, degrees. */
  bounds: [number, number, number, number];
  /** Zoom of tiles of 512 px. */
  least: number;
  most: number;
}

/** Given to the reader, and taken back. */
export interface LiveMap {
  readonly camera: SceneCamera;
  /** Gives it to the reader. `moved` is told each move, and whether a hand made it. */
  take(reach: Reach, moved: (byHand: boolean) => void): void;
  /** Moves what is named, in that time, ms. */
  go(camera: Partial<SceneCamera>, time: number): void;
  /** Marks the place that was looked for. */
  mark(place: Place | undefined): void;
  /** Back to the story: no hand moves it, and it stands as scenes want it, but for where it looks. */
  release(): void;
}
