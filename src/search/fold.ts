/** Text as search compares it, and where its letters stand in the text as written. */
export interface Folded {
  /** Small letters and digits without accents; everything else is a space. */
  text: string;
  /** For each letter of `text`, its place in the text as written. */
  at: number[];
}

/** A number in thousands, however its groups are set apart: 1 595, 1,595. */
const grouped = /(?<!\d)\d{1,3}(?:[\s,]\d{3})+(?!\d)/gu;

const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** Folds case, accents, ligatures, apostrophes, dashes, spaces and groups of digits: `Ségou` and `segou` become one. */
export function fold(text: string): Folded {
  const gaps = new Set<number>();
  for (const { 0: number, index } of text.matchAll(grouped)) {
    for (let place = 0; place < number.length; place += 1) if (!/\d/u.test(number.charAt(place))) gaps.add(index + place);
  }
  let folded = '';
  const at: number[] = [];
  let place = 0;
  for (const letter of text) {
    if (!gaps.has(place)) {
      const small = letter.toLowerCase();
      const plain = (ligatures[small] ?? small.normalize('NFD').replace(/\p{M}/gu, '')).replace(/[^\p{L}\p{N}]/gu, ' ');
      for (const one of plain) {
        folded += one;
        at.push(place);
      }
    }
    place += letter.length;
  }
  return { text: folded, at };
}

/** The words of a query that say something: a letter alone is what an apostrophe leaves behind. */
export function queryWords(query: string): string[] {
  const words = fold(query).text.split(' ').filter((word) => word.length > 1 || /\d/u.test(word));
  return [...new Set(words)];
}
