/** Keeps what was read. */
import { isSimple } from '../scroll/reading-mode.ts';
import { listAddress } from './addresses.ts';
import { buildIn, buildsKept, copiesOf, meetBuild } from './copies.ts';
import { ask, keepFile } from './fetch-file.ts';
import { filesOf, type KeepList } from './keep-list.ts';

/** Kinds of files that a page is shown with; downloads, search and data are not kept. */
const shown = /\/_astro\/|\/fonts\/|\/favicon\.svg$|\/\w\w\/(?:models|tells|notes)\/|\/\w\w\/explore\.json$|\/\w\w\/charts\/.*\.svg$/;

/** Keeps the page and all that it has fetched, from the browser’s own cache: nothing travels twice. */
export async function keepLoaded(): Promise<void> {
  const page = await ask(location.pathname, { cache: 'force-cache' });
  const html = await page.text();
  const build = buildIn(html);
  if (build === undefined) return;
  const copies = await copiesOf(build);
  await copies.put(location.pathname, new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
  await meetBuild(build);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name)).filter(({ origin, pathname }) => origin === location.origin && shown.test(pathname));
  for (const { pathname } of loaded) {
    if (!(await copies.match(pathname))) await copies.put(pathname, await ask(pathname, { cache: 'force-cache' }));
  }
}

/** Fetches the list of this language, fresh from the host. */
export async function fetchList(signal?: AbortSignal): Promise<KeepList> {
  const address = listAddress(document.documentElement.lang);
  return (await (await ask(address, { cache: 'no-cache', ...(signal ? { signal } : {}) })).json()) as KeepList;
}

/** Keeps code, models and notes of the figures further down. Stills come when they are seen. */
export async function keepRest(): Promise<void> {
  if (isSimple()) return;
  const list = await fetchList();
  // The host has another build by now: this page goes on with what it has.
  if (list.build !== document.documentElement.dataset['build']) return;
  const part = list.parts.find(({ page }) => page === location.pathname);
  if (!part) return;
  const copies = await copiesOf(list.build);
  const others = await Promise.all((await buildsKept()).filter((build) => build !== list.build).map(copiesOf));
  // The page itself is there; other pages were not read.
  for (const file of filesOf(list, part)) if (file[3] === 0 && !file[0].endsWith('/')) await keepFile(file, copies, others);
}
