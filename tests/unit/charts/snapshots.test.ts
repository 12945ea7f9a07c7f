/**
 * SVG of every view in both frames and both languages. Files are readable
 * pictures: open one to see what a change did. `npm run test:unit -- --update`
 * writes them anew.
 */
import { describe, expect, test } from 'vitest';
import { visuals } from '../../../src/charts/registry.ts';
import { content } from '../../../src/content/content.ts';
import { locales } from '../../../src/i18n/locale.ts';

const frames = ['narrow', 'wide'] as const;

describe.each(visuals.map((visual) => [visual.id, visual] as const))('%s', (id, visual) => {
  describe.each(locales)('in %s', (locale) => {
    const prepared = visual.prepare(content(), locale);

    test.each(visual.views.flatMap((view) => frames.map((frame) => [view, frame] as const)))('%s, %s', async (view, frame) => {
      const svg = prepared.svg(view, frame);
      // One mark a line, so that a difference can be read.
      await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`snapshots/${id}/${view}.${frame}.${locale}.svg`);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(svg).not.toContain('style=');
    });

    test('each view has title, subtitle and a text alternative in sentences', () => {
      for (const view of visual.views) {
        const { title, subtitle, summary } = prepared.view(view);
        expect(title.length, view).toBeGreaterThan(5);
        expect(subtitle.length, view).toBeGreaterThan(5);
        expect(summary, view).toMatch(/^\P{Ll}.{30,}[.!»”]$/su);
      }
    });

    test('the table has a heading for each column, and rows as long as it', () => {
      const { columns, rows } = prepared.table;
      for (const key of columns) expect(prepared.words.columns[key]?.[locale], key).toBeTruthy();
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row.length).toBe(columns.length);
    });

    test('marks of one layer have keys of their own', () => {
      for (const view of visual.views) {
        const layers = prepared.svg(view, 'wide').split('data-layer=').slice(1);
        for (const layer of layers) {
          const keys = [...layer.matchAll(/<(\w+)[^>]*?data-key="([^"]*)"/g)].map(([, tag, key]) => `${tag ?? ''} ${key ?? ''}`);
          expect(keys.length).toBe(new Set(keys).size);
        }
      }
    });
  });
});
