/**
 * `npm run compress`, after a build: lays a `.gz` and a `.br` beside each file
 * that is worth it, for servers that send such files as they are (nginx, Caddy).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressible, types } from '../hosting/servers.ts';

/** Below this a packet is not filled anyway. */
const least = 1400;

/** @param root folder of the built site. @returns how many files got their two copies. */
export async function compress(root: string): Promise<number> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.includes(types[extname(entry.name).slice(1)] ?? ''))
    .map((entry) => join(entry.parentPath, entry.name));
  const done = await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(file);
      if (bytes.length < least) return 0;
      const [zipped, brotli] = await Promise.all([
        promisify(gzip)(bytes, { level: 9 }),
        promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
      ]);
      writeFileSync(`${file}.gz`, zipped);
      writeFileSync(`${file}.br`, brotli);
      return 1;
    }),
  );
  return done.filter(Boolean).length;
}

if (import.meta.main) console.log(`${await compress(join(import.meta.dirname, '../dist'))} files compressed`);
