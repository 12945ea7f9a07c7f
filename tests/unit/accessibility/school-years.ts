/** How many years of school English words ask for. */

/** Syllables of an English word, counted by its vowels; a number counts one. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  // A silent ending is no syllable.
  const spoken = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/**
 * Grade level of Flesch and Kincaid: Kincaid, Fishburne, Rogers and Chissom
 * (1975), Derivation of New Readability Formulas, Research Branch Report 8-75:
 * 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 */
export function schoolYears(texts: readonly string[]): number {
  const text = texts.map((one) => (/[.?!]$/.test(one) ? one : `${one}.`)).join(' ');
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((one) => /\w/.test(one));
  const words = text.split(/\s+/).filter((one) => /\w/.test(one));
  const spoken = words.flatMap((word) => word.split(/[-–]/)).reduce((sum, part) => sum + syllables(part), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}
