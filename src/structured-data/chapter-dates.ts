/** When a chapter came out and when what it shows last changed: from records, so that two builds say the same. */
import type { Content } from '../content/load.ts';
import type { ChapterOutline } from '../content/read-chapters.ts';

/** Two days, ISO. */
export interface ChapterDates {
  published: string;
  /** The later of its own day and those of its visuals. */
  modified: string;
}

/** The days of one chapter. */
export function chapterDates({ charts }: Pick<Content, 'charts'>, { published, scenes }: Pick<ChapterOutline, 'published' | 'scenes'>): ChapterDates {
  const shown = charts.filter(({ id }) => scenes.some(({ chart }) => chart === id));
  const modified = [published, ...shown.map(({ updated }) => updated)].toSorted().at(-1) ?? published;
  return { published, modified };
}
