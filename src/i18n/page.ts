/** What a component can tell from the address of the page it stands on. */
import { isLocale, type Locale } from './locale.ts';

/** Language of a page, from the first segment of its address. */
export function localeOf(page: URL): Locale {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const segment = page.pathname.slice(base.length).split('/')[1];
  return isLocale(segment) ? segment : 'fr';
}

/** Is it the page that holds the whole story, where headings lie one level deeper? */
export function isWholeStory(page: URL): boolean {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return /^\/(?:fr|en)\/?$/.test(page.pathname.slice(base.length));
}
