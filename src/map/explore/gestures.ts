/**
 * Drag, wheel and pinch over a stage. They share it with the page: one finger
 * scrolls the page, so does the wheel until the reader has clicked into the
 * map or holds Ctrl or ⌘.
 *
 * Why not d3-zoom: with d3-transition, d3-interpolate and d3-color it brings
 * 12.5 KB in brotli, twice the weight of all that stands in this folder. A lens
 * is what d3-zoom calls a transform.
 */
import type { Camera } from '../camera.ts';
import type { Point } from '../projection.ts';

/** What gestures do and ask. */
export interface Moves {
  /** The lens as it is, when a gesture begins. */
  now(): Camera;
  /** The ground is dragged by so many pixels since the last time. */
  pan(by: Point): void;
  zoom(about: Point, factor: number): void;
  /** Two fingers, from where they came down and the lens they came down on. */
  pinch(start: Camera, from: readonly [Point, Point], to: readonly [Point, Point]): void;
  /** A finger or a wheel that the page has taken: a word of help. */
  missed(by: 'touch' | 'wheel'): void;
}

/** A hand that moves less than this clicks, px. */
const slack = 4;

/** Largest step of one turn of a wheel, as a power of two: some mice send hundreds of pixels at once. */
const mostTurn = 0.5;

/** Listens until `signal` ends it. */
export function followGestures(stage: HTMLElement, moves: Moves, signal: AbortSignal): void {
  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = stage.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  followMouse(stage, moves, at, signal);
  followTouch(stage, moves, at, signal);
}

type At = (event: { clientX: number; clientY: number }) => Point;

function followMouse(stage: HTMLElement, moves: Moves, at: At, signal: AbortSignal): void {
  let from: Point | undefined;
  let dragged = false;
  /** Since a click into the map, until the pointer leaves it, the wheel is the map's. */
  let taken = false;

  stage.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    from = at(event);
    dragged = false;
  }, { signal });
  stage.addEventListener('pointermove', (event) => {
    if (!from || event.pointerType === 'touch') return;
    const to = at(event);
    const by: Point = [to[0] - from[0], to[1] - from[1]];
    if (!dragged && Math.hypot(...by) < slack) return;
    if (!dragged) stage.setPointerCapture(event.pointerId);
    dragged = true;
    from = to;
    moves.pan(by);
  }, { signal });
  for (const end of ['pointerup', 'pointercancel'] as const) stage.addEventListener(end, () => { from = undefined; }, { signal });
  // The end of a drag asks no mark.
  stage.addEventListener('click', (event) => {
    taken = true;
    if (!dragged) return;
    dragged = false;
    event.stopImmediatePropagation();
    event.preventDefault();
  }, { signal, capture: true });
  stage.addEventListener('pointerleave', () => { taken = false; }, { signal });
  stage.addEventListener('dblclick', (event) => { moves.zoom(at(event), event.shiftKey ? 0.5 : 2); }, { signal });
  stage.addEventListener('wheel', (event) => {
    if (!taken && !event.ctrlKey && !event.metaKey) {
      moves.missed('wheel');
      return;
    }
    event.preventDefault();
    // Lines and pages in pixels; a pinch on a touchpad comes as small turns with Ctrl held.
    const pixels = event.deltaY * ([1, 24, 400][event.deltaMode] ?? 1) * (event.ctrlKey && Math.abs(event.deltaY) < 40 ? 6 : 1);
    moves.zoom(at(event), 2 ** Math.max(-mostTurn, Math.min(mostTurn, -pixels / 400)));
  }, { signal, passive: false });
}

function followTouch(stage: HTMLElement, moves: Moves, at: At, signal: AbortSignal): void {
  let start: { lens: Camera; fingers: readonly [Point, Point] } | undefined;
  let alone: Point | undefined;
  const two = ({ touches: [a, b] }: TouchEvent): readonly [Point, Point] | undefined => (a && b ? [at(a), at(b)] : undefined);

  const begin = (event: TouchEvent): void => {
    const fingers = event.touches.length === 2 ? two(event) : undefined;
    // A page that scrolls already keeps its fingers.
    start = fingers && event.cancelable ? { lens: moves.now(), fingers } : undefined;
    const [only] = event.touches;
    alone = event.type === 'touchstart' && event.touches.length === 1 && only ? at(only) : undefined;
  };
  const cancel = (): void => { start = alone = undefined; };
  const move = (event: TouchEvent): void => {
    const fingers = two(event);
    if (start && fingers) {
      if (event.cancelable) event.preventDefault();
      moves.pinch(start.lens, start.fingers, fingers);
      return;
    }
    const [only] = event.touches;
    if (!alone || !only) return;
    const [x, y] = at(only);
    if (Math.hypot(x - alone[0], y - alone[1]) < slack) return;
    alone = undefined;
    moves.missed('touch');
  };
  const follow = (target: HTMLElement): void => {
    target.addEventListener('touchmove', move, { signal, passive: false });
    target.addEventListener('touchend', begin, { signal, passive: true });
    target.addEventListener('touchcancel', cancel, { signal, passive: true });
  };
  follow(stage);
  stage.addEventListener('touchstart', (event) => {
    begin(event);
    // A mark that leaves the picture under a finger keeps its touches to itself: they are heard there too.
    for (const { target } of event.changedTouches) follow(target as HTMLElement);
  }, { signal, passive: true });
}
