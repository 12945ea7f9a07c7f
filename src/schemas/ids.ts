import { z } from 'astro/zod';

function matching(pattern: RegExp, expected: string) {
  return z.string().refine((value) => pattern.test(value), { error: expected });
}

/** Lower-case words joined by hyphens, safe in an address. Example: `"the-front"`. */
export const slugId = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id of lower-case letters, digits and hyphens, such as "the-front"');

/** Number of a claim of the article. Example: `"C08"`. */
export const claimId = matching(/^C\d{2,}$/u, 'a claim id such as "C08"');

/** Number of a dated event. Example: `"E063"`. */
export const eventId = matching(/^E\d{3,}$/u, 'an event id such as "E063"');

/**
 * A state of a visual. It begins with a letter because JavaScript would move a
 * key such as `2012` to the front, and the order of views is the story's.
 * Example: `"kati-2022"`.
 */
export const viewId = matching(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u, 'a view id that begins with a lower-case letter, such as "kati-2022"');

/** Name of a table, a column or a label in a picture. Example: `"refugees_from_mali"`. */
export const keyName = matching(/^[A-Za-z][A-Za-z0-9_-]*$/u, 'a key of letters, digits, hyphens and underscores that begins with a letter');
