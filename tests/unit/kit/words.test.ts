import { describe, expect, test } from 'vitest';
import { fill, WordsError } from '../../../src/charts/kit/words.ts';

describe('words of a visual', () => {
  test('are filled with figures in the language’s form', () => {
    expect(fill('{n, number} incidents', { n: 1595 }, 'fr', 'here')).toBe('1\u202f595 incidents');
    expect(fill('{n, number} incidents', { n: 1595 }, 'en', 'here')).toBe('1,595 incidents');
  });
  test('have right plurals: zero is singular in French, plural in English', () => {
    const fr = '{n, plural, one {# incident} other {# incidents}}';
    expect(fill(fr, { n: 0 }, 'fr', 'here')).toBe('0 incident');
    expect(fill(fr, { n: 2 }, 'fr', 'here')).toBe('2 incidents');
    expect(fill(fr, { n: 0 }, 'en', 'here')).toBe('0 incidents');
  });
  test('that name a figure the visual does not give stop with file, key and the figures there are', () => {
    expect(() => fill('{nope, number}', { n: 1 }, 'fr', 'content/charts/rings.yaml › takeaway.fr')).toThrow(WordsError);
    expect(() => fill('{nope, number}', { n: 1 }, 'fr', 'content/charts/rings.yaml › takeaway.fr')).toThrow(/rings\.yaml › takeaway\.fr: expected a message over the figures n, found “\{nope, number\}”/);
  });
  test('that are malformed stop too', () => {
    expect(() => fill('{n, plural, one {x}', { n: 1 }, 'en', 'here')).toThrow(WordsError);
  });
});
