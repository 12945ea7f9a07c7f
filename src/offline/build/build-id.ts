/** Names a build by what went into it. Build only. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Whatever can change a page. */
const sources = ['astro.config.ts', 'package-lock.json', 'content', 'editions', 'public', 'src'];
const settings = ['SITE_URL', 'PUBLIC_MAPBOX_TOKEN', 'PUBLIC_MAPBOX_STYLE', 'OFFLINE'];

function filesOf(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted();
  } catch (error) {
    // A file, not a folder.
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

/**
 * Eight hexadecimal digits, the same for the same sources and settings: a
 * build made twice has the same bytes, and any change makes another build.
 *
 * @param root folder of the project
 */
export function buildId(root: string): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesOf(join(root, source))) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  for (const name of settings) hash.update(process.env[name] ?? '').update('\0');
  return hash.digest('hex').slice(0, 8);
}
