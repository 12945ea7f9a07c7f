/** Where the words of a mark stand: beside it, never on it, inside the stage. */

/** A box in pixels of the stage. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Space between the mark and its words, px. */
const gap = 8;

/** Pixels that two boxes share. */
function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}

/**
 * The corner of the words: above the mark, else below, else at a side, each
 * pushed into `room`; where none of these leaves the mark free (a mark as
 * large as the stage), the place that hides least of it. `hidden` is how much
 * of the mark that is, in square pixels.
 * @param size of the words, px.
 */
export function placeTell(mark: Box, size: { width: number; height: number }, room: Box): { x: number; y: number; hidden: number } {
  const middle = mark.x + mark.width / 2 - size.width / 2;
  const centre = mark.y + mark.height / 2 - size.height / 2;
  const within = (value: number, start: number, length: number, own: number): number => Math.max(start, Math.min(value, start + length - own));
  const places = [
    { x: middle, y: mark.y - gap - size.height },
    { x: middle, y: mark.y + mark.height + gap },
    { x: mark.x + mark.width + gap, y: centre },
    { x: mark.x - gap - size.width, y: centre },
  ].map(({ x, y }) => ({ x: within(x, room.x, room.width, size.width), y: within(y, room.y, room.height, size.height) }));
  return places.map((place) => ({ ...place, hidden: overlap({ ...place, width: size.width, height: size.height }, mark) })).reduce((best, place) => (place.hidden < best.hidden ? place : best));
}

/** Width left for the words beside a mark, on its roomier side, px. */
export function widthBeside(mark: Box, room: Box): number {
  return Math.max(mark.x - room.x, room.x + room.width - mark.x - mark.width) - gap;
}
