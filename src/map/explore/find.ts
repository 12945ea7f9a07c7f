/** Finds places by the letters that a reader types, without accents, capitals or hyphens. */
import type { Place } from './guide.ts';

/** `Ségou` as `segou`, `Nioro-du-Sahel` as `nioro du sahel`. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** How well a name answers: 0 begins with the letters, 1 a word of it does, 2 has them; none. */
function rank(name: string, letters: string): number | undefined {
  const folded = fold(name);
  if (folded.startsWith(letters)) return 0;
  if (folded.includes(` ${letters}`)) return 1;
  return folded.includes(letters) ? 2 : undefined;
}

/** Places whose name in either language answers, the best first, then the nearest to Bamako; all by name without letters. */
export function find(places: readonly Place[], typed: string): Place[] {
  const letters = fold(typed);
  if (letters === '') return [...places].sort((a, b) => a.name.localeCompare(b.name));
  return places
    .flatMap((place) => {
      const ranks = [place.name, place.also ?? ''].flatMap((name) => rank(name, letters) ?? []);
      return ranks.length > 0 ? [{ place, rank: Math.min(...ranks) }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.place.km - b.place.km)
    .map(({ place }) => place);
}
