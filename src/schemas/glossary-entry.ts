import { z } from 'astro/zod';
import { slugId } from './ids.ts';
import { localisedText } from './localised-text.ts';
import { uniqueIds } from './unique-ids.ts';

/** One word of the story explained. */
export const glossaryEntry = z.strictObject({
  /** Name used by `<Term id>`. Example: `"jnim"`. */
  id: slugId,
  /** The word as readers meet it. Example: `{ fr: 'JNIM', en: 'JNIM' }`. */
  term: localisedText,
  /** What it means here, in one or two sentences. */
  definition: localisedText,
  /** Ids of the sources it rests on; may be empty. */
  sources: uniqueIds(slugId),
});

/** One checked glossary entry. */
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
