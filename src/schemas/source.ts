import { z } from 'astro/zod';
import { evenWhenIncomplete } from './even-when-incomplete.ts';
import { slugId } from './ids.ts';
import { isoDate } from './iso-date.ts';
import { localisedText } from './localised-text.ts';
import { text } from './text.ts';

const address = z.string().refine((value) => /^https?:\/\//u.test(value) && URL.canParse(value), {
  error: 'a web address that begins with https:// or http://',
});

/** One entry of the bibliography, or a publisher of data. */
export const source = z
  .strictObject({
    /** Name used by claims, events, tables and marks. Example: `"acled"`. */
    id: slugId,
    /** Publisher, or "agency via site" for a repost. Example: `"RFI via 29ru"`. */
    title: text,
    /** Name in a credit line, where the title is too long for one. Example: `"ACLED"`. */
    short: text.optional(),
    /** Where a reader can check it; only the article may lack one. */
    url: address.optional(),
    /** Day, month or year of publication, when known. Example: `"2025-10-29"`. */
    date: isoDate.optional(),
    /** How we know it: text read, cited by another text, data set, the article itself. */
    access: z.enum(['read', 'second-hand', 'dataset', 'article']),
    /** Publishers of data: what the licence allows, in plain words. Example: `"CC BY 4.0"`. */
    licence: localisedText.optional(),
    /** Publishers of data: how they ask to be cited. */
    citation: text.optional(),
    /** Publishers of data: whether the licence lets the material be reused commercially. */
    commercial: z.boolean().optional(),
  })
  .superRefine((record, context) => {
    if (record.url === undefined && record.access !== 'article') {
      context.addIssue({ code: 'custom', path: ['url'], message: 'a web address (only "access: article" may have none)' });
    }
  }, evenWhenIncomplete);

/** One checked source. */
export type Source = z.infer<typeof source>;
