import { z } from 'astro/zod';
import { claimId, eventId, keyName, slugId, viewId } from './ids.ts';
import { lessonFigure, rowFilter } from './lesson-figures.ts';
import { localisedText } from './localised-text.ts';
import { uniqueIds } from './unique-ids.ts';

const step = z.strictObject({
  /** Visual of the step's scene. Example: `"rings"`. */
  chart: slugId,
  /** View of the step. Example: `"dip"`. */
  view: viewId,
});

const evidence = z.strictObject({
  /** Steps of the chapter that answer. */
  steps: z.array(step).optional(),
  /** Ids of claims, linked to the ledger. */
  claims: uniqueIds(claimId).optional(),
  /** Ids of sources, linked to the bibliography. */
  sources: uniqueIds(slugId).optional(),
});

/** What the five questions ask for, in this order: from reading to judging. */
export const skills = ['find', 'explain', 'compare', 'weigh', 'judge'] as const;

const question = z.strictObject({
  /** What it asks for; the five come in the order of {@link skills}. */
  skill: z.enum(skills),
  /** The question as pupils read it. */
  question: localisedText,
  /** What a good answer holds, for the teacher. */
  pointer: localisedText,
  /** Where the answer can be checked: at least one place. */
  see: evidence,
});

/** One account of the exercise in criticism, taken from a record of the content. */
export const account = z.union([
  z.strictObject({
    /** Who says so: `article`, or a source of the claim. */
    source: slugId,
    /** Id of the claim. */
    claim: claimId,
    /** The article's statement in paraphrase, or what the record says. */
    show: z.enum(['claim', 'record']),
  }),
  z.strictObject({
    /** One of the event's sources. */
    source: slugId,
    /** Id of the event. */
    event: eventId,
  }),
  z.strictObject({
    /** A source that the row names. */
    source: slugId,
    /** Table of `content/data`. */
    table: keyName,
    /** Leaves one row. */
    where: rowFilter,
    /** Columns to show; one that comes twice, `_fr` and `_en`, is named without. */
    columns: z.array(keyName).min(1),
  }),
]);

/** The sheet for teachers of one chapter. */
export const lesson = z.strictObject({
  /** The chapter it belongs to. Example: `"the-front"`. */
  id: slugId,
  /** What the lesson is about. */
  title: localisedText,
  /** For search engines and shared links: at most 155 characters. */
  description: localisedText.refine(({ fr, en }) => fr.length <= 155 && en.length <= 155, { error: 'at most 155 characters in each language' }),
  /** What pupils can do afterwards. */
  aim: localisedText,
  /** For whom. */
  level: localisedText,
  /** Length of the lesson. */
  minutes: z.int().min(15).max(180),
  /** Steps to read, in order, each with what to look for. */
  read: z.array(step.extend({ /** What to look for. */ why: localisedText })).min(1),
  /** Ids of the glossary that pupils need. */
  vocabulary: uniqueIds(slugId).refine((ids) => ids.length > 0, { error: 'at least one entry of the glossary' }),
  /** Five questions, from reading to judging. */
  questions: z.array(question).superRefine((list, context) => {
    if (list.map(({ skill }) => skill).join(' ') !== skills.join(' ')) {
      context.addIssue({ code: 'custom', message: `five questions: ${skills.join(', ')}`, params: { found: list.map(({ skill }) => skill).join(', ') } });
    }
    list.forEach(({ see }, index) => {
      if (Object.values(see).flat().length === 0) context.addIssue({ code: 'custom', path: [index, 'see'], message: 'at least one step, claim or source' });
    });
  }),
  /** Criticism of sources: one event, at least two accounts side by side. */
  criticism: z.strictObject({
    /** The case in a few words. */
    title: localisedText,
    /** The claim in question, one that the chapter marks. */
    claim: claimId,
    /** What is at stake, without the answer. */
    intro: localisedText,
    /** Shown side by side, from the records. */
    accounts: z.array(account).min(2).max(4),
    /** What pupils do. */
    tasks: z.array(localisedText).min(2),
    /** For the teacher. */
    pointer: localisedText,
  }),
  /** An exercise with one table, for a spreadsheet. */
  data: z.strictObject({
    /** The question that the table answers. */
    title: localisedText,
    /** Table of `content/data`; pupils get its CSV. */
    table: keyName,
    /** The columns they need. */
    columns: z.array(keyName).min(2),
    /** What pupils do, one thing after the other. */
    tasks: z.array(localisedText).min(2),
    /** Figures of the answer by name, computed from the table when the site is built. */
    figures: z.record(keyName, lessonFigure),
    /** The worked answer for the teacher: ICU messages over the figures. Example: `{ratio, number}`. */
    answer: z.array(localisedText).min(2),
    /** What the table cannot tell. */
    limit: localisedText,
  }),
  /** Going further. */
  further: z.strictObject({
    /** A last task for those who wish. */
    task: localisedText,
    /** Other chapters. */
    chapters: uniqueIds(slugId),
    /** Visuals with their own pages. */
    charts: uniqueIds(slugId),
    /** Sources worth reading. */
    sources: uniqueIds(slugId),
  }),
});

/** One checked lesson. */
export type Lesson = z.infer<typeof lesson>;

/** One account of an exercise in criticism. */
export type Account = z.infer<typeof account>;

/** Steps, claims and sources where an answer can be checked. */
export type Evidence = z.infer<typeof evidence>;
