/** The same work in the other language. */
import { otherLocale, type Locale } from '../i18n/locale.ts';
import type { JsonLdNode } from './json-ld.ts';

/**
 * Property that names it: French is the first language of the site, English its
 * translation.
 *
 * @param addresses whole address of the work in each language.
 */
export function translation(locale: Locale, type: string | readonly string[], addresses: Record<Locale, string>): JsonLdNode {
  const other = otherLocale(locale);
  const work = { '@type': type, '@id': addresses[other], url: addresses[other], inLanguage: other };
  return locale === 'fr' ? { workTranslation: work } : { translationOfWork: work };
}
