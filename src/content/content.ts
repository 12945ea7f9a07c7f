import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent, type Content } from './load.ts';

/** The folder above a file that has both package.json and content/, else the current folder. */
function projectRoot(file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'content'))) return folder;
  }
  // Bundled code may run from a folder outside the project; npm scripts start in it.
  return process.cwd();
}

let loaded: Content | undefined;

/** The project's own content, read and checked once. */
export function content(): Content {
  loaded ??= loadContent(projectRoot(fileURLToPath(import.meta.url)));
  return loaded;
}
