/** Works that the site rests on. */
import type { Source } from '../schemas/source.ts';
import type { JsonLdNode } from './json-ld.ts';

/** What kind of work an entry of the bibliography is. */
const types: Record<Source['access'], string> = { read: 'CreativeWork', 'second-hand': 'CreativeWork', dataset: 'Dataset', article: 'Article' };

/** One entry of the bibliography: no more than its record says, so the article has no address. */
export function cited({ title, url, date, access }: Source): JsonLdNode {
  // An interval is no date of schema.org.
  return { '@type': types[access], name: title, url, datePublished: date?.includes('/') ? undefined : date };
}
