import { describe, expect, test } from 'vitest';
import { fold, queryWords } from '../../../src/search/fold.ts';
import { pieces, snippet, telling } from '../../../src/search/highlight.ts';

const words = (text: string): string => fold(text).text.replace(/\s+/g, ' ').trim();

describe('folding', () => {
  test.each([
    ['Ségou', 'segou'],
    ['SÉGOU', 'segou'],
    ['Se\u0301gou', 'segou'],
    ['l’embuscade', 'l embuscade'],
    ['l\'embuscade', 'l embuscade'],
    ['Œuvre', 'oeuvre'],
    ['«\u202fblocus\u202f»', 'blocus'],
    ['Al-Qaïda', 'al qaida'],
    ['Al‑Qaïda', 'al qaida'],
    ['1\u202f595 incidents', '1595 incidents'],
    ['1,595 incidents', '1595 incidents'],
    ['1 595', '1595'],
    ['66,5 tonnes', '66 5 tonnes'],
    ['28 octobre 2025, 257 incidents', '28 octobre 2025 257 incidents'],
    ['en 2025 257', 'en 2025 257'],
  ])('%s is compared as %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('knows where each letter stood', () => {
    const text = '« 1\u202f595 cœurs à Ségou »';
    const { text: folded, at } = fold(text);
    expect(at.length).toBe(folded.length);
    expect(text[at[folded.indexOf('segou') + 1] ?? 0]).toBe('é');
    expect(text[at[folded.indexOf('coeurs') + 2] ?? 0]).toBe('œ');
    expect(text[at[folded.indexOf('1595') + 1] ?? 0]).toBe('5');
  });

  test('a query is its words, without what an apostrophe leaves', () => {
    expect(queryWords('  L’attaque de l\'ONU, l’ONU ')).toEqual(['attaque', 'de', 'onu']);
    expect(queryWords('’ - «')).toEqual([]);
    expect(queryWords('niveau 4')).toEqual(['niveau', '4']);
  });
});

describe('highlights', () => {
  const found = (text: string, query: string): string[] => pieces(text, queryWords(query)).filter((piece) => piece.found).map((piece) => piece.text);

  test('mark the words as written, whatever their accents', () => {
    expect(found('La route de Ségou, à Ségou.', 'segou')).toEqual(['Ségou', 'Ségou']);
    expect(found('Le blocus de l’essence', 'ESSENCE')).toEqual(['essence']);
    expect(found('1\u202f595 incidents', '1595')).toEqual(['1\u202f595']);
  });

  test('mark the beginning of a word and its other endings, not words that only look alike', () => {
    expect(found('enlèvement, otage, otages', 'enlev')).toEqual(['enlèvement']);
    expect(found('un otage', 'otages')).toEqual(['otage']);
    expect(found('Bamako, Barkhane', 'barrick')).toEqual([]);
  });

  test('lose no letter of the text', () => {
    const text = '« Ségou » : l’œuvre de 1\u202f595 hommes à Ségou';
    expect(pieces(text, ['segou', 'oeuvre', '1595']).map((piece) => piece.text).join('')).toBe(text);
  });

  test('leave out short words beside longer ones', () => {
    expect(telling(['blocus', 'du', '4'])).toEqual(['blocus', '4']);
    expect(telling(['un'])).toEqual(['un']);
  });

  test('a long text is cut between words around the first find', () => {
    const text = `${'mot '.repeat(100)}Ségou ${'fin '.repeat(100)}`;
    const part = snippet(text, ['segou'], 80);
    expect(part).toContain('Ségou');
    expect(part.length).toBeLessThan(100);
    expect(part).toMatch(/^… mot .* fin …$/u);
    expect(snippet('Court.', ['x'])).toBe('Court.');
  });
});
