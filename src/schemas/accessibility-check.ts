import { z } from 'astro/zod';
import { slugId } from './ids.ts';
import { localisedText } from './localised-text.ts';
import { text } from './text.ts';
import { uniqueIds } from './unique-ids.ts';

/**
 * The critical heuristics of Chartability, in the order of its workbook
 * (github.com/Chartability/POUR-CAF at 1eec6bb, 29 March 2025).
 */
export const heuristics = [
  'low-contrast',
  'only-visual',
  'small-text',
  'seizure-risk',
  'one-input-type',
  'no-cues',
  'overrides-controls',
  'no-explanation',
  'no-title',
  'reading-level',
  'no-table',
  'data-density',
  'tedious',
  'user-style',
] as const;

/** One critical heuristic. */
export type Heuristic = (typeof heuristics)[number];

/** How a visual does: the fault is not there; it is there in part or not ruled out; it is there. */
export const outcomes = ['pass', 'partial', 'fail'] as const;

/** How a visual does against a heuristic. */
export type Outcome = (typeof outcomes)[number];

const result = z.discriminatedUnion('outcome', [
  z.strictObject({
    /** The fault was looked for and is not there. */
    outcome: z.literal('pass'),
    /** Ids of the visuals of which this is so. Example: `['gold', 'fuel']`. */
    charts: uniqueIds(slugId).min(1),
  }),
  z.strictObject({
    /** In part or not ruled out; or there. */
    outcome: z.enum(['partial', 'fail']),
    /** Ids of the visuals of which this is so. */
    charts: uniqueIds(slugId).min(1),
    /** What is wrong, or was not tried. */
    reason: localisedText,
  }),
]);

/** One heuristic, what was done to find the fault, and what was found in each visual. */
export const accessibilityCheck = z.strictObject({
  /** Which heuristic. Example: `"low-contrast"`. */
  id: z.enum(heuristics),
  /** Its name: Chartability’s own in English, translated in French. It names the fault. */
  name: localisedText,
  /** What a visual must do, in a sentence of ours. */
  asks: localisedText,
  /** What was checked, and how. */
  proof: localisedText,
  /** Test files that would fail if it broke, from the project’s root; empty where a person looked. */
  tests: z.array(text),
  /** What was found; each visual stands in one of them. */
  results: z.array(result).min(1),
});

/** One checked row of the audit. */
export type AccessibilityCheck = z.infer<typeof accessibilityCheck>;
