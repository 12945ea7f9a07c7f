/** A chapter as an article of its own and a part of the story. */
import { citedSources } from '../content/cited-sources.ts';
import type { Content } from '../content/load.ts';
import type { ChapterOutline } from '../content/read-chapters.ts';
import type { Locale } from '../i18n/locale.ts';
import { absolute, chapterPath, glossaryPath, storyPath } from '../i18n/routes.ts';
import { ui } from '../i18n/ui.ts';
import { chapterDates } from './chapter-dates.ts';
import { cited } from './cited.ts';
import type { JsonLdNode } from './json-ld.ts';
import { country, ownWork } from './project.ts';
import { translation } from './translation.ts';

/** Both: search engines know articles, the story has chapters. */
const type = ['Article', 'Chapter'] as const;

/** The chapter in few words, where another work names it. */
export function chapterPart(content: Content, chapter: ChapterOutline): JsonLdNode {
  const address = absolute(chapterPath(content, chapter.locale, chapter.id));
  return { '@type': type, '@id': address, url: address, name: chapter.title, position: chapter.number };
}

/** The sources of its marks and visuals; the article it follows is another matter. */
function citations(content: Content, chapter: ChapterOutline): JsonLdNode[] {
  const marked = chapter.marks.filter(({ kind }) => kind === 'source').map(({ id }) => id);
  const shown = content.charts.filter(({ id }) => chapter.scenes.some(({ chart }) => chart === id)).flatMap(({ sources }) => sources);
  return citedSources(content, [...new Set([...marked, ...shown])])
    .filter(({ access }) => access !== 'article')
    .map(cited);
}

/** Glossary entries that the chapter marks; what they mean stands at their address. */
function terms(content: Content, { locale, marks }: ChapterOutline): JsonLdNode[] {
  return content.glossary
    .filter(({ id }) => marks.some((mark) => mark.kind === 'term' && mark.id === id))
    .map(({ id, term }) => ({ '@type': 'DefinedTerm', name: term[locale], url: absolute(glossaryPath(locale, id)) }));
}

/**
 * Everything known of one chapter.
 *
 * @throws {Error} when there is no such chapter.
 */
export function chapterArticle(content: Content, id: string, locale: Locale): JsonLdNode {
  const chapter = content.chapters.find((one) => one.id === id && one.locale === locale);
  if (!chapter) throw new Error(`no chapter “${id}” in ${locale}`);
  const { published, modified } = chapterDates(content, chapter);
  const story = absolute(storyPath(locale));
  const inLanguage = (one: Locale): string => absolute(chapterPath(content, one, id));
  return {
    ...chapterPart(content, chapter),
    headline: chapter.title,
    description: chapter.description,
    image: absolute(`/${locale}/og/${id}.png`),
    wordCount: chapter.words,
    datePublished: published,
    dateModified: modified,
    ...ownWork(locale),
    isPartOf: { '@type': 'Article', '@id': story, url: story, name: ui(locale, 'site.name') },
    about: [country(locale), ...terms(content, chapter)],
    isBasedOn: content.sources.filter(({ access }) => access === 'article').map(cited),
    citation: citations(content, chapter),
    ...translation(locale, type, { fr: inLanguage('fr'), en: inLanguage('en') }),
  };
}
