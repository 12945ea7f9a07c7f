import { z } from 'astro/zod';
import { evenWhenIncomplete } from './even-when-incomplete.ts';
import { slugId } from './ids.ts';
import { isoDay } from './iso-day.ts';
import { text } from './text.ts';

const slugOrNone = z.string().refine((value) => value === '' || slugId.safeParse(value).success, {
  error: 'a slug of lower-case letters, digits and hyphens',
});

/** Front matter of a chapter in one language. */
export const chapter = z
  .strictObject({
    /** Name of the chapter, the same in every language. Example: `"the-front"`. */
    id: slugId,
    /** Place in the story: 0 for the cover. Example: `1`. */
    number: z.int().min(0),
    /** Last part of its address in this language; empty for the cover. Example: `"le-front"`. */
    slug: slugOrNone,
    /** Title of the page, not the article's own heading. */
    title: text,
    /** One to three words for the navigation. Example: `"Le front"`. */
    short: text,
    /** For search engines and shared links: at most 155 characters. */
    description: text.max(155),
    /** The sentence under the title. */
    lead: text,
    /** Day it first stood on the site in this language. Example: `"2026-11-22"`. */
    published: isoDay,
  })
  .superRefine((record, context) => {
    if (typeof record.slug !== 'string' || typeof record.number !== 'number') return;
    if ((record.slug === '') !== (record.number === 0)) {
      const message = record.number === 0 ? 'an empty text for the cover' : 'a slug (only the cover, number 0, has none)';
      context.addIssue({ code: 'custom', path: ['slug'], message });
    }
  }, evenWhenIncomplete);

/** Checked front matter of a chapter in one language. */
export type ChapterFrontMatter = z.infer<typeof chapter>;
