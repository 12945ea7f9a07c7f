/**
 * The copies that the browser holds, for the worker and for pages alike.
 *
 * One cache per build, so that a page always finds the files of its own build;
 * and one of records: what is kept, which builds there are, which open page
 * is of which build. Files stand under their own addresses.
 */
import type { Locale } from '../i18n/locale.ts';

/** Of all caches of this origin, ours. */
const prefix = 'road-';
const recordsName = 'road:records';
const keptKey = (name: string): string => `/kept/${name}`;

/** A request with this header goes past the worker: it fetches what will be kept. */
export const pastWorker = 'x-keep';

/** On a stored answer: its fingerprint, so that it need not be worked out again. */
export const fingerprintHeader = 'x-fingerprint';

/** A part that a reader asked to keep. */
export interface KeptRecord {
  /** Id of the part in the list. */
  id: string;
  language: Locale;
  title: string;
  /** Address of its page, with base. */
  page: string;
  build: string;
  /** Bytes as sent. */
  bytes: number;
  /** All its addresses. */
  files: string[];
  /** False while it is fetched, and when that was cut. */
  whole: boolean;
  /** ISO date and time of the last change. */
  date: string;
}

/** When a build was last met. */
interface BuildRecord {
  build: string;
  /** Milliseconds since 1970. */
  met: number;
}

/** Which build an open page is of. */
interface ClientRecord {
  client: string;
  build: string;
}

/** Opens the copies of one build. */
export function copiesOf(build: string): Promise<Cache> {
  return caches.open(prefix + build);
}

async function writeRecord(key: string, value: object): Promise<void> {
  const records = await caches.open(recordsName);
  await records.put(key, new Response(JSON.stringify(value)));
}

async function dropRecord(key: string): Promise<void> {
  await (await caches.open(recordsName)).delete(key);
}

async function readRecords<T>(kind: string): Promise<T[]> {
  // Asking for a cache that is not there would make it, on pages that keep nothing.
  if (!(await caches.has(recordsName))) return [];
  const records = await caches.open(recordsName);
  const keys = (await records.keys()).filter(({ url }) => new URL(url).pathname.startsWith(`/${kind}/`));
  return Promise.all(keys.map(async (key) => (await (await records.match(key))?.json()) as T));
}

/** What was asked to be kept, newest first. */
export async function keptRecords(): Promise<KeptRecord[]> {
  return (await readRecords<KeptRecord>('kept')).toSorted((a, b) => b.date.localeCompare(a.date));
}

/** Was anything of a part kept? @param name language and id, `fr/story` */
export async function isNoted(name: string): Promise<boolean> {
  return (await caches.match(keptKey(name), { cacheName: recordsName })) !== undefined;
}

/** Notes a part as kept, or as being fetched. */
export function noteKept(record: KeptRecord): Promise<void> {
  return writeRecord(keptKey(`${record.language}/${record.id}`), record);
}

/** Takes the note back; the files stay until they are dropped. */
export function dropKept({ language, id }: Pick<KeptRecord, 'language' | 'id'>): Promise<void> {
  return dropRecord(keptKey(`${language}/${id}`));
}

/** Notes that a build was met now. */
export function meetBuild(build: string): Promise<void> {
  return writeRecord(`/build/${build}`, { build, met: Date.now() } satisfies BuildRecord);
}

/** Notes of which build an open page is. */
export function noteClient(client: string, build: string): Promise<void> {
  return writeRecord(`/client/${client}`, { client, build } satisfies ClientRecord);
}

/** The build of an open page, where it is known. */
export async function buildOfClient(client: string): Promise<string | undefined> {
  const found = await (await caches.open(recordsName)).match(`/client/${client}`);
  return found ? ((await found.json()) as ClientRecord).build : undefined;
}

/** Builds that have copies, the one last met first. */
export async function buildsKept(): Promise<string[]> {
  const met = new Map((await readRecords<BuildRecord>('build')).map(({ build, met: time }) => [build, time]));
  const builds = (await caches.keys()).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return builds.toSorted((a, b) => (met.get(b) ?? 0) - (met.get(a) ?? 0));
}

/** How many builds’ copies of pages merely read are held: this one, and the one before it. */
const heldBuilds = 2;

/**
 * Drops the copies of builds that nobody uses: no open page is of that build,
 * nothing was asked to be kept of it, and two builds were met since.
 *
 * @param open ids of all open pages
 */
export async function dropOldBuilds(open: readonly string[]): Promise<void> {
  const clients = await readRecords<ClientRecord>('client');
  await Promise.all(clients.filter(({ client }) => !open.includes(client)).map(({ client }) => dropRecord(`/client/${client}`)));
  const known = clients.filter(({ client }) => open.includes(client));
  // A page that has not said which build it is of may be of any.
  if (known.length < open.length) return;
  const used = new Set([...known.map(({ build }) => build), ...(await keptRecords()).map(({ build }) => build)]);
  const old = (await buildsKept()).slice(heldBuilds).filter((build) => !used.has(build));
  await Promise.all(old.map(async (build) => {
    await caches.delete(prefix + build);
    await dropRecord(`/build/${build}`);
  }));
}

/** Frees everything. */
export async function dropAll(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) || name === recordsName);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** The build that a page says it is of; `undefined` for a page without one, such as an embed. */
export function buildIn(html: string): string | undefined {
  return /<html[^>]*\sdata-build="?([\da-f]{8})/.exec(html)?.[1];
}
