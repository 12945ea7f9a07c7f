import type { DataField, DataResource } from '../schemas/data-package.ts';
import type { Report } from './problem.ts';

/** Years, coordinates and names in numbers are not measured in anything. */
const unitless = /(?:^|_)(?:year|month|lat|lon|id)$|id$|code$/u;

function needsUnit({ name, type, unit }: DataField, keys: readonly string[]): boolean {
  return (type === 'integer' || type === 'number') && unit === undefined && !unitless.test(name) && !keys.includes(name);
}

/**
 * Reports measures without a unit, tables without a source, names that stand
 * twice and rules about columns that are not there. A table whose rows carry their own unit, in the
 * columns `unit_fr` and `unit_en`, needs none in its description.
 */
export function checkResource(file: string, resource: DataResource, report: Report): void {
  const { name, schema, sourceIds, lowBestHigh = [], lowHigh = [] } = resource;
  const record = `table ${name}`;
  const names = schema.fields.map((field) => field.name);
  const keys = schema.primaryKey === undefined ? [] : [schema.primaryKey].flat();
  if (sourceIds.length === 0 && !names.includes('source')) {
    report({ file, record, field: 'sourceIds', expected: 'a source, or a column "source" that names one in each row', found: 'neither' });
  }
  const unitInRows = names.includes('unit_fr') && names.includes('unit_en');
  for (const field of schema.fields) {
    if (!unitInRows && needsUnit(field, keys)) {
      report({ file, record, field: `${field.name}.unit`, expected: 'a unit in fr and en for this measure', found: 'nothing' });
    }
  }
  names.forEach((column, index) => {
    if (names.indexOf(column) !== index) {
      report({ file, record, field: 'schema.fields', expected: 'each column once', found: `"${column}" twice` });
    }
  });
  const rules = [
    ['schema.primaryKey', keys],
    ['lowBestHigh', lowBestHigh.flat()],
    ['lowHigh', lowHigh.flat()],
  ] as const;
  for (const [field, columns] of rules) {
    for (const column of new Set(columns)) {
      if (!names.includes(column)) report({ file, record, field, expected: 'columns of the table', found: `"${column}"` });
    }
  }
}
