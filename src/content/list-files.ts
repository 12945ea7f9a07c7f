import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from './reading.ts';

function entries({ root, report }: Reading, folder: string) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      // Files such as `.DS_Store` are nobody's content.
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    report({ file: folder, record: 'the folder', field: 'its files', expected: 'a folder', found: 'nothing' });
    return [];
  }
}

/**
 * Names of the files of a folder, sorted. A file of another kind, and a folder,
 * is reported: it would be left out in silence.
 *
 * @param pattern what a file's name must be.
 * @param expected the same in words. Example: `"a .yaml file"`.
 */
export function listFiles(reading: Reading, folder: string, pattern: RegExp, expected: string): string[] {
  const names: string[] = [];
  for (const entry of entries(reading, folder)) {
    if (entry.isFile() && pattern.test(entry.name)) names.push(entry.name);
    else {
      const found = entry.isFile() ? `"${entry.name}"` : 'a folder';
      reading.report({ file: `${folder}/${entry.name}`, record: 'the file', field: 'its name', expected, found });
    }
  }
  return names;
}

/** Names of the folders of a folder, sorted; a loose file is reported. */
export function listFolders(reading: Reading, folder: string): string[] {
  const names: string[] = [];
  for (const entry of entries(reading, folder)) {
    if (entry.isDirectory()) names.push(entry.name);
    else {
      reading.report({ file: `${folder}/${entry.name}`, record: 'the file', field: 'its place', expected: 'a folder', found: 'a file' });
    }
  }
  return names;
}
