import { locales, type Locale } from '../i18n/locale.ts';
import { chapter, type ChapterFrontMatter } from '../schemas/chapter.ts';
import { checkTranslations } from './check-translations.ts';
import { listFiles, listFolders } from './list-files.ts';
import { readDocument, type Document } from './read-document.ts';
import type { Reading } from './reading.ts';

/** A chapter in one language: its front matter, scenes, marks and number of words. */
export type ChapterOutline = ChapterFrontMatter & Document;

/** The chapters, and what other records may refer to although a text has faults. */
export interface ChapterSet {
  /** By number, French before English. */
  chapters: ChapterOutline[];
  ids: ReadonlySet<string>;
  numbers: ReadonlySet<number>;
}

function checkFolder({ report }: Reading, { file, ...frontMatter }: ChapterOutline, number: number, id: string): void {
  const place = { file, record: 'front matter' };
  if (frontMatter.id !== id) {
    report({ ...place, field: 'id', expected: `"${id}", as in the name of the folder`, found: `"${frontMatter.id}"` });
  }
  if (frontMatter.number !== number) {
    report({ ...place, field: 'number', expected: `${number}, as in the name of the folder`, found: String(frontMatter.number) });
  }
}

function checkScenes({ report }: Reading, { file, scenes }: ChapterOutline): void {
  scenes.forEach(({ chart, steps }, index) => {
    const record = `scene ${chart}`;
    if (chart && scenes.findIndex((other) => other.chart === chart) !== index) {
      report({ file, record, field: '<Scene chart>', expected: 'each visual in one scene of the chapter', found: `a second scene "${chart}"` });
    }
    steps.forEach(({ view }, at) => {
      if (view && steps.findIndex((other) => other.view === view) !== at) {
        report({ file, record, field: '<Step view>', expected: 'each view in one step of the scene', found: `a second step "${view}"` });
      }
    });
  });
}

/** A word is explained where a chapter first uses it, not again. */
function checkTerms({ report }: Reading, { file, marks }: ChapterOutline): void {
  const terms = marks.filter(({ kind }) => kind === 'term');
  terms.forEach(({ id, block, line }, index) => {
    const first = terms.findIndex((other) => other.id === id);
    if (first === index) return;
    const found = `"${id}" a second time (first on line ${terms[first]?.line})`;
    report({ file, line, record: block, field: '<Term id>', expected: 'each word of the glossary marked once in the chapter', found });
  });
}

function checkSlugs({ report }: Reading, texts: readonly ChapterOutline[]): void {
  texts.forEach(({ file, locale, slug }, index) => {
    const first = texts.slice(0, index).find((other) => other.locale === locale && other.slug === slug);
    if (!first) return;
    const found = `"${slug}" a second time (first in ${first.file})`;
    report({ file, record: 'front matter', field: 'slug', expected: 'a slug that no other chapter has in this language', found });
  });
}

function checkUnique({ report }: Reading, folder: string, field: string, value: string | number, seen: Map<string | number, string>): void {
  const first = seen.get(value);
  if (first === undefined) seen.set(value, folder);
  else {
    const found = `${JSON.stringify(value)} a second time (first in ${first})`;
    report({ file: folder, record: 'the folder', field, expected: `${field === 'id' ? 'an' : 'a'} ${field} that no other chapter has`, found });
  }
}

function readFolder(reading: Reading, folder: string, number: number, id: string): Map<Locale, ChapterOutline> {
  const texts = new Map<Locale, ChapterOutline>();
  const names = listFiles(reading, folder, /^(?:fr|en)\.mdx$/u, 'fr.mdx or en.mdx');
  for (const locale of locales) {
    const file = `${folder}/${locale}.mdx`;
    if (!names.includes(`${locale}.mdx`)) {
      reading.report({ file, record: 'the file', field: locale, expected: 'the chapter in this language', found: 'no file' });
      continue;
    }
    const text = readDocument(reading, { file, locale, kind: 'chapter' }, chapter);
    if (!text) continue;
    checkFolder(reading, text, number, id);
    checkScenes(reading, text);
    checkTerms(reading, text);
    texts.set(locale, text);
  }
  return texts;
}

/** Reads and checks `content/chapters/{nn-id}/{fr,en}.mdx`. */
export function readChapters(reading: Reading): ChapterSet {
  const root = 'content/chapters';
  const chapters: ChapterOutline[] = [];
  const ids = new Map<string | number, string>();
  const numbers = new Map<string | number, string>();
  for (const name of listFolders(reading, root)) {
    const folder = `${root}/${name}`;
    const parts = /^(?<number>\d{2})-(?<id>.+)$/u.exec(name)?.groups;
    if (parts?.['number'] === undefined || parts['id'] === undefined) {
      const expected = 'two digits, a hyphen and the id of the chapter';
      reading.report({ file: folder, record: 'the folder', field: 'its name', expected, found: `"${name}"` });
      continue;
    }
    const id = parts['id'];
    const number = Number(parts['number']);
    checkUnique(reading, folder, 'id', id, ids);
    checkUnique(reading, folder, 'number', number, numbers);
    const found = readFolder(reading, folder, number, id);
    chapters.push(...found.values());
    const [fr, en] = [found.get('fr'), found.get('en')];
    if (fr && en) checkTranslations(reading.report, fr, en);
  }
  checkSlugs(reading, chapters);
  return { chapters, ids: new Set(ids.keys() as Iterable<string>), numbers: new Set(numbers.keys() as Iterable<number>) };
}
