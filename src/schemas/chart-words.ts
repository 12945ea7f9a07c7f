import { z } from 'astro/zod';
import { evenWhenIncomplete } from './even-when-incomplete.ts';
import { keyName, slugId, viewId } from './ids.ts';
import { isoDay } from './iso-day.ts';
import { localisedText } from './localised-text.ts';
import { uniqueIds } from './unique-ids.ts';

const view = z.strictObject({
  /** The finding, shown over the picture. */
  title: localisedText,
  /** Measure and unit of the picture in this view. */
  subtitle: localisedText,
  /** Text alternative: what the picture shows, in words. */
  summary: localisedText,
});

function notEmpty(record: Record<string, unknown>): boolean {
  return Object.keys(record).length > 0;
}

/** All the words of one visual, and where its numbers come from. */
export const chartWords = z
  .strictObject({
    /** Name of the visual, also of its file and of its folder of code. Example: `"rings"`. */
    id: slugId,
    /** What it is, for readers who do not see it. */
    kind: z.enum(['chart', 'map']),
    /** Id of the chapter it belongs to. Example: `"the-front"`. */
    chapter: slugId,
    /** The question it answers. */
    question: localisedText,
    /** The answer in one sentence. */
    takeaway: localisedText,
    /** Unit of the main measure. Example: `{ fr: 'incidents par an', en: 'incidents a year' }`. */
    unit: localisedText,
    /** How to read the picture, for someone new to its form. */
    howToRead: localisedText,
    /** Ids of the sources printed under it, at least one. */
    sources: uniqueIds(slugId).min(1),
    /** Tables it is drawn from (names in datapackage.json), or `claims`, `events`. */
    tables: uniqueIds(keyName).min(1),
    /** Day its numbers or words last changed. Example: `"2026-11-22"`. */
    updated: isoDay,
    /** View shown where no step chooses one. Example: `"by-year"`. */
    defaultView: viewId,
    /** Words of each view; the order of the keys is the order of the story. */
    views: z.record(viewId, view).refine(notEmpty, { error: 'at least one view' }),
    /** Words drawn inside the picture. */
    labels: z.record(keyName, localisedText).optional(),
    /** What a mark says when asked, one template for each kind of mark. */
    tells: z.record(keyName, localisedText).optional(),
    /** Words in cells of its table that the picture does not show. */
    cells: z.record(keyName, localisedText).optional(),
    /** Headings of the columns of its table. */
    columns: z.record(keyName, localisedText).refine(notEmpty, { error: 'at least one column' }),
  })
  .superRefine((record: { defaultView?: unknown; views?: object }, context) => {
    const views = Object.keys(record.views ?? {});
    if (typeof record.defaultView === 'string' && !views.includes(record.defaultView)) {
      context.addIssue({ code: 'custom', path: ['defaultView'], message: `one of the views (${views.join(', ')})` });
    }
  }, evenWhenIncomplete);

/** The checked words of one visual. */
export type ChartWords = z.infer<typeof chartWords>;
