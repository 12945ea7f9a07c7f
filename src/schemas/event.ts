import { z } from 'astro/zod';
import { checkCoordinate, coordinate } from './coordinate.ts';
import { evenWhenIncomplete } from './even-when-incomplete.ts';
import { eventId, slugId } from './ids.ts';
import { isoDate } from './iso-date.ts';
import { localisedText } from './localised-text.ts';
import { uniqueIds } from './unique-ids.ts';

/** Kinds of event, as in the evidence. */
export const eventCategories = [
  'jihadist-attack',
  'blockade',
  'diplomatic',
  'kidnapping',
  'foreign-forces',
  'economy',
  'negotiation',
  'coup',
] as const;

/** One dated event. Unverified events and events without a source are not published. */
export const event = z
  .strictObject({
    /** Number in the evidence. Example: `"E063"`. */
    id: eventId,
    /** When it happened or began. Example: `"2025-10-28"`. */
    date: isoDate,
    /** How exactly the date is known; a month may be written as its first day. */
    precision: z.enum(['day', 'week', 'month']),
    /** Where, in words. */
    place: localisedText,
    ...coordinate,
    /** Kind of event. */
    category: z.enum(eventCategories),
    /** The event in one line. */
    title: localisedText,
    /** One or two sentences more. */
    detail: localisedText,
    /** Tolls and counts, with who says so. */
    figures: localisedText.optional(),
    /** Ids of the sources, at least one. */
    sources: uniqueIds(slugId).min(1),
    /** How sure the evidence is. */
    confidence: z.enum(['high', 'medium', 'low']),
  })
  .superRefine(checkCoordinate, evenWhenIncomplete);

/** One checked event; not called `Event`, which is the browser's. */
export type EventRecord = z.infer<typeof event>;
