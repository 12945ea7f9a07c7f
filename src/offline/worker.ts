/**
 * The service worker. Keeps what was read, answers from it when the network is
 * slow or cut, and gives each open page the files of the build that it is of.
 * Embeds, downloads, search and data files go past it.
 */
import { clientsClaim } from 'workbox-core';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { isLocale, type Locale } from '../i18n/locale.ts';
import { buildIn, buildOfClient, buildsKept, copiesOf, dropOldBuilds, isNoted, meetBuild, noteClient, pastWorker } from './copies.ts';
import { wholeStory, type KeepList } from './keep-list.ts';
import { keepAhead, keepLoaded } from './read.ts';

/** What this file uses of the worker’s global scope; the DOM’s types do not have it. */
interface Scope {
  skipWaiting: () => Promise<void>;
  clients: { matchAll: (options: { includeUncontrolled: boolean; type?: 'window' }) => Promise<{ id: string; url: string }[]> };
  addEventListener: (type: 'install' | 'activate' | 'message', listener: (event: WorkerEvent) => void) => void;
}

interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
  data?: unknown;
  source?: { id: string } | null;
  ports?: readonly MessagePort[];
}

/** Parts of a fetch event. */
interface Asked {
  clientId?: string;
  resultingClientId?: string;
}

/** What a page tells the worker: I am open, and of this build. */
export interface Told {
  build: string;
  /** Its address. */
  page: string;
  /** What it has fetched, when it was open before there was a worker. */
  loaded?: readonly string[] | undefined;
  /** The list of what can be kept, when the reader has begun to scroll. */
  ahead?: string;
  /** The part that the page offers to keep: language and id. */
  part?: string | undefined;
}

/** What the worker answers when all of that is done. */
export interface Answer {
  /** Why it could not be done. */
  fault?: string;
  /** Something of the part was kept. */
  kept?: boolean;
}

/** Filled in when the worker is made. */
export interface WorkerSetup {
  /** Folder that the site is served from, with slashes at both ends. */
  base: string;
  /** Addresses that the offline page of each language needs. */
  shell: Record<Locale, string[]>;
}

/**
 * Seconds that the network may take to begin its answer when there is a copy.
 * Network first, because a correction must reach who has a network; a limit,
 * because a network that is there in name only is what a reader in a power
 * cut has. 400 kbit/s with 400 ms of delay begins to answer in 2 seconds.
 */
const patience = 3;

