/**
 * Addresses that the embed code may name, without the folder the site is
 * served from. Pure text, safe in the browser too.
 */
import type { Locale } from '../i18n/locale.ts';
import { embedPath } from '../i18n/routes.ts';

/** Colours of an embed: the reader’s own, or one scheme whatever the reader has. */
export const themes = ['auto', 'light', 'dark'] as const;

/** One of `themes`. */
export type Theme = (typeof themes)[number];

/** The living embed, as the one who makes the code wants it. */
export function livingPath(locale: Locale, chart: string, wanted: { view?: string | undefined; theme?: Theme | undefined; steps?: boolean } = {}): string {
  const query = new URLSearchParams();
  if (wanted.view !== undefined) query.set('view', wanted.view);
  if (wanted.theme !== undefined && wanted.theme !== 'auto') query.set('theme', wanted.theme);
  if (wanted.steps) query.set('steps', '1');
  return embedPath(locale, chart) + (query.size > 0 ? `?${query}` : '');
}

/** The copy of a visual in the edition of a date: its default view, for ever the same. */
export function frozenPath(edition: string, locale: Locale, chart: string): string {
  return `/v/${edition}/${locale}/embed/${chart}/`;
}
