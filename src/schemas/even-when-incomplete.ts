import type { z } from 'astro/zod';

type RefineParams = NonNullable<Parameters<z.ZodType['superRefine']>[1]>;

/**
 * Runs a refinement of a record although some of its keys are wrong, so that
 * one reading of the content tells all there is to mend. The refinement must
 * then take nothing about the keys' types for granted.
 */
export const evenWhenIncomplete: RefineParams = {
  when: ({ value }) => typeof value === 'object' && value !== null,
};
