/** Writes `_headers` and `_redirects` into the built site. */
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';
import { redirectsFile } from './redirects-file.ts';

/** @returns the integration; it needs nothing but the base of the site. */
export function hostFiles(): AstroIntegration {
  let base = '';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir }) => {
        await Promise.all([writeFile(new URL('_headers', dir), headersFile(base)), writeFile(new URL('_redirects', dir), redirectsFile(base))]);
      },
    },
  };
}
