import { z } from 'astro/zod';

/** Words that a reader sees: never empty, never only spaces. Example: `"Niger"`. */
export const text = z.string().refine((value) => /\S/u.test(value), { error: 'a text that is not empty' });
