/**
 * A visual as a file of its own: style, ground and words inside, nothing asked
 * of another address. Used for the stills of simple reading, for download, and
 * as what the bitmap is made of.
 */
import { wrap } from '../charts/kit/annotation.ts';
import type { FrameName } from '../charts/contract.ts';
import { prepared } from '../charts/prepared.ts';
import { visualOf } from '../charts/registry.ts';
import { citedSources, creditName } from '../content/cited-sources.ts';
import { content } from '../content/content.ts';
import type { Locale } from '../i18n/locale.ts';
import { ui } from '../i18n/ui.ts';
import { geographyDefs } from '../map/geography.ts';
import { escapeXml } from './escape.ts';
import { flatDrawing, type Place } from './flat-drawing.ts';
import { bitmapStyle, lightToken, pictureStyle } from './picture-style.ts';

const titleSize = 19;
const titleLine = 23;
const smallLine = 17;
const side = 16;
/** Mean width of a bold letter, share of its size: for breaking lines without a browser. */
const letterWidth = 0.57;

/** Lines of text at one size, with the height they take. */
function lines(text: string, size: number, width: number, x: number, y: number, lineHeight: number, className: string): { markup: string; height: number } {
  const broken = wrap(text, Math.floor(width / (size * letterWidth)));
  const spans = broken.map((line, index) => `<tspan x="${x}" dy="${index === 0 ? 0 : lineHeight}">${escapeXml(line)}</tspan>`).join('');
  return { markup: `<text x="${x}" y="${y}" font-size="${size}" class="${className}">${spans}</text>`, height: broken.length * lineHeight };
}

/** How the parts of the picture are written: in variables for a browser, written out for a bitmap. */
interface Manner {
  style: string;
  place: (drawing: string, place: Place) => string;
}

/** Classes of the words around the drawing. */
function words(token: (name: string) => string): string {
  return ` .picture-title{font-family:${token('--serif')};font-weight:700;fill:${token('--ink')}} .picture-small{font-family:${token('--sans')};fill:${token('--ink-2')}} .picture-paper{fill:${token('--paper')}}`;
}

const vector: Manner = {
  style: pictureStyle + words((name) => `var(${name})`),
  place: (drawing, { x, y, width, height }) => drawing.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `),
};

const made = new Map<string, string>();

/** The `.svg` file of one view, made once per build. */
export function standaloneSvg(id: string, view: string, frameName: FrameName, locale: Locale): string {
  const key = `${locale}/${id}/${view}/${frameName}`;
  const svg = made.get(key) ?? compose(id, view, frameName, locale, vector);
  made.set(key, svg);
  return svg;
}

/** The same in the wide composition, for a renderer that knows neither variables nor media queries. */
export function bitmapSvg(id: string, view: string, locale: Locale): string {
  return compose(id, view, 'wide', locale, { style: bitmapStyle + words(lightToken), place: flatDrawing });
}

function compose(id: string, view: string, frameName: FrameName, locale: Locale, { style, place }: Manner): string {
  const visual = prepared(id, locale);
  const { title, subtitle, summary } = visual.view(view);
  const { width, height } = visualOf(id).frames[frameName];
  const sources = citedSources(content(), visual.words.sources).map(creditName);
  const credit = `${ui(locale, sources.length > 1 ? 'figure.sources' : 'figure.source')} ${sources.join(', ')} · ${ui(locale, 'site.name')}`;

  const inner = width - 2 * side;
  const head = lines(title, titleSize, inner, side, 28, titleLine, 'picture-title');
  const sub = lines(subtitle, 14, inner, side, 28 + head.height, smallLine, 'picture-small');
  const top = 20 + head.height + sub.height;
  const foot = lines(credit, 12, inner, side, top + height + 20, 15, 'picture-small');
  const total = top + height + foot.height + 16;

  const drawing = place(visual.svg(view, frameName), { x: 0, y: top, scale: 1, width, height });
  const ground = visual.words.kind === 'map' ? `<defs>${geographyDefs()}</defs>` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" role="img" lang="${locale}">` +
    `<title>${escapeXml(title)}</title><desc>${escapeXml(summary)}</desc><style>${style}</style>${ground}` +
    `<rect class="picture-paper" width="100%" height="100%"/>${drawing}${head.markup}${sub.markup}${foot.markup}</svg>`
  );
}

/** Size of that file, px, for the `<img>` that shows it. */
export function standaloneSize(id: string, view: string, frameName: FrameName, locale: Locale): { width: number; height: number } {
  const found = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(standaloneSvg(id, view, frameName, locale));
  return { width: Number(found?.[1]), height: Number(found?.[2]) };
}
