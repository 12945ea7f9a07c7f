import type { z } from 'astro/zod';
import { describeIssue } from './describe-issue.ts';
import { listFiles } from './list-files.ts';
import { parseYaml } from './parse-yaml.ts';
import { property } from './property.ts';
import type { Reading } from './reading.ts';
import { readText } from './read-text.ts';
import type { ReferenceKind } from './reference.ts';
import { showValue } from './show-value.ts';

/** A record and the file it stands in. */
export interface Located<T> {
  file: string;
  value: T;
}

/** The records of one folder. */
export interface RecordSet<T> {
  /** Those that fit the schema, by file and then in the file's order. */
  records: Located<T>[];
  /**
   * Every id there is, also of records with faults, so that a fault in one
   * record does not turn into "unknown id" elsewhere; `undefined` when a file
   * could not be read.
   */
  ids: ReadonlySet<string> | undefined;
  /** The records as written, faults and all. */
  raw: Located<unknown>[];
}

function idOf(value: unknown): string | undefined {
  const id = property(value, 'id');
  return typeof id === 'string' ? id : undefined;
}

/** How a folder holds its records. */
export interface RecordForm {
  /** `list`: each file is a list of records; `single`: each file is one record. */
  form: 'list' | 'single';
  /** Keys that name records elsewhere, by themselves or in a list. */
  references: Readonly<Record<string, Exclude<ReferenceKind, 'view'>>>;
  /** Whether `[]` is a file in order: nothing to record yet. */
  mayBeEmpty?: true;
}

function rawRecords(reading: Reading, folder: string, { form, mayBeEmpty }: RecordForm): { raw: Located<unknown>[]; whole: boolean } {
  const raw: Located<unknown>[] = [];
  let whole = true;
  for (const name of listFiles(reading, folder, /\.yaml$/u, 'a .yaml file')) {
    const file = `${folder}/${name}`;
    const text = readText(reading, file);
    const parsed = text === undefined ? undefined : parseYaml(file, text, reading.report);
    if (!parsed) whole = false;
    else if (form === 'single') raw.push({ file, value: parsed.value });
    else if (Array.isArray(parsed.value) && (mayBeEmpty === true || parsed.value.length > 0)) {
      raw.push(...parsed.value.map((value: unknown) => ({ file, value })));
    } else {
      whole = false;
      const found = showValue(parsed.value);
      reading.report({ file, record: 'the file', field: 'its records', expected: 'a list of records', found });
    }
  }
  return { raw, whole };
}

/** Names for messages: the id, else the place in the file. */
function namesOf(raw: readonly Located<unknown>[], form: RecordForm['form']): string[] {
  const counts = new Map<string, number>();
  return raw.map(({ file, value }) => {
    const place = (counts.get(file) ?? 0) + 1;
    counts.set(file, place);
    return idOf(value) ?? (form === 'list' ? `record ${place}` : 'the record');
  });
}

/** Also of records with faults, so that one reading tells all there is to mend. */
function referTo({ refer }: Reading, { file, value }: Located<unknown>, record: string, references: RecordForm['references']): void {
  for (const [field, kind] of Object.entries(references)) {
    for (const id of [property(value, field)].flat()) {
      if (typeof id === 'string') refer({ kind, id, file, record, field });
    }
  }
}

/** Reads and checks every record of a folder of YAML files. */
export function readRecords<T>(reading: Reading, folder: string, schema: z.ZodType<T>, recordForm: RecordForm): RecordSet<T> {
  const { form, references } = recordForm;
  const { raw, whole } = rawRecords(reading, folder, recordForm);
  const names = namesOf(raw, form);
  const records: Located<T>[] = [];
  const firstFile = new Map<string, string>();
  raw.forEach((located, index) => {
    const { file, value } = located;
    const record = names[index] ?? '';
    const id = idOf(value);
    const first = id === undefined ? undefined : firstFile.get(id);
    if (first !== undefined) {
      const found = `"${id}" a second time (first in ${first})`;
      reading.report({ file, record, field: 'id', expected: 'an id that no other record has', found });
    } else if (id !== undefined) firstFile.set(id, file);
    referTo(reading, located, record, references);
    const result = schema.safeParse(value);
    if (result.success) records.push({ file, value: result.data });
    else {
      for (const issue of result.error.issues) {
        for (const finding of describeIssue(issue, value)) reading.report({ file, record, ...finding });
      }
    }
  });
  return { records, ids: whole ? new Set(firstFile.keys()) : undefined, raw };
}
