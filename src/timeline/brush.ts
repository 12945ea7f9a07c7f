/**
 * Choosing a stretch of time on the strip: by pointer or finger on the strip
 * itself, and by two handles that are sliders. It reads the layout once, when
 * a pointer comes down; a move only counts.
 */
import { columnAt, type Edges } from './columns.ts';

/** Numbers of the first and the last column, both inside. */
export interface Range {
  from: number;
  to: number;
}

/** Columns that Page Up and Page Down go by. */
const page = 6;
/** A pointer that moves less has tapped, px. */
const still = 4;

/** The strip and what is told about it. */
export interface BrushParts {
  field: HTMLElement;
  handles: Record<keyof Range, HTMLElement>;
  edges: readonly Edges[];
  now: () => Range;
  /** Asked at each step of a move; `done` once it has ended. */
  choose: (range: Range, done: boolean) => void;
}

/** Listens to the strip and its handles. */
export function followBrush({ field, handles, edges, now, choose }: BrushParts): void {
  const last = edges.length - 1;
  const clamp = (at: number, low: number, high: number): number => Math.min(Math.max(at, low), high);
  const moved = (end: keyof Range, to: number): Range => {
    const { from, to: until } = now();
    return end === 'from' ? { from: clamp(to, 0, until), to: until } : { from, to: clamp(to, from, last) };
  };

  /** Follows one pointer from where it came down. */
  function follow(element: HTMLElement, start: (at: (x: number) => number, event: PointerEvent) => (x: number) => Range, tap?: (column: number) => Range): void {
    element.addEventListener('pointerdown', (down) => {
      if (down.button !== 0 || !down.isPrimary) return;
      const { left, width } = field.getBoundingClientRect();
      const at = (x: number): number => columnAt(edges, (x - left) / width);
      const before = now();
      const rangeAt = start(at, down);
      let dragged = false;
      let tapped = true;
      element.setPointerCapture(down.pointerId);
      const move = (event: PointerEvent): void => {
        dragged ||= Math.abs(event.clientX - down.clientX) >= still;
        tapped &&= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < still;
        if (dragged) choose(rangeAt(event.clientX), false);
      };
      const end = (event: PointerEvent): void => {
        element.removeEventListener('pointermove', move);
        element.removeEventListener('pointerup', end);
        element.removeEventListener('pointercancel', end);
        // The browser has taken a finger to scroll: nothing was meant.
        if (event.type === 'pointercancel') choose(before, true);
        else if (dragged) choose(rangeAt(event.clientX), true);
        else if (tap && tapped) choose(tap(at(event.clientX)), true);
      };
      element.addEventListener('pointermove', move);
      element.addEventListener('pointerup', end);
      element.addEventListener('pointercancel', end);
    });
  }

  follow(
    field,
    (at, down) => {
      const origin = at(down.clientX);
      const { from, to } = now();
      const whole = from === 0 && to === last;
      // Inside what is chosen a drag carries it along; outside, or when all is, it chooses anew.
      if (whole || origin < from || origin > to) return (x) => ({ from: Math.min(origin, at(x)), to: Math.max(origin, at(x)) });
      return (x) => {
        const shift = clamp(at(x) - origin, -from, last - to);
        return { from: from + shift, to: to + shift };
      };
    },
    (column) => {
      const { from, to } = now();
      return from === column && to === column ? { from: 0, to: last } : { from: column, to: column };
    },
  );

  for (const end of ['from', 'to'] as const) {
    const handle = handles[end];
    follow(handle, (at, down) => {
      // The handle stands beside its edge: what counts is how far it is moved.
      const { left, width } = field.getBoundingClientRect();
      const edge = edges[now()[end]];
      const offset = edge ? down.clientX - (left + width * (edge.start + edge.end) / 2) : 0;
      return (x) => moved(end, at(x - offset));
    });
    handle.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const here = now()[end];
      const to = { ArrowLeft: here - 1, ArrowDown: here - 1, ArrowRight: here + 1, ArrowUp: here + 1, PageDown: here - page, PageUp: here + page, Home: 0, End: last }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      choose(moved(end, to), true);
    });
  }
}
