/**
 * Numbers of the notes of a printed page. On paper a mark cannot be opened, so
 * each source has a number, in the order of the text, and its address stands
 * once at the end.
 */
import { content } from '../content/content.ts';
import { isWholeStory, localeOf } from '../i18n/page.ts';
import { chapterPath, url } from '../i18n/routes.ts';

/** What the marks and figures of a page name, each once. */
export interface PageNotes {
  /** Ids of sources: the first has the number 1. */
  sources: readonly string[];
  /** Ids of claims, by number. */
  claims: readonly string[];
}

const made = new Map<string, PageNotes>();

/** The notes of the whole story or of a chapter that stands alone; empty on any other page. */
export function notesOfPage(page: URL): PageNotes {
  const found = made.get(page.pathname) ?? collect(page);
  // While developing, texts change under the same address.
  if (import.meta.env.PROD) made.set(page.pathname, found);
  return found;
}

function collect(page: URL): PageNotes {
  const locale = localeOf(page);
  const chapters = content().chapters.filter((one) => one.locale === locale && (isWholeStory(page) || (one.number > 0 && url(chapterPath(content(), locale, one.id)) === page.pathname)));
  const marks = chapters.flatMap((chapter) => chapter.marks);
  const ofKind = (kind: string): string[] => marks.filter((mark) => mark.kind === kind).map(({ id }) => id);
  const ofFigures = chapters.flatMap(({ scenes }) => scenes).flatMap(({ chart }) => content().charts.find(({ id }) => id === chart)?.sources ?? []);
  return { sources: [...new Set([...ofKind('source'), ...ofFigures])], claims: [...new Set(ofKind('claim'))].sort() };
}

/** Number of a source on a printed page; `undefined` where the page has no such note. */
export function noteNumber(id: string, page: URL): number | undefined {
  const at = notesOfPage(page).sources.indexOf(id);
  return at < 0 ? undefined : at + 1;
}
