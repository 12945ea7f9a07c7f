import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { locales } from '../i18n/locale.ts';
import { contactAddress, securityTxt } from './security-txt.ts';

const path = '.well-known/security.txt';

/**
 * Writes `/.well-known/security.txt` at the end of a build. No file without a
 * contact: an address that nobody reads is worse than none.
 *
 * @param contact value of `SITE_CONTACT`; a wrong one stops the build before it begins.
 */
export function securityFile(contact = ''): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'security-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (contact !== '') contactAddress(contact);
        site = config.site;
      },
      'astro:build:done': ({ dir, logger }) => {
        if (contact === '' || site === undefined) {
          logger.info(`no ${path}: SITE_CONTACT is not set`);
          return;
        }
        const file = new URL(path, dir);
        mkdirSync(new URL('.', file), { recursive: true });
        // The standard knows the file at the root of the host only, whatever folder the site is in.
        writeFileSync(file, securityTxt({ contact, canonical: new URL(`/${path}`, site).href, languages: locales, built: new Date() }));
      },
    },
  };
}
