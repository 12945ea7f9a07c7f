/** What the interactive map costs a reader before its first tile. Build only. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fetchedFiles, styleFile } from './library-files.ts';

/** Folder `dist` of the installed package. */
export function packageFolder(): string {
  const manifest = createRequire(`${process.cwd()}/package.json`).resolve('mapbox-gl/package.json');
  return join(dirname(manifest), 'dist');
}

/** Where a file of the library lies in the package. */
export const packageFile = (file: string): string => join(packageFolder(), file === styleFile ? file : join('esm', file));

let weighed: number | undefined;

/** Kilobytes of library and styles, in brotli as a host sends them. */
export function price(): number {
  weighed ??= Math.ceil(fetchedFiles.reduce((sum, file) => sum + brotliCompressSync(readFileSync(packageFile(file))).length, 0) / 1024);
  return weighed;
}
