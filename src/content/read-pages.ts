import { locales, type Locale } from '../i18n/locale.ts';
import { page, type PageFrontMatter } from '../schemas/page.ts';
import { listFiles } from './list-files.ts';
import { readDocument, type Document } from './read-document.ts';
import type { Reading } from './reading.ts';

/** A page outside the story in one language: its front matter, marks and number of words. */
export type PageOutline = PageFrontMatter & Document;

function readPage(reading: Reading, id: string, locale: Locale): PageOutline | undefined {
  const file = `content/pages/${id}.${locale}.mdx`;
  const text = readDocument(reading, { file, locale, kind: 'page' }, page);
  if (text && text.id !== id) {
    const found = `"${text.id}"`;
    reading.report({ file, record: 'front matter', field: 'id', expected: `"${id}", as in the name of the file`, found });
  }
  return text;
}

/** Reads and checks `content/pages/{id}.{fr,en}.mdx`. */
export function readPages(reading: Reading): PageOutline[] {
  const folder = 'content/pages';
  const names = listFiles(reading, folder, /^[a-z0-9-]+\.(?:fr|en)\.mdx$/u, 'a name such as about.fr.mdx');
  const pages: PageOutline[] = [];
  for (const id of new Set(names.map((name) => name.split('.')[0] ?? ''))) {
    for (const locale of locales) {
      const name = `${id}.${locale}.mdx`;
      const text = names.includes(name) ? readPage(reading, id, locale) : undefined;
      if (text) pages.push(text);
      else if (!names.includes(name)) {
        reading.report({ file: `${folder}/${name}`, record: 'the file', field: locale, expected: 'the page in this language', found: 'no file' });
      }
    }
  }
  return pages;
}
