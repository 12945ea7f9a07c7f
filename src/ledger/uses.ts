/** Where the story uses a claim: the way back from the ledger. */
import type { Content } from '../content/load.ts';
import type { Mark } from '../content/prose.ts';
import type { ChapterOutline } from '../content/read-chapters.ts';
import type { Locale } from '../i18n/locale.ts';
import { chapterPath, claimAnchor, stepAnchor, url } from '../i18n/routes.ts';
import { ui, type UiKey } from '../i18n/ui.ts';
import type { Claim } from '../schemas/claim.ts';

/** The places of one chapter. */
export interface Uses {
  chapter: Pick<ChapterOutline, 'number' | 'short'>;
  places: { href: string; words: string }[];
}

/** The visual in which every claim is a square that leads to the ledger; its views bear the names of the verdicts. */
const squares = 'claims';

const blocks: Readonly<Record<string, UiKey>> = {
  'text': 'ledger.inText',
  'balance, holds': 'balance.holds',
  'balance, partly': 'balance.partly',
  'balance, fails': 'balance.fails',
  'balance, unknown': 'balance.unknown',
  'balance, opinion': 'balance.opinion',
};

const titleOf = (chapter: ChapterOutline, chart: string, view: string): string | undefined =>
  chapter.scenes.find((scene) => scene.chart === chart)?.steps.find((step) => step.view === view)?.title;

function place(chapter: ChapterOutline, { id, block, chart, view }: Mark, locale: Locale): { anchor: string; words: string } {
  if (chart !== null && view !== null) return { anchor: stepAnchor(chart, view), words: titleOf(chapter, chart, view) ?? chapter.title };
  return { anchor: claimAnchor(chapter.id, block, id), words: ui(locale, blocks[block] ?? 'argument.label') };
}

/**
 * By chapter, in reading order. A claim that no words of the story stand for
 * is a square among the others: then that step is its place.
 */
export function usesOf(content: Content, locale: Locale, claim: Claim): Uses[] {
  const chapters = content.chapters.filter((chapter) => chapter.locale === locale);
  const inWords = chapters.map((chapter) => ({
    chapter,
    places: chapter.marks.filter((mark) => mark.kind === 'claim' && mark.id === claim.id).map((mark) => place(chapter, mark, locale)),
  }));
  const found = inWords.some(({ places }) => places.length > 0) ? inWords : chapters.map((chapter) => {
    const title = titleOf(chapter, squares, claim.verdict);
    return { chapter, places: title === undefined ? [] : [{ anchor: stepAnchor(squares, claim.verdict), words: ui(locale, 'ledger.square', { title }) }] };
  });
  return found
    .filter(({ places }) => places.length > 0)
    .map(({ chapter, places }) => {
      const page = url(chapterPath(content, locale, chapter.id));
      const once = places.filter(({ anchor }, index) => places.findIndex((other) => other.anchor === anchor) === index);
      return { chapter, places: once.map(({ anchor, words }) => ({ href: `${page}#${anchor}`, words })) };
    });
}
