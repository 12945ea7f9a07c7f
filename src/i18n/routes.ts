/** Addresses of the site. Slugs of chapters come from their front matter. */
import type { Content } from '../content/load.ts';
import type { Locale } from './locale.ts';

/** An address under the folder the site is served from. */
export function url(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The same with the site’s own origin, as other sites need it. */
export function absolute(path: string): string {
  return new URL(url(path), import.meta.env.SITE).href;
}

/** The whole story. */
export function storyPath(locale: Locale): string {
  return `/${locale}/`;
}

/** One chapter alone. */
export function chapterPath(content: Content, locale: Locale, id: string): string {
  const chapter = content.chapters.find((one) => one.locale === locale && one.id === id);
  if (!chapter) throw new Error(`no chapter “${id}” in ${locale}`);
  return `/${locale}/${chapter.slug}/`;
}

/** Anchor of a step: unique in the whole story, same in both languages. */
export function stepAnchor(chart: string, view: string): string {
  return `${chart}-${view}`;
}

/** The glossary, or one entry of it. */
export function glossaryPath(locale: Locale, entry?: string): string {
  return `/${locale}/glossary/${entry === undefined ? '' : `#${entry}`}`;
}

/** Search. */
export function searchPath(locale: Locale): string {
  return `/${locale}/search/`;
}

/**
 * Anchor of words outside the steps that stand for a claim, unique in the whole story, same in both languages.
 *
 * @param block where they stand, as the outline of the chapter names it. Example: `"balance, fails"`.
 * @example claimAnchor('the-front', 'balance, fails', 'C08') // 'the-front-balance-fails-C08'
 */
export function claimAnchor(chapter: string, block: string, claim: string): string {
  return `${chapter}-${block.replace(/ \d+$/u, '').replace(/[^a-z]+/gu, '-')}-${claim}`;
}

/** Every claim of the article; a claim is `#` and its id. */
export function ledgerPath(locale: Locale): string {
  return `/${locale}/evidence/`;
}

/** Dated corrections; one is `#` and its id. */
export function correctionsPath(locale: Locale): string {
  return `/${locale}/corrections/`;
}

/** Still picture of a view. */
export function stillPath(locale: Locale, chart: string, view: string, narrow = false): string {
  return `/${locale}/charts/${chart}/${view}${narrow ? '-narrow' : ''}.svg`;
}

/** All events by date; one is `#` and its id. */
export function timelinePath(locale: Locale): string {
  return `/${locale}/timeline/`;
}

/** All visuals. */
export function galleryPath(locale: Locale): string {
  return `/${locale}/charts/`;
}

/** One visual with everything that belongs to it. */
export function chartPath(locale: Locale, chart: string): string {
  return `/${locale}/charts/${chart}/`;
}

/** A visual as a file: picture, bitmap, table, description. */
export function chartFilePath(locale: Locale, chart: string, form: 'svg' | 'png' | 'csv' | 'json'): string {
  return `/${locale}/charts/${chart}.${form}`;
}

/** What an oEmbed client reads to put the visual into another page. */
export function oembedPath(locale: Locale, chart: string): string {
  return `/oembed/${locale}/${chart}.json`;
}

/** Description of all tables, as a Frictionless Data Package. */
export const dataPackagePath = '/data/datapackage.json';

/** One table as it stands in `content/data`. */
export function tablePath(name: string): string {
  return `/data/${name}.csv`;
}

/** Anchor of a view on the page of its visual, same in both languages. */
export function viewAnchor(view: string): string {
  return `view-${view}`;
}

/** One visual alone, made for an iframe. */
export function embedPath(locale: Locale, chart: string): string {
  return `/${locale}/embed/${chart}/`;
}

/** How to embed: for editors. */
export function embedGuidePath(locale: Locale): string {
  return `/${locale}/embed/`;
}

/** The script that sizes iframes in pages of others. */
export const hostScriptPath = '/embed.js';

/** The chapters in full, for feed readers. */
export function feedPath(locale: Locale): string {
  return `/${locale}/feed.xml`;
}

/** What an installed copy of the site is called and looks like. */
export const manifestPath = '/manifest.webmanifest';

/** The site's sign in pixels; `maskable` leaves room for a round cut. */
export function iconPath(icon: '180' | '192' | '512' | 'maskable-512'): string {
  return `/icons/${icon}.png`;
}

/** For teachers: what the lesson sheets are, and all of them. */
export function teachPath(locale: Locale): string {
  return `/${locale}/teach/`;
}

/** The lesson sheet of a chapter, with the chapter’s slug. */
export function lessonPath(content: Content, locale: Locale, id: string): string {
  return chapterPath(content, locale, id).replace(`/${locale}/`, teachPath(locale));
}

/** What the browser has kept, and how to free it. */
export function keptPath(locale: Locale): string {
  return `/${locale}/kept/`;
}

/** Shown in the place of a page that is not kept, while there is no network. */
export function offlinePath(locale: Locale): string {
  return `/${locale}/offline/`;
}

/** What can be kept of a language, with sizes. */
export function keepListPath(locale: Locale): string {
  return `/${locale}/keep.json`;
}

/** The stills of a chapter in one file, for a copy that is kept. */
export function stillBundlePath(locale: Locale, chapter: string): string {
  return `/${locale}/stills/${chapter}.json`;
}

/** The service worker: one address for ever, at the top of what it serves. */
export const workerPath = '/sw.js';
