import { Resvg } from '@resvg/resvg-js';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { visuals } from '../../../src/charts/registry.ts';
import { prepared } from '../../../src/charts/prepared.ts';
import { content } from '../../../src/content/content.ts';
import { frozenPage } from '../../../src/embed/frozen/frozen-page.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { geographyDefs } from '../../../src/map/geography.ts';
import { bitmapFonts } from '../../../src/pictures/bitmap-fonts.ts';
import { bitmapStyle } from '../../../src/pictures/picture-style.ts';

const date = '2026-11-22';
const pages = visuals.flatMap(({ id }) => locales.map((locale) => [id, locale] as const));

/** Pixels of a drawing on a ground, in the light scheme. */
function pixels(drawing: string, defs: string): Buffer {
  const svg = drawing.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ').replace(/(<svg [^>]*>)/, `$1<style>${bitmapStyle}</style><defs>${defs}</defs>`);
  return new Resvg(svg, { font: bitmapFonts, background: '#fff' }).render().pixels;
}

describe('a new frozen copy', () => {
  test.each(pages)('%s in %s says what the living one says, in its default view', (id, locale) => {
    const html = frozenPage(date, locale, id);
    const { document } = parseHTML(html);
    const visual = prepared(id, locale);
    const { title, subtitle, summary } = visual.view(visual.words.defaultView);
    expect(document.querySelector('h1')?.textContent).toBe(title);
    expect(document.querySelector('.subtitle')?.textContent).toBe(subtitle);
    expect([...document.querySelectorAll('.chart')].map((svg) => svg.getAttribute('aria-label'))).toEqual([summary, summary]);
    expect(document.querySelector('main')?.textContent).toContain(locale === 'fr' ? 'Copie figée du 22 novembre 2026.' : 'Frozen copy of 22 November 2026.');
    for (const source of visual.words.sources.map((one) => content().sources.find((entry) => entry.id === one))) {
      expect(document.querySelector('main')?.textContent).toContain(source?.short ?? source?.title);
    }
    // The same day gives the same bytes.
    expect(frozenPage(date, locale, id)).toBe(html);
  });

  test.each(visuals.map(({ id }) => id))('%s looks like the living drawing, though its marks and its ground are cut down', (id) => {
    const visual = prepared(id, 'fr');
    const { document } = parseHTML(frozenPage(date, 'fr', id));
    const cut = document.querySelector('.ground defs')?.innerHTML ?? '';
    for (const frame of ['narrow', 'wide'] as const) {
      const frozen = pixels(document.querySelector(`.chart--${frame}`)?.outerHTML ?? '', cut);
      const living = pixels(visual.svg(visual.words.defaultView, frame), geographyDefs());
      expect(frozen.length).toBe(living.length);
      expect(living.some((value) => value !== 255)).toBe(true);
      let different = 0;
      for (let at = 0; at < living.length; at += 4) {
        const worst = Math.max(...[0, 1, 2].map((channel) => Math.abs((living[at + channel] ?? 0) - (frozen[at + channel] ?? 0))));
        if (worst > 48) different += 1;
      }
      // A bend of a border may move by half a pixel; a missing shape would be percents.
      expect(different / (living.length / 4), `${id} ${frame}`).toBeLessThan(0.004);
    }
  });
});
