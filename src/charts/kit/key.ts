/** A key in the picture: signs with their words, set one after the other as in a line of text. */
import type { Annotation } from './annotation.ts';

/** A sign, or some of one kind, and what they mean. */
export interface KeyEntry {
  key: string;
  words: string;
  /** Width kept for the sign, px. */
  sign: number;
  /** Classes of the words. */
  tone: string;
}

/** Where an entry stands: the left edge of its sign, the middle of its line. */
export type Placed<Entry extends KeyEntry> = Entry & { x: number; y: number };

/** Mean width of a letter, px: to set words side by side without a browser. */
const letter = 6.2;
/** From one line of the key to the next, px. */
const step = 18;

/** Sets entries in as few lines as there is room for, from the middle of the first at `y` 0. */
export function flow<Entry extends KeyEntry>(entries: readonly Entry[], left: number, right: number): { placed: Placed<Entry>[]; height: number } {
  let [x, y] = [left, 0];
  const placed = entries.map((entry) => {
    const width = entry.sign + 5 + entry.words.length * letter;
    if (x > left && x + width > right) [x, y] = [left, y + step];
    const at = { ...entry, x, y };
    x += width + 9;
    return at;
  });
  return { placed, height: y + step };
}

/** The words beside the signs; `top` is the middle of the first line. */
export function keyWords(placed: readonly Placed<KeyEntry>[], top: number): Annotation[] {
  return placed.map(({ key, words, sign, tone, x, y }) => ({ key, x: x + sign + 5, y: top + y + 4, lines: [words], tone }));
}
