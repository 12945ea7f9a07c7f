/**
 * The `.png` of a visual: its default view with title, source and credit in
 * the picture, for pages that take no SVG. Drawing one takes half a second, so
 * all are begun at once, off the build's own thread, and each is made once.
 */
import { renderAsync } from '@resvg/resvg-js';
import { prepared } from '../charts/prepared.ts';
import { visuals } from '../charts/registry.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import { bitmapFonts } from './bitmap-fonts.ts';
import { bitmapSvg } from './standalone.ts';

/** Width of the picture where it is shown at its natural size, px. */
export const bitmapWidth = 1200;

/** Pixels of the file for each px shown, for sharp screens and print. */
const density = 2;

/** A picture in pixels. */
export interface Bitmap {
  bytes: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

let made: ReadonlyMap<string, Promise<Bitmap>> | undefined;

/** The default view of a visual as a bitmap. */
export function defaultBitmap(id: string, locale: Locale): Promise<Bitmap> {
  made ??= new Map(locales.flatMap((one) => visuals.map((visual) => [`${one}/${visual.id}`, draw(visual.id, one)] as const)));
  const found = made.get(`${locale}/${id}`);
  if (!found) throw new Error(`no bitmap of “${id}”`);
  return found;
}

async function draw(id: string, locale: Locale): Promise<Bitmap> {
  const svg = bitmapSvg(id, prepared(id, locale).words.defaultView, locale);
  const image = await renderAsync(svg, { fitTo: { mode: 'width', value: bitmapWidth * density }, font: bitmapFonts });
  return { bytes: new Uint8Array(image.asPng()), width: image.width, height: image.height };
}
