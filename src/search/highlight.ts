/** Which parts of a result's words the query found. */
import { fold } from './fold.ts';

/** A piece of text, found or not. */
export interface Piece {
  text: string;
  found: boolean;
}

/** Short words are marked only where there is nothing else: “du” is in every line. */
export function telling(wanted: readonly string[]): string[] {
  const long = wanted.filter((word) => word.length > 2 || /\d/u.test(word));
  return long.length > 0 ? long : [...wanted];
}

/** The index compares stems, so that “otages” finds “otage”: so does this, by the shape of the word's end. */
function meets(word: string, wanted: string): boolean {
  return word.startsWith(wanted) || (wanted.length > 4 && word.startsWith(wanted.slice(0, -2)) && word.length <= wanted.length + 3);
}

/** Places of the found words in the text as written. */
function spans(text: string, wanted: readonly string[]): { from: number; to: number }[] {
  const { text: folded, at } = fold(text);
  return [...folded.matchAll(/\S+/gu)]
    .filter(([word]) => wanted.some((one) => meets(word, one)))
    .map(({ 0: word, index }) => ({ from: at[index] ?? 0, to: (at[index + word.length - 1] ?? 0) + 1 }));
}

/** The text in pieces. @param wanted folded words of the query. */
export function pieces(text: string, wanted: readonly string[]): Piece[] {
  const cut: Piece[] = [];
  let done = 0;
  for (const { from, to } of spans(text, wanted)) {
    if (from < done) continue;
    cut.push({ text: text.slice(done, from), found: false }, { text: text.slice(from, to), found: true });
    done = to;
  }
  cut.push({ text: text.slice(done), found: false });
  return cut.filter((piece) => piece.text !== '');
}

/** A part of a long text around the first found word, cut between words. @param length letters, about. */
export function snippet(text: string, wanted: readonly string[], length = 200): string {
  if (text.length <= length) return text;
  const first = spans(text, wanted)[0]?.from ?? 0;
  const from = first < length / 2 ? 0 : text.indexOf(' ', first - length / 3) + 1;
  const end = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}
