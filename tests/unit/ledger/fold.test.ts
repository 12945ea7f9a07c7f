import { describe, expect, test } from 'vitest';
import { answers, fold } from '../../../src/ledger/fold.ts';

const found = (text: string, typed: string): boolean => answers(fold(text), fold(typed));

describe('a search finds', () => {
  test.each([
    ['accents', 'La région de Ségou', 'segou'],
    ['accents typed where the text has none', 'Segou', 'ségou'],
    ['letters whose accent stands apart', 'Se\u0301gou', 'Ségou'],
    ['capitals', 'JNIM', 'jnim'],
    ['the typographic apostrophe', 'L’attaque du 28', "l'attaque"],
    ['the word after an apostrophe', 'L’attaque du 28', 'attaque'],
    ['ligatures', 'Le cœur de la ville', 'coeur'],
    ['dashes of any kind', 'Néguéla–Soribougou', 'neguela-soribougou'],
    ['French thousands', '1\u202f595 incidents', '1595'],
    ['English thousands', '1,595 incidents', '1595'],
    ['thousands of the other language', '1\u202f595 incidents', '1,595'],
    ['millions', '1\u202f234\u202f567', '1234567'],
    ['quotation marks', '«\u202fNiénéfila\u202f»', '"nienefila"'],
    ['a decimal comma as a point', '12,90847° N', '12.90847'],
    ['the beginning of a word', 'Bamako', 'bam'],
    ['words in any order', 'une attaque près de Kati', 'kati attaque'],
    ['a number of a claim', 'C08 The attack', 'c08'],
  ])('%s', (_, text, typed) => {
    expect(found(text, typed)).toBe(true);
  });

  test.each([
    ['letters inside a word', 'Bamako', 'mako'],
    ['one word of two', 'Kati', 'kati segou'],
    ['two numbers as one', 'le 28 octobre 2025', '282025'],
    ['a year after a day as thousands', '28 2025', '282025'],
  ])('not %s', (_, text, typed) => {
    expect(found(text, typed)).toBe(false);
  });
});
