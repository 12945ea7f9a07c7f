import { fill, WordsError } from '../charts/kit/words.ts';
import { locales } from '../i18n/locale.ts';
import { columnsOf, lessonFigures, LessonFigureError, onlyRow, worded } from '../lessons/figures.ts';
import type { Claim } from '../schemas/claim.ts';
import type { EventRecord } from '../schemas/event.ts';
import { lesson, type Account, type Lesson } from '../schemas/lesson.ts';
import type { ChapterOutline } from './read-chapters.ts';
import { readRecords, type Located } from './read-records.ts';
import type { Reading } from './reading.ts';
import type { ReferenceKind } from './reference.ts';
import type { Table } from './tables.ts';

const folder = 'content/lessons';

/** What a lesson may build on, as far as it is without faults. */
export interface LessonGround {
  chapters: readonly ChapterOutline[];
  claims: readonly Claim[];
  events: readonly EventRecord[];
  tables: ReadonlyMap<string, Table>;
}

/** Notes what stands where in one lesson. */
class LessonCheck {
  readonly #reading: Reading;
  readonly #place: { file: string; record: string };
  readonly #chapter: ChapterOutline | undefined;

  constructor(reading: Reading, file: string, record: string, chapter: ChapterOutline | undefined) {
    this.#reading = reading;
    this.#place = { file, record };
    this.#chapter = chapter;
  }

  report(field: string, expected: string, found: string): void {
    this.#reading.report({ ...this.#place, field, expected, found });
  }

