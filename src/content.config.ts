import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { content } from './content/content.ts';
import { accessibilityCheck } from './schemas/accessibility-check.ts';
import { chapter } from './schemas/chapter.ts';
import { chartWords } from './schemas/chart-words.ts';
import { claim } from './schemas/claim.ts';
import { correction } from './schemas/correction.ts';
import { event } from './schemas/event.ts';
import { glossaryEntry } from './schemas/glossary-entry.ts';
import { page } from './schemas/page.ts';
import { source } from './schemas/source.ts';

/** The collections of `content/`. What is valid is said in `schemas/`; what fits together is checked in `content/`. */
export const collections = {
  /** Prose of the story. Ids are chapter and language: `the-front/fr`. */
  chapters: defineCollection({
    loader: glob({
      base: './content/chapters',
      pattern: '*/{fr,en}.mdx',
      generateId: ({ entry }) => entry.replace(/^\d+-/u, '').replace(/\.mdx$/u, ''),
    }),
    schema: chapter,
  }),
  /** Prose of the pages outside the story. Ids are page and language: `about/fr`. */
  pages: defineCollection({
    loader: glob({
      base: './content/pages',
      pattern: '*.{fr,en}.mdx',
      generateId: ({ entry }) => entry.replace(/\.(?<locale>fr|en)\.mdx$/u, '/$<locale>'),
    }),
    schema: page,
  }),
  /** Statements of the article with their verdicts. */
  claims: defineCollection({ loader: () => content().claims, schema: claim }),
  /** Dated events. */
  events: defineCollection({ loader: () => content().events, schema: event }),
  /** Bibliography and publishers of data. */
  sources: defineCollection({ loader: () => content().sources, schema: source }),
  /** Words explained. */
  glossary: defineCollection({ loader: () => content().glossary, schema: glossaryEntry }),
  /** What was wrong and what was put in its place. */
  corrections: defineCollection({ loader: () => content().corrections, schema: correction }),
  /** The audit of the visuals, by heuristic. */
  audit: defineCollection({ loader: () => content().audit, schema: accessibilityCheck }),
  /** Words of the visuals. */
  charts: defineCollection({ loader: () => content().charts, schema: chartWords }),
};