/** Starts it. */
export function startWorker({ base, shell }: WorkerSetup): void {
  const scope = self as unknown as Scope;
  const openPages = async (): Promise<string[]> => (await scope.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id);
  const localeIn = (address: string): Locale => {
    const [locale] = new URL(address).pathname.slice(base.length).split('/');
    return isLocale(locale) ? locale : 'fr';
  };

  scope.addEventListener('install', (event) => {
    event.waitUntil((async () => {
      const pages = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
      const languages = new Set(pages.map(({ url }) => localeIn(url)));
      for (const language of languages) await keepShell(shell[language]);
      // Safe at once: what a page gets depends on its build, not on the worker’s.
      await scope.skipWaiting();
    })());
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(openPages().then(dropOldBuilds));
  });
  clientsClaim();

  /** Builds of open pages, known or about to be; a worker that was stopped finds them in the records. */
  const builds = new Map<string, Promise<string | undefined>>();
  const buildFor = (client: string): Promise<string | undefined> => builds.get(client) ?? buildOfClient(client);
  const note = async (client: string, build: string): Promise<void> => {
    builds.set(client, Promise.resolve(build));
    await Promise.all([noteClient(client, build), meetBuild(build)]);
  };

  scope.addEventListener('message', (event) => {
    const told = event.data as Told;
    const answer = (given: Answer): void => { event.ports?.[0]?.postMessage(given); };
    event.waitUntil(follow(told, event.source?.id).then(answer, (reason: unknown) => { answer({ fault: String(reason) }); }));
  });

  async function follow({ build, page, loaded, ahead, part }: Told, client: string | undefined): Promise<Answer> {
    if (client !== undefined) await note(client, build);
    if (loaded) await keepLoaded(page, loaded);
    if (ahead !== undefined) await keepAhead(ahead, build, page);
    else await dropOldBuilds(await openPages());
    return { kept: part !== undefined && (await isNoted(part)) };
  }

  const own = (url: URL, request: Request): boolean => url.origin === location.origin && url.pathname.startsWith(base) && !request.headers.has(pastWorker);
  const below = (url: URL): string => url.pathname.slice(base.length);

  registerRoute(
    ({ url, request }) => request.mode === 'navigate' && request.destination === 'document' && own(url, request),
    new NetworkFirst({
      networkTimeoutSeconds: patience,
      plugins: [{
        // A host in trouble is no better than none.
        fetchDidSucceed: ({ response }) => (response.status >= 500 ? Promise.reject(new Error(`status ${response.status}`)) : Promise.resolve(response)),
        cacheWillUpdate: async ({ request, response, event }) => {
          if (response.status !== 200 || response.redirected) return null;
          const copy = response.clone();
          const reading = beginning(response).then(buildIn);
          const client = (event as Asked).resultingClientId;
          if (client) builds.set(client, reading);
          const build = await reading;
          if (build === undefined) return null;
          await (await copiesOf(build)).put(plain(request.url), copy);
          if (client) await note(client, build);
          // Kept under its own build already.
          return null;
        },
        cachedResponseWillBeUsed: async ({ request, event }) => {
          for (const build of await buildsKept()) {
            const found = await (await copiesOf(build)).match(plain(request.url));
            const client = (event as Asked).resultingClientId;
            if (found && client) await note(client, build);
            if (found) return found;
          }
          return null;
        },
      }],
    }),
  );

  // Names carry a hash, or, for fonts, what they name does not change.
  registerRoute(({ url, request }) => own(url, request) && /^(?:_astro|fonts)\/|^favicon\.svg$/.test(below(url)), new CacheFirst({ plugins: [{ cacheWillUpdate: keepForPage, cachedResponseWillBeUsed: ({ request, event }) => find(request, event, true) }] }));

  // Models, sentences, notes: of the build of their page, or none, since code and numbers belong together.
  registerRoute(({ url, request }) => own(url, request) && /^\w\w\/(?:(?:models|tells|notes)\/[^/]+|explore)\.json$/.test(below(url)), new CacheFirst({ plugins: [{ cacheWillUpdate: keepForPage, cachedResponseWillBeUsed: ({ request, event }) => find(request, event, false) }] }));

  // Stills; a copy that is kept has those for a phone, which do for all.
  registerRoute(({ url, request }) => own(url, request) && request.destination === 'image' && /^\w\w\/charts\/.*\.svg$/.test(below(url)), new CacheFirst({ plugins: [{
    cacheWillUpdate: keepForPage,
    cachedResponseWillBeUsed: async ({ request, event }) => (await find(request, event, true)) ?? (await find(new Request(request.url.replace(/(?:-narrow)?\.svg$/, '-narrow.svg')), event, true)),
  }] }));

  async function keepForPage({ request, response, event }: { request: Request; response: Response; event?: unknown }): Promise<null> {
    const build = await buildFor((event as Asked | undefined)?.clientId ?? '');
    if (response.status === 200 && build !== undefined) await (await copiesOf(build)).put(request.url, response);
    return null;
  }

  /** In the copies of the page’s own build; then, where that does no harm, in any. */
  async function find(request: Request, event: unknown, any: boolean): Promise<Response | null> {
    const build = await buildFor((event as Asked).clientId ?? '');
    const others = any ? (await buildsKept()).filter((one) => one !== build) : [];
    for (const one of build === undefined ? others : [build, ...others]) {
      const found = await (await copiesOf(one)).match(request.url);
      if (found) return found;
    }
    return null;
  }

  setCatchHandler(async ({ request, event }) => {
    if (request.destination !== 'document') return Response.error();
    const locale = localeIn(request.url);
    const place = await placeInStory(locale, plain(request.url));
    if (place !== undefined) return Response.redirect(place);
    for (const build of await buildsKept()) {
      const found = await (await copiesOf(build)).match(`${base}${locale}/offline/`);
      const client = (event as unknown as Asked).resultingClientId;
      if (found && client) await note(client, build);
      if (found) return found;
    }
    return Response.error();
  });

  /** A chapter that is not kept alone may be kept in the whole story. */
  async function placeInStory(locale: Locale, address: string): Promise<string | undefined> {
    for (const build of await buildsKept()) {
      const copies = await copiesOf(build);
      const list = (await (await copies.match(`${base}${locale}/keep.json`))?.json()) as KeepList | undefined;
      const story = list?.parts.find(({ id }) => id === wholeStory);
      const chapter = list?.parts.find(({ page }) => page === address);
      if (story && chapter && chapter !== story && (await copies.match(story.page))) return `${story.page}#${chapter.id}`;
    }
    return undefined;
  }
}

/** Without query and fragment: `/fr/`, not `/fr/?from=mail`. */
function plain(address: string): string {
  return new URL(address).pathname;
}

/** The first part of a text: its `<html>` stands there. */
async function beginning(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const part = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(part?.value);
}

/** Keeps the offline page, under the build that it says it is of. */
async function keepShell(addresses: readonly string[]): Promise<void> {
  const answers = await Promise.all(addresses.map(async (address) => {
    const answer = await fetch(address, { cache: address.endsWith('/') ? 'no-cache' : 'default' });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return { address, answer };
  }));
  const [page] = answers;
  const build = page && buildIn(await page.answer.clone().text());
  if (build === undefined) return;
  const copies = await copiesOf(build);
  await Promise.all(answers.map(({ address, answer }) => copies.put(address, answer)));
  await meetBuild(build);
}
