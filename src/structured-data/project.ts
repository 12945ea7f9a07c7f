/** Who speaks on the site and what it speaks about, as every description names them. */
import { ownLicence } from '../chart-files/licence.ts';
import { otherLocale, type Locale } from '../i18n/locale.ts';
import { absolute } from '../i18n/routes.ts';
import { ui } from '../i18n/ui.ts';
import type { JsonLdNode } from './json-ld.ts';

/** The project: author and publisher of its words and drawings. */
export function project(locale: Locale): JsonLdNode & { '@id': string } {
  return {
    '@type': 'Organization',
    '@id': absolute('/#project'),
    name: ui(locale, 'site.name'),
    alternateName: ui(otherLocale(locale), 'site.name'),
    url: absolute(`/${locale}/about/`),
  };
}

/** The country that all of it is about. */
export function country(locale: Locale): JsonLdNode {
  return { '@type': 'Country', name: ui(locale, 'machine.country') };
}

/** What holds for every text and drawing of the project. */
export function ownWork(locale: Locale): JsonLdNode {
  return { inLanguage: locale, author: project(locale), publisher: project(locale), license: ownLicence.url, isAccessibleForFree: true };
}
