import { dataPackage, dataResource, type DataResource } from '../schemas/data-package.ts';
import { describeIssue } from './describe-issue.ts';
import { property } from './property.ts';
import type { Reading } from './reading.ts';
import { readText } from './read-text.ts';

/** What datapackage.json says. */
export interface Descriptor {
  /** Descriptions that fit the schema. */
  resources: DataResource[];
  /** Name and file of every description, also of those with faults. */
  named: { name: string; path: string }[];
}

function textOf(value: unknown, key: string): string {
  const found = property(value, key);
  return typeof found === 'string' ? found : '';
}

/** The table that an issue is about, and its path from there, columns by name instead of number. */
function placeOf(resources: readonly unknown[], field: string): { record: string; field: string } {
  const parts = /^resources\.(?<table>\d+)(?:\.schema\.fields\.(?<column>\d+))?\.?(?<rest>.*)$/u.exec(field)?.groups;
  if (!parts) return { record: 'the package', field };
  const table = resources[Number(parts['table'])];
  const fields = property(property(table, 'schema'), 'fields');
  const column = parts['column'] === undefined || !Array.isArray(fields) ? [] : [textOf(fields[Number(parts['column'])], 'name') || `column ${Number(parts['column']) + 1}`];
  return {
    record: `table ${textOf(table, 'name') || Number(parts['table']) + 1}`,
    field: [...column, ...(parts['rest'] ? [parts['rest']] : [])].join('.') || 'the description',
  };
}

/** Reads and checks a Frictionless descriptor; `undefined`, after a report, when it is not JSON. */
export function readDescriptor(reading: Reading, file: string): Descriptor | undefined {
  const text = readText(reading, file);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    reading.report({ file, record: 'the file', field: 'its JSON', expected: 'well-formed JSON', found });
    return undefined;
  }
  const listed = property(value, 'resources');
  const resources: readonly unknown[] = Array.isArray(listed) ? listed : [];
  for (const issue of dataPackage.safeParse(value).error?.issues ?? []) {
    for (const finding of describeIssue(issue, value)) {
      reading.report({ ...finding, file, ...placeOf(resources, finding.field) });
    }
  }
  return {
    resources: resources.flatMap((one) => dataResource.safeParse(one).data ?? []),
    named: resources.map((one) => ({ name: textOf(one, 'name'), path: textOf(one, 'path') })),
  };
}
