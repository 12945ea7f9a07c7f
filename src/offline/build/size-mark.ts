/** Stands in the HTML for a size that is known only when all is built. Build only. */
import type { Locale } from '../../i18n/locale.ts';

/** @param part id of a part that can be kept. */
export function sizeMark(locale: Locale, part: string): string {
  return `%keep-${locale}-${part}%`;
}

const mark = /%keep-(fr|en)-([\w-]+)%/g;

/** Puts sizes in the place of their marks. @param size whole kilobytes of a part. */
export function fillSizes(html: string, size: (locale: Locale, part: string) => number): string {
  return html.replace(mark, (_, locale: Locale, part: string) => String(size(locale, part)));
}
