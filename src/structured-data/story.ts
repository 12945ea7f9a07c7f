/** The whole story and the list of its chapters, which describe themselves. */
import type { Content } from '../content/load.ts';
import type { Locale } from '../i18n/locale.ts';
import { absolute, storyPath } from '../i18n/routes.ts';
import { ui } from '../i18n/ui.ts';
import { chapterDates } from './chapter-dates.ts';
import { chapterPart } from './chapter.ts';
import { cited } from './cited.ts';
import type { JsonLdNode } from './json-ld.ts';
import { country, ownWork } from './project.ts';
import { translation } from './translation.ts';

/** Everything known of the story. */
export function storyArticle(content: Content, locale: Locale): JsonLdNode {
  const address = absolute(storyPath(locale));
  const parts = content.chapters.filter((chapter) => chapter.locale === locale);
  const dates = parts.map((chapter) => chapterDates(content, chapter));
  return {
    '@type': 'Article',
    '@id': address,
    url: address,
    name: ui(locale, 'site.name'),
    headline: ui(locale, 'site.name'),
    description: ui(locale, 'story.description'),
    image: absolute(`/${locale}/og/cover.png`),
    datePublished: dates.map(({ published }) => published).toSorted()[0],
    dateModified: dates.map(({ modified }) => modified).toSorted().at(-1),
    ...ownWork(locale),
    about: country(locale),
    isBasedOn: content.sources.filter(({ access }) => access === 'article').map(cited),
    hasPart: parts.filter(({ number }) => number > 0).map((chapter) => chapterPart(content, chapter)),
    ...translation(locale, 'Article', { fr: absolute(storyPath('fr')), en: absolute(storyPath('en')) }),
  };
}
