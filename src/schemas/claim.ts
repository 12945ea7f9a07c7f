import { z } from 'astro/zod';
import { claimId, slugId } from './ids.ts';
import { isoDate } from './iso-date.ts';
import { localisedText } from './localised-text.ts';
import { uniqueIds } from './unique-ids.ts';

/** How a claim of the article stands against the record, from firm to false. */
export const verdicts = ['confirmed', 'partly', 'uncorroborated', 'not-searchable', 'contradicted'] as const;

/** One checkable statement of the article and what the record says of it. */
export const claim = z.strictObject({
  /** Number in the evidence, shown to readers. Example: `"C08"`. */
  id: claimId,
  /** Number of the article's chapter that makes the claim. Example: `1`. */
  chapter: z.int().min(1),
  /** Kind of statement. */
  type: z.enum(['event', 'number', 'quote', 'interpretation']),
  /** When the claim says it happened. Example: `"2025-10-28"`. */
  date: isoDate.optional(),
  /** Where the claim says it happened. */
  place: localisedText.optional(),
  /** The statement in paraphrase, never the article's sentence. */
  claim: localisedText,
  /** How it stands against the record. */
  verdict: z.enum(verdicts),
  /** Ids of the sources that decide it; may be empty. */
  sources: uniqueIds(slugId),
  /** What the record says, in one to three sentences. */
  record: localisedText,
});

/** One checked claim. */
export type Claim = z.infer<typeof claim>;

/** How a claim stands. */
export type Verdict = (typeof verdicts)[number];
