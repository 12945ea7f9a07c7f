import { describe, expect, test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import fr from '../../../src/i18n/fr.json' with { type: 'json' };
import { ui } from '../../../src/i18n/ui.ts';

describe('words of the interface', () => {
  test('have the same keys and places in both languages', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(fr).toSorted());
    const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
    for (const key of Object.keys(fr) as (keyof typeof fr)[]) expect(places(en[key]), key).toEqual(places(fr[key]));
  });

  test('are all used', () => {
    const source = join(import.meta.dirname, '../../../src');
    const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:astro|ts)$/.test(file))
      .map((file) => readFileSync(join(source, file), 'utf8'))
      .join('\n');
    // `verdict.${verdict}` and the like build the key: its stem, to any dot, counts.
    const stems = (key: string): string[] => key.split('.').slice(0, -1).map((_, index, parts) => parts.slice(0, index + 1).join('.'));
    const unused = Object.keys(fr).filter((key) => !code.includes(`'${key}'`) && !stems(key).some((stem) => code.includes(`\`${stem}.\${`)));
    expect(unused).toEqual([]);
  });

  test('are filled', () => {
    expect(ui('fr', 'chapter.number', { n: 3 })).toBe('Chapitre 3');
    expect(ui('en', 'note.claim', { id: 'C08' })).toBe('Claim C08');
  });
});
