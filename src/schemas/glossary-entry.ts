import { z } from 'astro/zod';
import { slugId } from './ids.ts';
import { localisedText } from './localised-text.ts';
import { uniqueIds } from './unique-ids.ts';

/** Kinds of entry, in the order of the page. */
export const glossaryKinds = ['actor', 'place', 'term', 'unit', 'publisher'] as const;

/** What kind of thing an entry explains. */
export type GlossaryKind = (typeof glossaryKinds)[number];

/** One word of the story explained. */
export const glossaryEntry = z.strictObject({
  /** Name used by `<Term id>`. Example: `"jnim"`. */
  id: slugId,
  /** Who acts, where, a notion, what is counted or measured, who publishes. */
  kind: z.enum(glossaryKinds),
  /** The word as readers meet it. Example: `{ fr: 'JNIM', en: 'JNIM' }`. */
  term: localisedText,
  /** What it means here, in one or two sentences. */
  definition: localisedText,
  /** Ids of the sources it rests on; may be empty. */
  sources: uniqueIds(slugId),
  /** Ids of other entries worth reading with it. Example: `['fla', 'kidal']`. */
  related: uniqueIds(slugId).optional(),
}).superRefine(({ id, related = [] }, context) => {
  const own = related.indexOf(id);
  if (own >= 0) context.addIssue({ code: 'custom', path: ['related', own], message: 'another entry than itself' });
});

/** One checked glossary entry. */
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
