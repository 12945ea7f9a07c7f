/**
 * The keys of a map that the reader moves. They come before those of the
 * figure, which go from mark to mark, and those of the story.
 */
import type { Point } from '../projection.ts';

/** What keys do. */
export interface KeyMoves {
  /** Moves the ground by shares of the stage. */
  pan(by: Point): void;
  zoom(factor: number): void;
  /** Turns and tilts by degrees; false where the map lies flat for good. */
  lean(by: { bearing: number; pitch: number }): boolean;
  reset(): void;
  close(): void;
}

/** Share of the stage that one press moves. */
const step = 0.15;

/** Degrees that one press turns and tilts. */
const [turn, tilt] = [15, 10];

const ways: Readonly<Record<string, Point>> = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] };

/** Listens until `signal` ends it. */
export function followKeys(figure: HTMLElement, stage: HTMLElement, { pan, zoom, lean, reset, close }: KeyMoves, signal: AbortSignal): void {
  figure.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== stage) return;
    const way = ways[event.key];
    if (way) {
      const leant = event.shiftKey && lean({ bearing: -Math.sign(way[0]) * turn, pitch: Math.sign(way[1]) * tilt });
      if (!leant) pan(way);
    }
    else if (event.key === '+' || event.key === '=') zoom(2);
    else if (event.key === '-' || event.key === '_' || event.key === '−') zoom(0.5);
    else if (event.key === '0') reset();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }, { signal, capture: true });
  document.addEventListener('keydown', (event) => {
    // What is open over the map closes first: a mark's words, the list of places, a note, the menu.
    if (event.key !== 'Escape' || figure.querySelector('.tell.is-open, [aria-expanded="true"]') || document.querySelector(':popover-open, .menu[open]')) return;
    event.preventDefault();
    close();
  }, { signal, capture: true });
}
