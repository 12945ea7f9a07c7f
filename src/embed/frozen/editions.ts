/**
 * Editions: copies of all visuals as they stood on a day, kept in the
 * repository. Once published a copy never changes, so each is held against
 * the SHA-256 that `index.json` of its edition names.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `editions/{date}/index.json`. */
export interface EditionIndex {
  /** The day, also the name of the folder. Example: `"2026-11-22"`. */
  date: string;
  /** SHA-256 in hexadecimal of each file, by its path in the folder: `fr/rings.html`. */
  files: Record<string, string>;
}

/** One copy. */
export interface FrozenCopy {
  edition: string;
  locale: string;
  chart: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** SHA-256 in hexadecimal. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Dates of the editions, oldest first. */
export function editionDates(root = process.cwd()): string[] {
  const folder = join(root, 'editions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/** Dates of the editions that hold a visual in a language, newest first: what its embed code may name. */
export function editionsOf(locale: string, chart: string, root = process.cwd()): string[] {
  return editionDates(root).filter((date) => readIndex(join(root, 'editions', date), date).files[`${locale}/${chart}.html`] !== undefined).reverse();
}

function readIndex(folder: string, date: string): EditionIndex {
  const where = `editions/${date}/index.json`;
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  } catch (error) {
    throw new Error(`${where}: expected the fingerprints of the edition, found ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const index = found as Partial<EditionIndex> | null;
  if (index?.date !== date) throw new Error(`${where} › date: expected “${date}” as the folder is named, found “${String(index?.date)}”`);
  if (typeof index.files !== 'object') throw new Error(`${where} › files: expected a SHA-256 for each file, found ${typeof index.files}`);
  return { date, files: index.files };
}

const remedy = 'a frozen copy never changes: restore it with git, or freeze a new edition (docs/frozen-copies.md)';

/** The copies of one edition; throws when a file is changed, missing or not in the index, and names each. */
export function readEdition(date: string, root = process.cwd()): FrozenCopy[] {
  const folder = join(root, 'editions', date);
  const { files } = readIndex(folder, date);
  const faults: string[] = [];
  const present = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((file) => file !== 'index.json');
  for (const file of present) {
    if (files[file] === undefined) faults.push(`editions/${date}/${file}: expected a SHA-256 in index.json, found none`);
  }
  const copies = Object.entries(files).flatMap(([file, expected]) => {
    if (!present.includes(file)) {
      faults.push(`editions/${date}/${file}: expected the file that index.json names, found none`);
      return [];
    }
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const found = fingerprint(bytes);
    if (found !== expected) faults.push(`editions/${date}/${file}: expected SHA-256 ${expected}, found ${found}`);
    const [, locale, chart] = /^(\w+)\/([\w-]+)\.html$/.exec(file) ?? [];
    if (locale === undefined || chart === undefined) {
      faults.push(`editions/${date}/${file}: expected a name like fr/rings.html`);
      return [];
    }
    return [{ edition: date, locale, chart, bytes }];
  });
  if (faults.length > 0) throw new Error(`${faults.sort().join('\n')}\n${remedy}`);
  return copies;
}

/** Every copy of every edition, each held against its fingerprint. */
export function readEditions(root = process.cwd()): FrozenCopy[] {
  return editionDates(root).flatMap((date) => readEdition(date, root));
}
