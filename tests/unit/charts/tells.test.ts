/**
 * What marks say: every mark that has a value tells it in words, in every view,
 * both languages; the marks that a sentence speaks of stand in the picture.
 */
import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { visuals } from '../../../src/charts/registry.ts';
import { content } from '../../../src/content/content.ts';
import { locales } from '../../../src/i18n/locale.ts';

const frames = ['narrow', 'wide'] as const;

describe.each(visuals.map((visual) => [visual.id, visual] as const))('%s', (_, visual) => {
  describe.each(locales)('in %s', (locale) => {
    const prepared = visual.prepare(content(), locale);
    const { sentences, views } = prepared.tells;

    test('each view has marks that speak, each mark once', () => {
      for (const view of visual.views) {
        const marks = views[view]?.map(([mark]) => mark) ?? [];
        expect(marks.length, view).toBeGreaterThan(0);
        expect(new Set(marks).size, view).toBe(marks.length);
      }
    });

    test('sentences are whole: a beginning, a figure or a fact, a full stop, no hole', () => {
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[\p{Lu}\p{N}«“].{8,}[.!?…]$/su);
        expect(sentence).not.toMatch(/undefined|null|NaN|\{|\}/);
      }
    });

    test.each(frames)('the marks stand in the picture, %s', (frame) => {
      for (const view of visual.views) {
        const { document } = parseHTML(prepared.svg(view, frame));
        for (const [mark] of views[view] ?? []) {
          const [layer = '', key = ''] = mark.split(/\/(.*)/s);
          const found = [...document.querySelectorAll(`[data-layer="${layer}"] > [data-key="${key}"]`)];
          expect(found.length, `${view}: ${mark}`).toBe(1);
        }
      }
    });
  });
});
