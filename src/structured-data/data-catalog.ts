/** The tables under `/data/`, as search engines for data read them. */
import { citedSources, creditName } from '../content/cited-sources.ts';
import type { Content } from '../content/load.ts';
import type { Locale } from '../i18n/locale.ts';
import { absolute, dataPackagePath, tablePath } from '../i18n/routes.ts';
import type { DataResource } from '../schemas/data-package.ts';
import { cited } from './cited.ts';
import type { JsonLdNode, JsonLdValue } from './json-ld.ts';
import { country, ownWork, project } from './project.ts';

/** A licence by its address where it has one, else by its name. */
function licences({ licenses = [] }: DataResource): JsonLdValue {
  return licenses.map(({ path, title, name }) => path ?? { '@type': 'CreativeWork', name: title ?? name });
}

function table(content: Content, locale: Locale, resource: DataResource): JsonLdNode {
  const address = absolute(tablePath(resource.name));
  const name = locale === 'fr' ? resource.title_fr : resource.title;
  const publishers = citedSources(content, resource.sourceIds);
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name,
    // Search engines for data pass over a description of less than 50 letters.
    description: `${name}. ${locale === 'fr' ? resource.description_fr : resource.description}`,
    license: licences(resource),
    // Tables whose rows each name a source were put together here.
    creator: publishers.length > 0 ? publishers.map((one) => ({ '@type': 'Organization', name: creditName(one), url: one.url })) : { '@id': project(locale)['@id'] },
    isBasedOn: publishers.map(cited),
    spatialCoverage: country(locale),
    isAccessibleForFree: true,
    distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: address },
  };
}

/** All tables of the data package. */
export function dataCatalog(content: Content, locale: Locale, { name, description }: { name: string; description: string }): JsonLdNode {
  return {
    '@type': 'DataCatalog',
    '@id': absolute(dataPackagePath),
    url: absolute(`/${locale}/sources/`),
    name,
    description,
    ...ownWork(locale),
    // Each table says its own.
    license: undefined,
    dataset: Object.values(content.tables).flatMap((one) => (one ? [table(content, locale, one.resource)] : [])),
  };
}
