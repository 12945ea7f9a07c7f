import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { trimFamily } from '../../../scripts/trim-family.ts';

const font = (name: string): Buffer => readFileSync(new URL(`../../../src/pictures/fonts/${name}.ttf`, import.meta.url));

describe('the fonts of pictures drawn at build', () => {
  test.each(['source-sans-3-400', 'source-sans-3-700'])('%s has the family that style sheets name', (name) => {
    // Already trimmed: nothing is left to cut. Untrimmed, the renderer would fall back to the serif.
    expect(trimFamily(font(name), 'Source Sans 3').equals(font(name))).toBe(true);
  });

  test('another family is refused', () => {
    expect(() => trimFamily(font('source-serif-4-400'), 'Source Sans 3')).toThrow('Source Sans 3');
  });
});
