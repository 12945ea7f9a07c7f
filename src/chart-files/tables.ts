/** The tables that the site serves under `/data/`. */
import { content } from '../content/content.ts';
import type { DataResource } from '../schemas/data-package.ts';

/** Descriptions of the named tables; `claims` and `events` are records, not tables. */
export function servedTables(names: readonly string[]): DataResource[] {
  const { tables } = content();
  return names.flatMap((name) => tables[name]?.resource ?? []);
}
