import { z } from 'astro/zod';

/** A list in which no id stands twice. Example: `['acled', 'ucdp']`. */
export function uniqueIds(id: z.ZodType<string>) {
  return z.array(id).superRefine((ids, context) => {
    ids.forEach((value, index) => {
      if (ids.indexOf(value) !== index) {
        context.addIssue({ code: 'custom', path: [index], message: 'each id once' });
      }
    });
  });
}
