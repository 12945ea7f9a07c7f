/** When a chapter came out and when what it shows last changed: from records, so that two builds say the same. */
import type { Content } from '../content/load.ts';
import type { ChapterOutline } from '../content/read-chapters.ts';
import { correctionsOfChapter } from '../corrections/corrections.ts';

/** Two days, ISO. */
export interface ChapterDates {
  published: string;
  /** The latest of its own day, those of its visuals and those of its corrections. */
  modified: string;
}

/** The days of one chapter. */
export function chapterDates(content: Pick<Content, 'charts' | 'chapters' | 'corrections'>, { id, published, scenes }: Pick<ChapterOutline, 'id' | 'published' | 'scenes'>): ChapterDates {
  const shown = content.charts.filter(({ id: chart }) => scenes.some((scene) => scene.chart === chart));
  const modified = [published, ...shown.map(({ updated }) => updated), ...correctionsOfChapter(content, id).map(({ date }) => date)].toSorted().at(-1) ?? published;
  return { published, modified };
}
