import type { z } from 'astro/zod';
import type { Locale } from '../i18n/locale.ts';
import { describeIssue } from './describe-issue.ts';
import { parseMdx } from './parse-mdx.ts';
import type { Prose } from './prose.ts';
import type { Reading } from './reading.ts';
import { readProse } from './read-prose.ts';
import { readText } from './read-text.ts';

/** What is known of a checked MDX file besides its front matter. */
export interface Document extends Prose {
  /** Path from the project's root. Example: `"content/pages/about.fr.mdx"`. */
  file: string;
  locale: Locale;
}

/**
 * Reads one MDX file: front matter against its schema, text against the rules
 * of its kind. `undefined`, after reports, when the front matter is not valid;
 * the text's faults are reported all the same.
 */
export function readDocument<T>(
  reading: Reading,
  { file, locale, kind }: { file: string; locale: Locale; kind: 'chapter' | 'page' },
  schema: z.ZodType<T>,
): (T & Document) | undefined {
  const text = readText(reading, file);
  const parsed = text === undefined ? undefined : parseMdx(file, text, reading.report);
  if (!parsed) return undefined;
  const prose = readProse(reading, file, parsed.tree, kind);
  const result = schema.safeParse(parsed.frontMatter);
  if (result.success) return { ...result.data, file, locale, ...prose };
  for (const issue of result.error.issues) {
    for (const finding of describeIssue(issue, parsed.frontMatter)) {
      reading.report({ file, record: 'front matter', ...finding });
    }
  }
  return undefined;
}
