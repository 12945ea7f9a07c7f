/** Writes, over the built site, what can be kept of each language: lists, bundles of stills, sizes on the buttons. Build only. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../../content/load.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { chapterPath, keepListPath, keptPath, offlinePath, stillBundlePath, storyPath } from '../../i18n/routes.ts';
import { ui } from '../../i18n/ui.ts';
import { wholeStory, type FileKind, type KeepFile, type KeepList, type KeepPart } from '../keep-list.ts';
import { pageNeeds } from './page-needs.ts';
import { reach, type ScriptGraph } from './script-graph.ts';
import { fillSizes } from './size-mark.ts';
import { bundleStills } from './still-bundle.ts';
import { fingerprint, kilobytes, sentBytes } from './weigh.ts';

/** A finished build. */
export interface Built {
  /** Folder of the site. */
  folder: string;
  /** Folder that it is served from: `/` or `/name/`. */
  base: string;
  /** Name of the build. */
  build: string;
  content: Content;
  graph: ScriptGraph;
}

/** A part before it is weighed. */
interface Wanted {
  id: string;
  title: string;
  page: string;
  addresses: string[];
  /** Those that scrolling to its end asks for, and its notes. */
  shown: string[];
  /** Its stills in one file; those of the whole story are its chapters’. */
  bundle?: string;
}

/** Writes all. @returns addresses that the offline page of each language needs. */
export async function writeLists(built: Built): Promise<Record<Locale, string[]>> {
  const wanted = new Map(locales.map((locale) => [locale, partsOf(built, locale)]));
  const weights = new Map<string, Promise<number>>();
  const weigh = (address: string): Promise<number> => {
    const found = weights.get(address) ?? weighFile(built, address);
    weights.set(address, found);
    return found;
  };
  const sum = async (part: Wanted): Promise<number> => (await Promise.all(part.addresses.map(weigh))).reduce((total, bytes) => total + bytes, 0);
  const sizes = new Map<string, number>();
  for (const [locale, parts] of wanted) for (const part of parts) sizes.set(`${locale} ${part.id}`, await sum(part));
  const size = (locale: Locale, part: string): number => kilobytes(sizes.get(`${locale} ${part}`) ?? lost(locale, part));
  for (const page of new Set([...wanted.values()].flat().map((part) => part.page))) writeFileSync(fileOf(built, page), fillSizes(readFileSync(fileOf(built, page), 'utf8'), size));

  for (const [locale, parts] of wanted) {
    const addresses = [...new Set(parts.flatMap((part) => part.addresses))].toSorted();
    const bundles = new Set(parts.flatMap(({ bundle }) => bundle ?? []));
    const shown = new Set(parts.flatMap((part) => part.shown));
    const kindOf = (address: string): FileKind => (bundles.has(address) ? 'stills' : shown.has(address) ? 'shown' : 'asked');
    const files = await Promise.all(addresses.map(async (address): Promise<KeepFile> => [address, await weigh(address), fingerprint(readFileSync(fileOf(built, address))), kindOf(address)]));
    const places = new Map(addresses.map((address, place) => [address, place]));
    const listed = parts.map(({ id, title, page, addresses: own }): KeepPart => ({ id, title, page, bytes: sizes.get(`${locale} ${id}`) ?? 0, files: own.map((address) => places.get(address) ?? lost(page, address)) }));
    const list: KeepList = { build: built.build, language: locale, files, parts: listed };
    writeFileSync(fileOf(built, withBase(built, keepListPath(locale))), JSON.stringify(list));
  }
  return Object.fromEntries(locales.map((locale) => [locale, shellOf(built, locale)])) as Record<Locale, string[]>;
}

function lost(page: string, what: string): never {
  throw new Error(`${page}: “${what}” is in no list of what can be kept`);
}

const withBase = ({ base }: Built, path: string): string => base.replace(/\/$/, '') + path;

/** Where an address lies. */
function fileOf({ folder, base }: Built, address: string): string {
  const path = decodeURIComponent(address).slice(base.length - 1);
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

function needsOf(built: Built, locale: Locale, page: string): ReturnType<typeof pageNeeds> & { files: string[]; shown: string[] } {
  const needs = pageNeeds(readFileSync(fileOf(built, page), 'utf8'), withBase(built, keepListPath(locale)));
  const entries = needs.scripts.map((address) => address.slice(built.base.length));
  const scripts = reach(built.graph, entries, needs.charts).map((file) => built.base + file);
  const shown = [...reach(built.graph, entries, needs.charts, true).map((file) => built.base + file), ...needs.data.filter((address) => /\/(?:models|notes)\//.test(address)), ...needs.parts];
  return { ...needs, files: [page, ...new Set([...needs.scripts, ...scripts]), ...needs.parts, ...needs.data], shown };
}

/** The parts of a language; writes the bundles of stills on the way. */
function partsOf(built: Built, locale: Locale): Wanted[] {
  const kept = withBase(built, keptPath(locale));
  const always = needsOf(built, locale, kept).files;
  const chapters = built.content.chapters
    .filter((chapter) => chapter.locale === locale && chapter.number > 0)
    .map(({ id, title }) => {
      const page = withBase(built, chapterPath(built.content, locale, id));
      const needs = needsOf(built, locale, page);
      const bundle = withBase(built, stillBundlePath(locale, id));
      const file = fileOf(built, bundle);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(bundleStills(new Map(needs.stills.map((address) => [address, readFileSync(fileOf(built, address), 'utf8')])))));
      return { id, title, page, bundle, shown: needs.shown, addresses: [...new Set([...needs.files, ...always, bundle])] };
    });
  const page = withBase(built, storyPath(locale));
  const story = needsOf(built, locale, page);
  // The ledger, the bibliography: where the marks of the story lead.
  const references = story.references.filter((address) => address !== page && existsSync(fileOf(built, address))).flatMap((address) => needsOf(built, locale, address).files);
  const addresses = [...new Set([...story.files, ...references, ...always, ...chapters.map(({ bundle }) => bundle)])];
  return [{ id: wholeStory, title: ui(locale, 'nav.story'), page, shown: story.shown, addresses }, ...chapters];
}

/** The offline page and its scripts; fonts come with the first page read. */
function shellOf(built: Built, locale: Locale): string[] {
  const page = withBase(built, offlinePath(locale));
  return needsOf(built, locale, page).files.filter((address) => address === page || address.endsWith('.js'));
}

/** A page is weighed with three digits in the place of each size that is not known yet. */
async function weighFile(built: Built, address: string): Promise<number> {
  const body = readFileSync(fileOf(built, address));
  return sentBytes(address, address.endsWith('/') ? Buffer.from(fillSizes(body.toString(), () => 100)) : body);
}
