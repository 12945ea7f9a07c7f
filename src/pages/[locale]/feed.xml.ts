/** `/{l}/feed.xml`: every chapter in full, as RSS 2.0. */
import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../content/content.ts';
import { renderChapter } from '../../feed/render-chapter.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { absolute, chapterPath, feedPath, iconPath, storyPath } from '../../i18n/routes.ts';
import { ui } from '../../i18n/ui.ts';
import { escapeXml } from '../../pictures/escape.ts';
import { chapterDates } from '../../structured-data/chapter-dates.ts';

interface Props {
  locale: Locale;
}

/** One feed for each language. */
export const getStaticPaths = (() => locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** The feed, chapters in the order of the story. */
export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const chapters = content().chapters.filter((chapter) => chapter.locale === locale && chapter.number > 0);
  const title = ui(locale, 'site.name');
  const story = absolute(storyPath(locale));
  const modified = chapters.map((chapter) => chapterDates(content(), chapter).modified).toSorted().at(-1) ?? '';
  const items = chapters.map(async (chapter) => {
    const dates = chapterDates(content(), chapter);
    return {
      title: chapter.title,
      link: absolute(chapterPath(content(), locale, chapter.id)),
      description: chapter.description,
      pubDate: new Date(dates.published),
      categories: [ui(locale, 'machine.country'), chapter.short],
      content: await renderChapter(chapter.id, locale),
      // Not the address: a new slug or host would show every chapter as new.
      customData:
        `<guid isPermaLink="false">the-road-to-bamako/${locale}/${chapter.id}</guid>` +
        `<dc:creator>${escapeXml(title)}</dc:creator><atom:updated>${new Date(dates.modified).toISOString()}</atom:updated>`,
    };
  });
  return rss({
    title,
    description: ui(locale, 'story.description'),
    site: story,
    items: await Promise.all(items),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData:
      `<language>${locale}</language><copyright>${escapeXml(ui(locale, 'footer.licence'))}</copyright>` +
      `<lastBuildDate>${new Date(modified).toUTCString()}</lastBuildDate>` +
      `<image><url>${absolute(iconPath('192'))}</url><title>${escapeXml(title)}</title><link>${story}</link></image>` +
      `<atom:link href="${absolute(feedPath(locale))}" rel="self" type="application/rss+xml" />`,
  });
};
