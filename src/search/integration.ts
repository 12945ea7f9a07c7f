/** Writes the search index into the built site. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { Content } from '../content/load.ts';
import { locales } from '../i18n/locale.ts';
import { fold } from './fold.ts';
import { searchRecords, type SearchRecord } from './records.ts';

/** Pagefind also writes interfaces of its own and a worker; the search page uses none of them. */
const unused = /^pagefind-.*\.(?:js|css)$|^wasm\.unknown/u;

/** How Pagefind's script ends when a part of the index has not come or cannot be read: it goes on, and finds nothing. */
const swallowed = 'console.error(`Failed to load the index chunk ${url}:\n${e?.toString()}`);';

/** Makes it fail instead: “no result” would be untrue. @throws {Error} when another version of Pagefind is written otherwise. */
function tellFailures(script: string): string {
  if (script.split(swallowed).length !== 2) throw new Error('pagefind.js: expected its one answer to a part that fails to load, found none or several; see src/search/integration.ts');
  return script.replace(swallowed, () => 'throw e;');
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index was not made: ${errors.join('; ')}`);
}

/**
 * The index, at `/pagefind/`. It holds records of our own making, not pages,
 * so that each claim, event, entry and step is a result with its address. It
 * is made of folded words; the words as written come along to be shown.
 *
 * @param content read when the site has been built.
 */
export function searchIndex(content: () => Content): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const isBuilt = ({ path }: SearchRecord): boolean => existsSync(join(dist, path.split('#')[0] ?? '', 'index.html'));
        try {
          const { index, errors } = await createIndex();
          refuse(errors);
          if (!index) throw new Error('the search index was not made');
          for (const locale of locales) {
            const records = searchRecords(dist, content(), locale);
            for (const record of records.filter(isBuilt)) {
              const { kind, path, title, label, text } = record;
              const added = await index.addCustomRecord({
                url: path,
                language: locale,
                // The title twice: a word in it says more than one in the text.
                content: fold(`${title} ${title} ${label} ${text}`).text,
                meta: { title, label, text },
                filters: { kind: [kind] },
              });
              refuse(added.errors);
            }
            const left = records.filter((record) => !isBuilt(record));
            if (left.length > 0) logger.warn(`${left.length} records have no page and are left out, such as ${left[0]?.path}`);
          }
          const made = await index.getFiles();
          refuse(made.errors);
          for (const { path, content: bytes } of made.files.filter((file) => !unused.test(file.path))) {
            const file = join(dist, 'pagefind', path);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, path === 'pagefind.js' ? tellFailures(new TextDecoder().decode(bytes)) : bytes);
          }
        } finally {
          await close();
        }
      },
    },
  };
}
