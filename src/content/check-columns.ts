import type { DataResource } from '../schemas/data-package.ts';
import type { Report } from './problem.ts';

/**
 * Reports the columns that are missing, not described or out of order.
 *
 * @returns whether the header is the one described, so that cells can be told apart.
 */
export function checkColumns(file: string, header: readonly string[], { schema }: DataResource, report: Report): boolean {
  const place = { file, record: 'row 1', field: 'its columns' };
  const names = schema.fields.map(({ name }) => name);
  const missing = names.filter((name) => !header.includes(name));
  const unexpected = header.filter((name, index) => !names.includes(name) || header.indexOf(name) !== index);
  for (const name of missing) {
    report({ ...place, expected: `the column "${name}" of datapackage.json`, found: 'no such column' });
  }
  for (const name of unexpected) {
    const found = names.includes(name) ? `the column "${name}" twice` : `the column "${name}"`;
    report({ ...place, expected: 'only the columns of datapackage.json', found });
  }
  if (missing.length > 0 || unexpected.length > 0) return false;
  if (names.every((name, index) => header[index] === name)) return true;
  report({ ...place, expected: `the order of datapackage.json (${names.join(', ')})`, found: header.join(', ') });
  return false;
}
