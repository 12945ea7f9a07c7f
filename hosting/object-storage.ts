/** What an object store has to be told of each file: it knows neither folders nor rules. */
import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { matches } from './pattern.ts';
import { rules } from './rules.ts';
import { texts, types } from './servers.ts';

/** One file of the site. */
export interface StoredObject {
  /** Its name in the store, without a slash at the start. */
  key: string;
  contentType: string;
  /** `undefined` where the default of the CDN will do. */
  cacheControl: string | undefined;
}

/** @param root folder of the built site. Copies made by `npm run compress` and files for other hosts are left out. */
export function storedObjects(root: string): StoredObject[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$|^_(?:headers|redirects)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((key) => {
      const type = types[extname(key).slice(1)] ?? 'application/octet-stream';
      return { key, contentType: texts.includes(type) ? `${type}; charset=utf-8` : type, cacheControl: headersOf(key)['Cache-Control'] };
    });
}

/** Headers that the rules give a file. @param key its path in the built site, without a slash at the start. */
export function headersOf(key: string): Record<string, string> {
  const path = `/${key}`.replace(/\/index\.html$/, '/');
  return Object.assign({}, ...rules.filter(({ paths }) => paths.some((pattern) => matches(pattern, path))).map(({ headers }) => headers)) as Record<string, string>;
}
