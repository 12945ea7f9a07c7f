/** Puts stills into one file: each alone repeats the style and the ground of all. Build only. */
import type { StillBundle } from '../keep-list.ts';

/** A shorter piece costs as much as the number that would stand for it. */
const worthSharing = 64;

/** @param texts SVG files by address. */
export function bundleStills(texts: ReadonlyMap<string, string>): StillBundle {
  const cut = [...texts].map(([address, text]) => ({ address, pieces: text.split(/(?=<)/) }));
  const times = new Map<string, number>();
  for (const piece of cut.flatMap(({ pieces }) => pieces)) if (piece.length >= worthSharing) times.set(piece, (times.get(piece) ?? 0) + 1);
  const shared = [...times].filter(([, count]) => count > 1).map(([piece]) => piece);
  const places = new Map(shared.map((piece, place) => [piece, place]));
  const join = (pieces: readonly string[]): (string | number)[] => pieces.reduce<(string | number)[]>((joined, piece) => {
    const place = places.get(piece);
    const last = joined.at(-1);
    if (place === undefined && typeof last === 'string') return [...joined.slice(0, -1), last + piece];
    return [...joined, place ?? piece];
  }, []);
  return { shared, files: Object.fromEntries(cut.map(({ address, pieces }) => [address, join(pieces)])) };
}
