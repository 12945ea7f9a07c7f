import { checkResource } from './check-resource.ts';
import { listFiles } from './list-files.ts';
import type { Reading } from './reading.ts';
import { readDescriptor, type Descriptor } from './read-descriptor.ts';
import { readTable } from './read-table.ts';
import type { Table } from './tables.ts';

const folder = 'content/data';
const descriptor = `${folder}/datapackage.json`;

/** The tables, and the names that visuals may refer to. */
export interface TableSet {
  tables: ReadonlyMap<string, Table>;
  /** Also of tables whose description has faults; `undefined` when there is no readable description. */
  names: ReadonlySet<string> | undefined;
}

function checkNames({ named }: Descriptor, files: readonly string[], reading: Reading): void {
  named.forEach(({ name, path }, index) => {
    const place = { file: descriptor, record: `table ${name || index + 1}` };
    const others = named.slice(0, index);
    if (name && others.some((other) => other.name === name)) {
      reading.report({ ...place, field: 'name', expected: 'a name that no other table has', found: `"${name}" twice` });
    }
    if (path && others.some((other) => other.path === path)) {
      reading.report({ ...place, field: 'path', expected: 'a file that no other table has', found: `"${path}" twice` });
    }
    if (path && !files.includes(path)) {
      reading.report({ ...place, field: 'path', expected: `a file ${folder}/${path}`, found: 'no file' });
    }
  });
  for (const file of files.filter((name) => name !== 'datapackage.json')) {
    if (!named.some(({ path }) => path === file)) {
      reading.report({ file: `${folder}/${file}`, record: 'the file', field: 'its description', expected: 'a table in datapackage.json', found: 'none' });
    }
  }
}

/**
 * Reads and checks `content/data`: datapackage.json and every CSV file it describes.
 *
 * @param expected names of tables that must be among them.
 */
export function readTables(reading: Reading, expected: readonly string[]): TableSet {
  const files = listFiles(reading, folder, /\.csv$|^datapackage\.json$/u, 'a .csv file or datapackage.json');
  const described = readDescriptor(reading, descriptor);
  if (!described) return { tables: new Map(), names: undefined };
  checkNames(described, files, reading);
  const names = new Set(described.named.map(({ name }) => name));
  for (const name of expected.filter((one) => !names.has(one))) {
    const wanted = `the table "${name}" (src/content/table-names.ts)`;
    reading.report({ file: descriptor, record: 'the package', field: 'resources', expected: wanted, found: 'nothing' });
  }
  const tables = new Map<string, Table>();
  for (const resource of described.resources) {
    const { name, path, sourceIds } = resource;
    checkResource(descriptor, resource, reading.report);
    for (const id of sourceIds) {
      reading.refer({ kind: 'source', id, file: descriptor, record: `table ${name}`, field: 'sourceIds' });
    }
    if (files.includes(path)) tables.set(name, readTable(reading, `${folder}/${path}`, resource));
  }
  return { tables, names };
}
