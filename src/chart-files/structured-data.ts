/** What search engines for data read on the page of a visual (schema.org `Dataset`). */
import type { ChartMetadata } from './metadata.ts';

/** JSON-LD, safe inside a `<script>`. */
export function structuredData({ title, takeaway, language, licence, updated, addresses, source }: ChartMetadata): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: takeaway,
    url: addresses.page,
    inLanguage: language,
    license: licence.url,
    conditionsOfAccess: licence.summary,
    dateModified: updated,
    isBasedOn: source.flatMap(({ url }) => url ?? []),
    isAccessibleForFree: true,
    distribution: (['csv', 'png', 'svg'] as const).map((form) => ({
      '@type': 'DataDownload',
      encodingFormat: { csv: 'text/csv', png: 'image/png', svg: 'image/svg+xml' }[form],
      contentUrl: addresses[form],
    })),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
