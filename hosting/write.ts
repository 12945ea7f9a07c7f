/**
 * `npm run hosting`: writes the example configurations anew.
 *
 *   npm run hosting                                          hosting/examples/*
 *   npm run hosting -- nginx /srv/site 8080 [/base]          one configuration for your machine, to standard output
 *   npm run hosting -- objects                               after a build: name, type and caching of each file, tab-separated, for an object store
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { storedObjects } from './object-storage.ts';

const writers = { nginx, caddy };
/** As in the container file. */
const place = { root: '/srv/road-to-bamako', port: 8080 };
/** Files that are kept: a test holds them against the rules. */
export const examples = { 'nginx.conf': nginx(place), Caddyfile: caddy(place) };

if (import.meta.main) {
  const [name, root, port, base] = process.argv.slice(2);
  if (name === undefined) {
    const folder = join(import.meta.dirname, 'examples');
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(examples)) writeFileSync(join(folder, file), text);
  } else if (name === 'objects') {
    for (const { key, contentType, cacheControl = '' } of storedObjects(join(import.meta.dirname, '../dist'))) console.log([key, contentType, cacheControl].join('\t'));
  } else if ((name === 'nginx' || name === 'caddy') && root?.startsWith('/') && Number(port) > 0) {
    console.log(writers[name]({ root, port: Number(port), ...(base ? { base } : {}) }));
  } else {
    console.error('npm run hosting -- nginx|caddy ROOT PORT [BASE] or objects; ROOT is an absolute folder, BASE such as /road-to-bamako');
    process.exitCode = 1;
  }
}
