/** Folds what readers need not type: accents, capitals, ligatures, the kinds of apostrophe, space and dash. */

/**
 * Letters and figures in small words, one space between them.
 *
 * @example fold('L’attaque de Ségou : 1 595 cœurs') // 'l attaque de segou 1595 coeurs'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    // Thousands are parted by a space in French, by a comma in English, by nothing in a hurry.
    .replace(/(?<=\d)[ ,](?=\d{3}(?!\d))/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether each word that was typed begins a word of the text; both folded. */
export function answers(text: string, typed: string): boolean {
  return typed.split(' ').every((word) => ` ${text}`.includes(` ${word}`));
}
