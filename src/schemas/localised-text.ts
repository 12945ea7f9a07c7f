import { z } from 'astro/zod';
import { text } from './text.ts';

/**
 * The same words in every language of the site, side by side, so that a
 * missing translation is seen where it is missing.
 * Example: `{ fr: 'Mali', en: 'Mali' }`.
 */
export const localisedText = z.strictObject(
  {
    /** French, with French typography. Example: `"1 595 incidents"`. */
    fr: text,
    /** English, with English typography. Example: `"1,595 incidents"`. */
    en: text,
  },
  { error: ({ code }) => (code === 'invalid_type' ? 'a text in fr and en' : undefined) },
);

/** Words in French and English. */
export type LocalisedText = z.infer<typeof localisedText>;
