/** Where the story explains a word of the glossary. */
import type { Content } from '../content/load.ts';
import type { Locale } from '../i18n/locale.ts';
import { chapterPath, stepAnchor } from '../i18n/routes.ts';

/** A chapter that marks the word. */
export interface TermUse {
  /** Address of the chapter, at the step where the word stands; without base. */
  path: string;
  /** Title of the chapter. */
  title: string;
}

/** The chapters that mark the entry, in the story's order. */
export function termUses(content: Content, locale: Locale, id: string): TermUse[] {
  return content.chapters
    .filter((chapter) => chapter.locale === locale && chapter.number > 0)
    .flatMap((chapter) => {
      const mark = chapter.marks.find((one) => one.kind === 'term' && one.id === id);
      if (!mark) return [];
      const step = mark.chart !== null && mark.view !== null ? `#${stepAnchor(mark.chart, mark.view)}` : '';
      return [{ path: chapterPath(content, locale, chapter.id) + step, title: chapter.title }];
    });
}
