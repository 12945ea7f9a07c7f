import type { DataResource } from '../schemas/data-package.ts';
import type { Row } from './row.ts';
import type { TableName } from './table-names.ts';

/** One checked table of `content/data`. */
export interface Table {
  /** Name in datapackage.json. Example: `"cercles"`. */
  name: string;
  /** In the file's order. */
  rows: readonly Row[];
  /** Its description: columns, units, sources. */
  resource: DataResource;
}

/** All tables by name: those of `table-names.ts` are there for sure. */
export type Tables = Readonly<Record<TableName, Table>> & Readonly<Record<string, Table | undefined>>;
