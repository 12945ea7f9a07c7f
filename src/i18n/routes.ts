/** Addresses of the site. Slugs of chapters come from their front matter. */
import type { Content } from '../content/load.ts';
import type { Locale } from './locale.ts';

/** An address under the folder the site is served from. */
export function url(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
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

/** Still picture of a view. */
export function stillPath(locale: Locale, chart: string, view: string, narrow = false): string {
  return `/${locale}/charts/${chart}/${view}${narrow ? '-narrow' : ''}.svg`;
}
