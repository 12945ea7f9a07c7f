/**
 * Words beside the marks. On single lines a country has one label; in tall
 * strips each mark may have its own, broken to the room it has.
 */
import type { Frame } from '../contract.ts';
import { lineHeight, wrap, type Annotation } from '../kit/annotation.ts';
import type { Mark } from './data.ts';
import type { Layout, View } from './layout.ts';

interface Scene {
  text: Readonly<Record<string, string>>;
  view: View;
  frame: Frame;
  place: Layout;
  shown: readonly Mark[];
  x(mark: Mark): number;
  size(mark: Mark): number;
}

/** Labels of a view; one that has no room is left out, its mark stays. */
export function labels(scene: Scene): Annotation[] {
  const { place, shown } = scene;
  if (!place.tall) return place.strips.flatMap(({ id }) => byCountry(scene, id));
  return [...shown.flatMap((mark) => byMark(scene, mark)), ...place.strips.flatMap(({ id }) => byLane(scene, id))];
}

/** Widest letter mix we count on, px: labels must fit in fallback fonts too. */
function letter({ frame }: Scene): number {
  return frame.name === 'wide' ? 6.6 : 5.8;
}

function byCountry(scene: Scene, country: string): Annotation[] {
  const { text, view, place, shown, x, size, frame } = scene;
  const own = shown.filter((mark) => mark.country === country);
  if (own.length === 0) return [];
  const right = Math.max(...own.map((mark) => x(mark) + size(mark) + (mark.about ? 6 : 0))) + 7;
  const left = Math.min(...own.map((mark) => x(mark) - size(mark))) - 7;
  const tone = frame.name === 'wide' ? 'label--clear' : 'label--clear label--fine';
  for (const line of [text[`${view}_${country}`], text[`${view}_${country}_short`]]) {
    if (line === undefined) continue;
    const width = line.length * letter(scene);
    const common = { key: country, y: place.lane({ country, sign: 'advice' }) + 4, lines: [line], tone };
    if (right + width <= frame.width) return [{ ...common, x: right }];
    if (left - width >= place.left) return [{ ...common, x: left, anchor: 'end' }];
  }
  return [];
}

/** Beside the mark, or above or under it where the room beside belongs to another. */
function byMark(scene: Scene, mark: Mark): Annotation[] {
  const { text, view, place, shown, x, size, frame } = scene;
  const name = `${view}_${mark.country}_${mark.sign}_${mark.date}`;
  const line = text[name];
  if (line === undefined) return [];
  const short = text[`${name}_short`] ?? line;
  const y = place.lane(mark);
  const above = y - size(mark) - 6;
  const common = { key: mark.key, tone: 'label--clear' };
  if (mark.restated) return [{ ...common, x: x(mark) + size(mark), y: above, lines: [line], anchor: 'end' }];
  const next = shown.filter((other) => place.lane(other) === y && x(other) > x(mark)).map((other) => x(other) - size(other));
  const left = x(mark) + size(mark) + 8;
  const room = Math.min(frame.width - 2, ...next) - left;
  if (room < 64) {
    const under = place.gap >= 38;
    return [{ ...common, x: frame.width - 2, y: under ? y + size(mark) + 15 : above, lines: [under ? line : short], anchor: 'end' }];
  }
  const limit = Math.max(9, Math.floor(room / (letter(scene) + 0.4)));
  const whole = wrap(line, limit);
  const lines = whole.length * lineHeight <= Math.max(place.gap, lineHeight) ? whole : wrap(short, limit);
  return [{ ...common, x: left, y: y + 4.5 - ((lines.length - 1) * lineHeight) / 2, lines }];
}

/** Words on a lane that has no mark: what was in force before the story begins. */
function byLane(scene: Scene, country: string): Annotation[] {
  const { text, view, place, frame } = scene;
  const line = text[`${view}_${country}_before`];
  if (line === undefined) return [];
  const x = place.left + 30;
  const lines = wrap(line, Math.floor((frame.width - x) / letter(scene)));
  const y = place.lane({ country, sign: 'advice' }) + 4.5 - ((lines.length - 1) * lineHeight) / 2;
  return [{ key: `${country}-before`, x, y, lines, tone: 'label--clear label--quiet' }];
}
