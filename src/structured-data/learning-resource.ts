/** A lesson as search engines for teaching read it (schema.org `LearningResource`, LRMI). */
import type { Locale } from '../i18n/locale.ts';
import type { JsonLdNode } from './json-ld.ts';
import { translation } from './translation.ts';

/** What a lesson's page knows of itself. */
export interface Lesson {
  locale: Locale;
  /** Whole address in each language. */
  addresses: Record<Locale, string>;
  title: string;
  description: string;
  /** What pupils can do afterwards, one sentence each. */
  aims: readonly string[];
  /** For whom, in words. Example: `"lycée"`. */
  level: string;
  /** Time in class, minutes. */
  minutes: number;
  /** Whole address of the chapter that pupils read. */
  chapter: string;
  /** Words that the lesson explains. */
  vocabulary?: readonly string[];
  /** Day it came out, ISO. */
  published?: string;
  /** Day it last changed, ISO. */
  modified?: string;
  /** Whole address of the licence of its text. */
  licence: string;
  /** Author of the lesson: `project(locale)`. */
  author: JsonLdNode;
}

/**
 * Everything known of one lesson.
 *
 * @throws {RangeError} when `minutes` is not a whole number above 0: no duration could be written.
 */
export function learningResource(lesson: Lesson): JsonLdNode {
  const { locale, addresses, minutes } = lesson;
  if (!Number.isInteger(minutes) || minutes < 1) throw new RangeError(`a lesson of ${minutes} minutes`);
  return {
    '@type': 'LearningResource',
    '@id': addresses[locale],
    url: addresses[locale],
    name: lesson.title,
    description: lesson.description,
    inLanguage: locale,
    learningResourceType: 'lesson plan',
    educationalLevel: lesson.level,
    timeRequired: `PT${minutes}M`,
    teaches: lesson.aims,
    keywords: lesson.vocabulary,
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    isBasedOn: { '@type': 'Chapter', '@id': lesson.chapter, url: lesson.chapter },
    datePublished: lesson.published,
    dateModified: lesson.modified,
    author: lesson.author,
    license: lesson.licence,
    isAccessibleForFree: true,
    ...translation(locale, 'LearningResource', addresses),
  };
}
