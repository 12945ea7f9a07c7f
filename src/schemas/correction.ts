import { z } from 'astro/zod';
import { evenWhenIncomplete } from './even-when-incomplete.ts';
import { claimId, keyName, slugId } from './ids.ts';
import { isoDay } from './iso-day.ts';
import { localisedText } from './localised-text.ts';
import { uniqueIds } from './unique-ids.ts';

/** One published error and what was put in its place. */
export const correction = z
  .strictObject({
    /** Anchor on the page of corrections; never changed. Example: `"2027-01-15-tankers"`. */
    id: slugId,
    /** Day on which the site was changed. Example: `"2027-01-15"`. */
    date: isoDay,
    /** What was wrong, what it says now, since when it was wrong. Example: `{ fr: '…', en: '…' }`. */
    text: localisedText,
    /** Ids of the chapters whose words changed. Example: `['the-front']`. */
    chapters: uniqueIds(slugId).default([]),
    /** Ids of the visuals whose numbers or words changed, also those that a table below changed. Example: `['tankers']`. */
    charts: uniqueIds(slugId).default([]),
    /** Claims whose paraphrase, verdict or record changed. Example: `['C08']`. */
    claims: uniqueIds(claimId).default([]),
    /** Tables that changed, by name, or `claims` and `events`. Example: `['series']`. */
    tables: uniqueIds(keyName).default([]),
  })
  .superRefine(({ chapters, charts, claims, tables }, context) => {
    if ([chapters, charts, claims, tables].some((list) => Array.isArray(list) && list.length > 0)) return;
    context.addIssue({ code: 'custom', path: ['chapters, charts, claims, tables'], message: 'at least one id: what the correction concerns' });
  }, evenWhenIncomplete);

/** One checked correction. */
export type Correction = z.infer<typeof correction>;