  step(field: string, { chart, view }: { chart: string; view: string }): void {
    if (!this.#chapter) return;
    const steps = this.#chapter.scenes.flatMap((scene) => scene.steps.map((one) => `${scene.chart} ${one.view}`));
    if (!steps.includes(`${chart} ${view}`)) this.report(field, `a step of the chapter (${steps.join(', ')})`, `"${chart} ${view}"`);
  }

  /** Columns that a table must have; `family`: one that comes in both languages counts by its name alone. */
  columns(field: string, table: Table | undefined, names: readonly string[], family = false): boolean {
    if (!table) return false;
    const known = table.resource.schema.fields.map(({ name }) => name);
    const missing = names.filter((name) => !known.includes(name) && !(family && locales.every((locale) => known.includes(`${name}_${locale}`))));
    for (const name of missing) this.report(field, `a column of ${table.name} (${known.join(', ')})`, `"${name}"`);
    return missing.length === 0;
  }
}

function checkAccount(check: LessonCheck, field: string, account: Account, ground: LessonGround): void {
  const among = (ids: readonly string[], of: string): void => {
    if (!ids.includes(account.source)) check.report(`${field}.source`, `a source of ${of} (${ids.join(', ') || 'it has none'})`, `"${account.source}"`);
  };
  if ('claim' in account) {
    const claim = ground.claims.find(({ id }) => id === account.claim);
    if (account.show === 'claim' && account.source !== 'article') check.report(`${field}.source`, '"article", which makes the claims', `"${account.source}"`);
    if (claim && account.show === 'record') among(claim.sources, claim.id);
  } else if ('event' in account) {
    const event = ground.events.find(({ id }) => id === account.event);
    if (event) among(event.sources, event.id);
  } else {
    const table = ground.tables.get(account.table);
    if (!table || !check.columns(`${field}.where`, table, Object.keys(account.where)) || !check.columns(`${field}.columns`, table, account.columns, true)) return;
    try {
      const { source } = onlyRow(table.rows, account.where);
      among(typeof source === 'string' ? source.split(' ') : table.resource.sourceIds, 'the row');
    } catch (error) {
      if (!(error instanceof LessonFigureError)) throw error;
      check.report(`${field}.where`, `one row of ${table.name}`, error.message);
    }
  }
}

function checkData(check: LessonCheck, { table: name, columns, figures, answer }: Lesson['data'], tables: LessonGround['tables']): void {
  const table = tables.get(name);
  if (!table) return;
  const known = check.columns('data.columns', table, columns);
  if (!check.columns('data.figures', table, columnsOf(figures)) || !known) return;
  for (const column of new Set(columnsOf(figures))) {
    if (!columns.includes(column)) check.report('data.columns', `also "${column}", which the answer reads`, columns.join(', '));
  }
  try {
    const values = lessonFigures(figures, table.rows);
    for (const [index, words] of answer.entries()) {
      for (const locale of locales) fill(words[locale], worded(values, locale), locale, `data.answer.${index}.${locale}`);
    }
  } catch (error) {
    if (error instanceof LessonFigureError) check.report('data.figures', `figures that ${name} gives`, error.message);
    else if (error instanceof WordsError) check.report('data.answer', 'messages over the figures', error.message);
    else throw error;
  }
}

function checkLesson(reading: Reading, { file, value }: Located<Lesson>, ground: LessonGround): void {
  const chapter = ground.chapters.find((one) => one.id === value.id && one.locale === 'fr');
  const check = new LessonCheck(reading, file, value.id, chapter);
  if (chapter) {
    const name = `${folder}/${String(chapter.number).padStart(2, '0')}-${value.id}.yaml`;
    if (file !== name) check.report('id', `the id in the name of the file, with the chapter’s number (${name})`, `"${value.id}"`);
    const marked = chapter.marks.some(({ kind, id }) => kind === 'claim' && id === value.criticism.claim);
    if (!marked) check.report('criticism.claim', 'a claim that the chapter marks', `"${value.criticism.claim}"`);
  }
  value.read.forEach((step, index) => { check.step(`read.${index}`, step); });
  value.questions.forEach(({ see }, index) => {
    (see.steps ?? []).forEach((step, at) => { check.step(`questions.${index}.see.steps.${at}`, step); });
  });
  value.criticism.accounts.forEach((account, index) => { checkAccount(check, `criticism.accounts.${index}`, account, ground); });
  checkData(check, value.data, ground.tables);
}

/** Refers to every id that a lesson names, each with its place. */
function referToAll(reading: Reading, { file, value }: Located<Lesson>): void {
  const refer = (kind: Exclude<ReferenceKind, 'view'>, field: string, ids: readonly string[] = []): void => {
    for (const id of ids) reading.refer({ kind, id, file, record: value.id, field });
  };
  value.questions.forEach(({ see }, index) => {
    refer('claim', `questions.${index}.see.claims`, see.claims);
    refer('source', `questions.${index}.see.sources`, see.sources);
  });
  refer('claim', 'criticism.claim', [value.criticism.claim]);
  value.criticism.accounts.forEach((account, index) => {
    const field = `criticism.accounts.${index}`;
    refer('source', `${field}.source`, [account.source]);
    if ('claim' in account) refer('claim', `${field}.claim`, [account.claim]);
    else if ('event' in account) refer('event', `${field}.event`, [account.event]);
    else refer('table', `${field}.table`, [account.table]);
  });
  refer('table', 'data.table', [value.data.table]);
  refer('chapter', 'further.chapters', value.further.chapters);
  refer('chart', 'further.charts', value.further.charts);
  refer('source', 'further.sources', value.further.sources);
}

/** Reads `content/lessons/{nn-id}.yaml`, one record a file, and refers to every id they name. */
export function readLessons(reading: Reading): Located<Lesson>[] {
  const { records } = readRecords(reading, folder, lesson, { form: 'single', references: { id: 'chapter', vocabulary: 'term' } });
  for (const record of records) referToAll(reading, record);
  return records;
}

/**
 * Checks lessons against what they build on: steps, records, tables. Only once
 * all of that is without faults, so that a fault elsewhere is not told twice.
 */
export function checkLessons(reading: Reading, lessons: readonly Located<Lesson>[], ground: LessonGround): void {
  for (const one of lessons) checkLesson(reading, one, ground);
}
