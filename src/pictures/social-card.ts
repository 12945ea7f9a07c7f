/** The picture that a shared link shows: title, and the visual it is about. */
import { Resvg } from '@resvg/resvg-js';
import { wrap } from '../charts/kit/annotation.ts';
import { prepared } from '../charts/prepared.ts';
import { visualOf } from '../charts/registry.ts';
import type { Locale } from '../i18n/locale.ts';
import { ui } from '../i18n/ui.ts';
import { geographyDefs } from '../map/geography.ts';
import { bitmapFonts } from './bitmap-fonts.ts';
import { cardSize } from './card-size.ts';
import { escapeXml } from './escape.ts';
import { flatDrawing } from './flat-drawing.ts';
import { bitmapStyle, lightToken } from './picture-style.ts';

/** PNG bytes of the card of a chapter, or of the whole story. */
export function socialCard(options: { locale: Locale; title: string; chart: string; view: string }): Uint8Array<ArrayBuffer> {
  const { locale, title, chart, view } = options;
  const visual = prepared(chart, locale);
  const { width, height } = visualOf(chart).frames.wide;
  const scale = Math.min(720 / width, (cardSize.height - 60) / height);
  // A question is longer than the title of a chapter: smaller letters.
  const size = title.length > 45 ? 37 : 46;
  const step = Math.round(size * 1.18);
  const lines = wrap(title, Math.floor(782 / size));
  const words = lines.map((line, index) => `<tspan x="48" dy="${index === 0 ? 0 : step}">${escapeXml(line)}</tspan>`).join('');
  // resvg draws `<use>` of shapes in defs; classes come from the bitmap style.
  const drawing = flatDrawing(visual.svg(view, 'wide'), { x: cardSize.width - width * scale - 24, y: (cardSize.height - height * scale) / 2, scale, width, height });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${cardSize.width} ${cardSize.height}">` +
    `<style>${bitmapStyle}</style><defs>${geographyDefs()}</defs>` +
    `<rect width="100%" height="100%" fill="${lightToken('--paper')}"/>` +
    `${drawing}<rect x="0" width="12" height="100%" fill="${lightToken('--attack')}"/>` +
    `<text x="48" y="${300 - ((lines.length - 1) * step) / 2}" font-family="Source Serif 4" font-weight="700" font-size="${size}" fill="${lightToken('--ink')}">${words}</text>` +
    `<text x="48" y="570" font-family="Source Sans 3" font-weight="700" font-size="26" fill="${lightToken('--attack')}">${escapeXml(ui(locale, 'site.name'))}</text></svg>`;
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: cardSize.width },
    font: bitmapFonts,
  });
  return new Uint8Array(image.render().asPng());
}
