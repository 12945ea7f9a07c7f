import { describe, expect, test } from 'vitest';
import { content } from '../../../src/content/content.ts';
import { glossarySections } from '../../../src/glossary/sections.ts';
import { termUses } from '../../../src/glossary/uses.ts';

describe('the glossary', () => {
  test('has every entry in one section, sorted as its language sorts', () => {
    for (const locale of ['fr', 'en'] as const) {
      const entries = glossarySections(content(), locale).flatMap((section) => section.entries);
      expect(entries.map(({ id }) => id).toSorted()).toEqual(content().glossary.map(({ id }) => id).toSorted());
    }
    const actors = glossarySections(content(), 'fr')[0]?.entries.map(({ term }) => term.fr) ?? [];
    expect(actors.indexOf('État islamique au Sahel')).toBe(actors.indexOf('FAMa') - 1);
  });

  test('tells where the story marks a word, at the step', () => {
    expect(termUses(content(), 'en', 'geolocation')).toEqual([{ path: '/en/the-front/#approach-rn24', title: 'War on the road to Bamako' }]);
    expect(termUses(content(), 'fr', 'jnim').map(({ path }) => path.split('/')[2])).toEqual(['le-front', 'l-economie-de-la-peur', 'alerte-maximale', 'la-capitale-assiegee', 'depuis']);
  });
});
