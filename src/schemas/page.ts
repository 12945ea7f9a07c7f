import { z } from 'astro/zod';
import { slugId } from './ids.ts';
import { text } from './text.ts';

/** Front matter of a page outside the story, in one language. */
export const page = z.strictObject({
  /** Name of the page, also of its file. Example: `"about"`. */
  id: slugId,
  /** Title of the page. */
  title: text,
  /** For search engines and shared links: at most 155 characters. */
  description: text.max(155),
});

/** Checked front matter of a page in one language. */
export type PageFrontMatter = z.infer<typeof page>;
