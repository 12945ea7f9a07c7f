import { describe, expect, test } from 'vitest';
import { creditLine } from '../../../src/chart-files/credit.ts';
import { licenceOf, sourcesOf } from '../../../src/chart-files/licence.ts';

describe('the licence of a visual', () => {
  test('one part that is not for commercial use binds the whole, and is named', () => {
    const { commercial, summary, parts, press } = licenceOf('rings', 'en');
    expect(commercial).toBe(false);
    expect(summary).toContain('(ACLED)');
    expect(parts.map((part) => [part.name, part.commercial])).toEqual([['ACLED', false], ['OCHA', true]]);
    expect(press).toBe(false);
  });

  test('is free where every publisher allows it; facts from the press are told apart', () => {
    expect(licenceOf('deaths', 'fr')).toMatchObject({ commercial: true, press: true, parts: [{ name: 'UCDP', commercial: true }] });
  });

  test('names the ground of a map and the publishers of its tables, also where the credit line leaves them out', () => {
    const ids = sourcesOf('since', 'en').map(({ id }) => id);
    expect(ids).toContain('natural-earth');
    expect(ids).toContain('geonames');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the short credit', () => {
  test('names sources, site and day; of many sources the first two', () => {
    expect(creditLine('rings', 'en')).toBe('Sources: ACLED, OCHA · The road to Bamako, 22 November 2026');
    expect(creditLine('balance', 'fr')).toBe('Source\u00a0: ACLED · La route de Bamako, 22 novembre 2026');
    expect(creditLine('approach', 'en')).toMatch(/^Sources: ACLED, OCHA, and \d+ more · The road to Bamako, /);
  });
});
