/** Which corrections a chapter and a visual show. */
import type { Content } from '../content/load.ts';
import type { Correction } from '../schemas/correction.ts';

type Outlines = Pick<Content, 'chapters' | 'corrections'>;

/** Those that name the chapter, a visual of its scenes or a claim that its words stand for; newest first. */
export function correctionsOfChapter({ chapters, corrections }: Outlines, id: string): Correction[] {
  const texts = chapters.filter((chapter) => chapter.id === id);
  const charts = new Set(texts.flatMap(({ scenes }) => scenes.map(({ chart }) => chart)));
  const claims = new Set(texts.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'claim').map((mark) => mark.id)));
  return corrections.filter((one) => one.chapters.includes(id) || one.charts.some((chart) => charts.has(chart)) || one.claims.some((claim) => claims.has(claim)));
}

/** Those that name the visual; newest first. */
export function correctionsOfChart({ corrections }: Pick<Content, 'corrections'>, id: string): Correction[] {
  return corrections.filter(({ charts }) => charts.includes(id));
}
