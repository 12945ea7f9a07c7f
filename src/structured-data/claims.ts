/**
 * The claims of the article, each with where it appears and what the review
 * found, in words.
 *
 * Not `ClaimReview`: that asks for a rating between a worst and a best value,
 * and readers of it (search engines) show it as true or false. Our five
 * verdicts are no such scale: “uncorroborated” and “cannot be searched” say
 * what the record holds, not that the claim is false, and a number put on them
 * would be invented. `Claim` with `appearance` and a `Review` without a rating
 * says what we know and no more.
 */
import { citedSources } from '../content/cited-sources.ts';
import type { Content } from '../content/load.ts';
import type { Locale } from '../i18n/locale.ts';
import { absolute } from '../i18n/routes.ts';
import { ui } from '../i18n/ui.ts';
import { cited } from './cited.ts';
import type { JsonLdNode } from './json-ld.ts';
import { ownWork, project } from './project.ts';

/** The ledger: one `Claim` for each entry. @param words title and description of its page. */
export function claimList(content: Content, locale: Locale, words: { title: string; description: string }): JsonLdNode {
  const page = absolute(`/${locale}/evidence/`);
  const articles = content.sources.filter(({ access }) => access === 'article').map((source) => ({ ...cited(source), '@id': absolute(`/${locale}/sources/#${source.id}`) }));
  /** Described once, at the list; then named by its id. */
  const appearance = articles.map(({ '@id': id }) => ({ '@id': id }));
  return {
    '@type': 'CollectionPage',
    '@id': page,
    url: page,
    name: words.title,
    description: words.description,
    ...ownWork(locale),
    about: articles,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: content.claims.length,
      itemListElement: content.claims.map(({ id, claim, verdict, sources }) => ({
        '@type': 'Claim',
        '@id': `${page}#${id}`,
        url: `${page}#${id}`,
        identifier: id,
        text: claim[locale],
        appearance,
        citation: citedSources(content, sources).map(({ id: source }) => ({ '@id': absolute(`/${locale}/sources/#${source}`) })),
        review: { '@type': 'Review', name: ui(locale, `verdict.${verdict}`), author: { '@id': project(locale)['@id'] } },
      })),
    },
  };
}
