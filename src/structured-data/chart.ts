/** What search engines for data read on the page of a visual (schema.org `Dataset`). */
import type { ChartMetadata } from '../chart-files/metadata.ts';
import { absolute, chartPath, dataPackagePath } from '../i18n/routes.ts';
import type { JsonLdNode } from './json-ld.ts';
import { country, project } from './project.ts';
import { translation } from './translation.ts';

/** Everything known of one visual. */
export function chartDataset({ id, title, takeaway, alt, unit, language, licence, source, updated, addresses }: ChartMetadata): JsonLdNode {
  return {
    '@type': 'Dataset',
    '@id': addresses.page,
    name: title,
    description: `${takeaway} ${alt}`,
    url: addresses.page,
    inLanguage: language,
    creator: project(language),
    // One part that is not free binds the whole: its licence stands beside ours.
    license: [
      licence.url,
      ...licence.parts
        .filter(({ commercial }) => !commercial)
        .map((part) => ({ '@type': 'CreativeWork', name: part.licence, creator: { '@type': 'Organization', name: part.name } })),
    ],
    conditionsOfAccess: licence.summary,
    dateModified: updated,
    variableMeasured: unit,
    spatialCoverage: country(language),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': absolute(dataPackagePath) },
    isBasedOn: source.flatMap(({ url }) => url ?? []),
    isAccessibleForFree: true,
    image: addresses.png,
    distribution: (['csv', 'png', 'svg'] as const).map((form) => ({
      '@type': 'DataDownload',
      encodingFormat: { csv: 'text/csv', png: 'image/png', svg: 'image/svg+xml' }[form],
      contentUrl: addresses[form],
    })),
    ...translation(language, 'Dataset', { fr: absolute(chartPath('fr', id)), en: absolute(chartPath('en', id)) }),
  };
}
