import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ContentError } from '../../../src/content/content-error.ts';
import { loadContent, type Content } from '../../../src/content/load.ts';
import { validFiles } from './valid-files.ts';

/** A small valid `content/`, in memory, for one test to alter. */
export class ContentTree {
  readonly #files = new Map<string, string | Uint8Array>(Object.entries(validFiles));

  /** Text of a file as it stands now. */
  text(file: string): string {
    const text = this.#files.get(file);
    if (typeof text !== 'string') throw new Error(`the valid content has no text file ${file}`);
    return text;
  }

  /** Changes the first place where a piece of text stands; fails when it stands nowhere. */
  replace(file: string, from: string, to: string): this {
    const text = this.text(file);
    if (!text.includes(from)) throw new Error(`${file} of the valid content has no “${from}”`);
    return this.set(file, text.replace(from, () => to));
  }

  /** Adds text to the end of a file. */
  append(file: string, text: string): this {
    return this.set(file, this.text(file) + text);
  }

  /** Writes or overwrites a file. */
  set(file: string, text: string | Uint8Array): this {
    this.#files.set(file, text);
    return this;
  }

  /** Takes a file away. */
  remove(file: string): this {
    if (!this.#files.delete(file)) throw new Error(`the valid content has no file ${file}`);
    return this;
  }

  /** Does the same to every file. */
  forEach(change: (text: string) => string): this {
    for (const [file, text] of this.#files) if (typeof text === 'string') this.set(file, change(text));
    return this;
  }

  /** Loads the files; the fixture need not have the tables that the site's code reads. */
  load(): Content {
    return this.inFolder((root) => loadContent(root, []));
  }

  /** Writes the files to a folder that is there while they are used. */
  inFolder<T>(use: (root: string) => T): T {
    const root = mkdtempSync(join(tmpdir(), 'content-'));
    try {
      for (const [file, text] of this.#files) {
        const path = join(root, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      return use(root);
    } finally {
      rmSync(root, { recursive: true });
    }
  }
}

/** The error that the altered content stops with; fails when it is accepted. */
export function errorAfter(change: (tree: ContentTree) => unknown): ContentError {
  const tree = new ContentTree();
  change(tree);
  try {
    tree.load();
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('the content was accepted');
}

/** The lines of the message, one for each error, without its heading. */
export function errorsAfter(change: (tree: ContentTree) => unknown): string[] {
  return errorAfter(change).message.trim().split('\n').slice(2);
}
