/**
 * `_redirects`: the root leads to a language before a page is sent, on hosts
 * that read the reader's languages (Netlify). Others skip the line, as their
 * documents say, and the page at `/` leads on by itself.
 */
import { locales } from '../src/i18n/locale.ts';

/** @param base folder that the site is served from, without a slash at the end. */
export function redirectsFile(base = ''): string {
  // The mark at the end of the status: also where a file stands at that address.
  return [...locales].reverse().map((locale) => `${base}/ ${base}/${locale}/ 302! Language=${locale}\n`).join('');
}
