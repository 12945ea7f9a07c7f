/** A lesson in one language, with what its records say. */
import { formatDate, formatNumber } from '../charts/kit/format.ts';
import { fill } from '../charts/kit/words.ts';
import type { Content } from '../content/load.ts';
import type { ChapterOutline } from '../content/read-chapters.ts';
import type { Cell, Row } from '../content/row.ts';
import type { Table } from '../content/tables.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Account, Lesson } from '../schemas/lesson.ts';
import type { Source } from '../schemas/source.ts';
import { lessonFigures, onlyRow, worded } from './figures.ts';

/** A lesson and the chapter it belongs to. */
export interface ChapterLesson {
  lesson: Lesson;
  chapter: ChapterOutline;
}

/** The lessons of one language, in the order of the story. */
export function lessonsIn({ lessons, chapters }: Content, locale: Locale): ChapterLesson[] {
  return chapters
    .filter((chapter) => chapter.locale === locale)
    .flatMap((chapter) => {
      const lesson = lessons.find(({ id }) => id === chapter.id);
      return lesson ? [{ lesson, chapter }] : [];
    });
}

/**
 * The lesson of a chapter.
 *
 * @throws {Error} when the chapter has none in this language.
 */
export function lessonIn(content: Content, locale: Locale, id: string): ChapterLesson {
  const found = lessonsIn(content, locale).find(({ lesson }) => lesson.id === id);
  if (!found) throw new Error(`no lesson for “${id}” in ${locale}`);
  return found;
}

/** The table of a lesson. */
export function lessonTable({ tables }: Content, name: string): Table {
  const table = tables[name];
  if (!table) throw new Error(`no table “${name}”`);
  return table;
}

/** The worked answer, its figures computed from the table. */
export function workedAnswer(content: Content, { id, data }: Lesson, locale: Locale): string[] {
  const figures = worded(lessonFigures(data.figures, lessonTable(content, data.table).rows), locale);
  return data.answer.map((words, index) => fill(words[locale], figures, locale, `content/lessons › ${id} › data.answer.${index}`));
}

/** One thing that an account says; the heading is missing where the text speaks for itself. */
export interface AccountLine {
  heading?: string;
  text: string;
}

/** One account, ready to be shown. */
export interface ShownAccount {
  source: Source;
  /** Kind of record it comes from. */
  from: 'claim' | 'record' | 'event' | 'table';
  /** Day, month or interval of what is told. */
  date?: string;
  lines: AccountLine[];
  /** How sure an event is. */
  confidence?: 'high' | 'medium' | 'low';
}

function cellText(cell: Cell | undefined, locale: Locale): string {
  if (typeof cell === 'number') return formatNumber(cell, locale, 2);
  if (typeof cell !== 'string') return '';
  return /^\d{4}-\d{2}(?:-\d{2})?$/u.test(cell) ? formatDate(cell, locale) : cell;
}

/** The first words of a column’s description: what follows tells about the file, not about the case. */
function shortHeading(description: string): string {
  return (description.split(/[,;:(.]| en (?:français|anglais)| in (?:French|English)/u)[0] ?? description).trim();
}

/** A column’s cell in the language of the page, and what the table’s description calls it. */
function columnLine({ resource }: Table, row: Row, column: string, locale: Locale): AccountLine[] {
  const name = row[column] === undefined ? `${column}_${locale}` : column;
  const field = resource.schema.fields.find((one) => one.name === name);
  const text = cellText(row[name], locale);
  if (!field || text === '') return [];
  return [{ heading: shortHeading(locale === 'fr' ? field.description_fr : field.description), text }];
}

/** What an account says, taken from its record. */
export function showAccount(content: Content, account: Account, locale: Locale): ShownAccount {
  const source = content.sources.find(({ id }) => id === account.source);
  if (!source) throw new Error(`no source “${account.source}”`);
  if ('claim' in account) {
    const claim = content.claims.find(({ id }) => id === account.claim);
    if (!claim) throw new Error(`no claim “${account.claim}”`);
    return { source, from: account.show, lines: [{ text: claim[account.show][locale] }] };
  }
  if ('event' in account) {
    const event = content.events.find(({ id }) => id === account.event);
    if (!event) throw new Error(`no event “${account.event}”`);
    const lines = [event.title, event.detail, ...(event.figures ? [event.figures] : [])].map((words) => ({ text: words[locale] }));
    return { source, from: 'event', date: formatDate(event.date, locale, event.precision === 'month' ? 'month' : 'long'), lines, confidence: event.confidence };
  }
  const table = lessonTable(content, account.table);
  const row = onlyRow(table.rows, account.where);
  return { source, from: 'table', lines: account.columns.flatMap((column) => columnLine(table, row, column, locale)) };
}
