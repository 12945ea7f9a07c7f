import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accessibilityCheck, type AccessibilityCheck } from '../schemas/accessibility-check.ts';
import type { ChartWords } from '../schemas/chart-words.ts';
import { claim, type Claim } from '../schemas/claim.ts';
import { correction, type Correction } from '../schemas/correction.ts';
import { event, type EventRecord } from '../schemas/event.ts';
import { glossaryEntry, type GlossaryEntry } from '../schemas/glossary-entry.ts';
import type { Lesson } from '../schemas/lesson.ts';
import { source, type Source } from '../schemas/source.ts';
import { checkAudit } from './check-audit.ts';
import { ContentError } from './content-error.ts';
import type { Problem } from './problem.ts';
import { datedByCorrections } from './dated-by-corrections.ts';
import { readChapters, type ChapterOutline } from './read-chapters.ts';
import { readCharts } from './read-charts.ts';
import { checkLessons, readLessons } from './read-lessons.ts';
import { readPages, type PageOutline } from './read-pages.ts';
import { readRecords, type RecordForm, type RecordSet } from './read-records.ts';
import { readTables } from './read-tables.ts';
import type { Reading } from './reading.ts';
import { checkReferences, type Reference } from './reference.ts';
import { tableNames } from './table-names.ts';
import type { Tables } from './tables.ts';

/** Everything the site says, checked. */
export interface Content {
  /** By file (the article's chapters) and then in the file's order. */
  claims: Claim[];
  /** By year and then in the file's order. */
  events: EventRecord[];
  sources: Source[];
  glossary: GlossaryEntry[];
  /** Newest first. */
  corrections: Correction[];
  /** Words of each visual, by id; `updated` is no earlier than its last correction. */
  charts: ChartWords[];
  /** By number, French before English. */
  chapters: ChapterOutline[];
  /** Pages outside the story, by id, French before English. */
  pages: PageOutline[];
  /** Sheets for teachers, in the order of their chapters. */
  lessons: Lesson[];
  /** The audit of the visuals, by heuristic. */
  audit: AccessibilityCheck[];
  tables: Tables;
}

const citing: RecordForm = { form: 'list', references: { sources: 'source' } };

function checkClaimChapters({ report }: Reading, { records }: RecordSet<Claim>, numbers: ReadonlySet<number>): void {
  for (const { file, value } of records) {
    if (numbers.has(value.chapter)) continue;
    const expected = `the number of a chapter (${[...numbers].join(', ')})`;
    report({ file, record: value.id, field: 'chapter', expected, found: String(value.chapter) });
  }
}

const values = <T>({ records }: RecordSet<T>): T[] => records.map(({ value }) => value);

/**
 * Reads and checks all of `content/`. Synchronous, so that build, dev server,
 * tests and pages can all begin with it.
 *
 * @param root the folder that holds `content/`.
 * @param expectedTables names that must be among the tables: those the code reads.
 * @throws {ContentError} with every problem of every file in one message.
 */
export function loadContent(root: URL | string, expectedTables: readonly string[] = tableNames): Content {
  const problems: Problem[] = [];
  const references: Reference[] = [];
  const reading: Reading = {
    root: resolve(root instanceof URL ? fileURLToPath(root) : root),
    report: (problem) => problems.push(problem),
    refer: (reference) => references.push(reference),
  };
  const claims = readRecords(reading, 'content/claims', claim, citing);
  const events = readRecords(reading, 'content/events', event, citing);
  const sources = readRecords(reading, 'content/sources', source, { form: 'list', references: {} });
  const glossary = readRecords(reading, 'content/glossary', glossaryEntry, { form: 'list', references: { sources: 'source', related: 'term' } });
  const corrections = readRecords(reading, 'content/corrections', correction, {
    form: 'list',
    references: { chapters: 'chapter', charts: 'chart', claims: 'claim', tables: 'table' },
    mayBeEmpty: true,
  });
  const { charts, ids: chartIds, views } = readCharts(reading);
  const audit = readRecords(reading, 'content/accessibility', accessibilityCheck, { form: 'list', references: {} });
  checkAudit(reading, audit, chartIds);
  const chapters = readChapters(reading);
  const pages = readPages(reading);
  const { tables, names } = readTables(reading, expectedTables);

  const lessons = readLessons(reading);
  checkClaimChapters(reading, claims, chapters.numbers);
  const known = {
    chapter: chapters.ids,
    chart: chartIds,
    claim: claims.ids,
    event: events.ids,
    source: sources.ids,
    table: names && new Set([...names, 'claims', 'events']),
    term: glossary.ids,
    view: views,
  };
  checkReferences(references, known, reading.report);
  if (problems.length === 0) checkLessons(reading, lessons, { chapters: chapters.chapters, claims: values(claims), events: values(events), tables });
  if (problems.length > 0) throw new ContentError(problems);
  const newestFirst = values(corrections).toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return {
    claims: values(claims),
    events: values(events),
    sources: values(sources),
    glossary: values(glossary),
    corrections: newestFirst,
    charts: charts.map(({ value }) => datedByCorrections(value, newestFirst)),
    chapters: chapters.chapters,
    pages,
    lessons: lessons.map(({ value }) => value),
    audit: values(audit),
    tables: Object.fromEntries(tables) as Tables,
  };
}
