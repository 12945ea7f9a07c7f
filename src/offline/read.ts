/** Keeps what was read. Runs in the worker, so that no page carries it. */
import { buildIn, buildsKept, copiesOf, meetBuild } from './copies.ts';
import { ask, fetchList, keepFile } from './fetch-file.ts';
import { filesOf } from './keep-list.ts';

/** Kinds of files that a page is shown with; downloads, search and data are not kept. */
const shown = /\/_astro\/|\/fonts\/|\/favicon\.svg$|\/\w\w\/(?:models|tells|notes)\/|\/\w\w\/explore\.json$|\/\w\w\/charts\/.*\.svg$/;

/**
 * Keeps a page that was open before there was a worker, and all that it has
 * fetched, from the browser’s own cache: nothing travels twice.
 *
 * @param loaded whole addresses, those of other hosts too
 */
export async function keepLoaded(page: string, loaded: readonly string[]): Promise<void> {
  const html = await (await ask(page, { cache: 'force-cache' })).text();
  const build = buildIn(html);
  if (build === undefined) return;
  const copies = await copiesOf(build);
  await copies.put(page, new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
  await meetBuild(build);
  const own = loaded.map((one) => new URL(one)).filter(({ origin, pathname }) => origin === location.origin && shown.test(pathname));
  for (const { pathname: address } of own) {
    if (!(await copies.match(address))) await copies.put(address, await ask(address, { cache: 'force-cache' }));
  }
}

/**
 * Keeps code, models and notes of the figures further down, so that neither a
 * power cut nor a new build breaks the page midway. No more than scrolling
 * fetches, and the notes. Stills come when they are seen.
 *
 * @param list address of the list of what can be kept
 * @param build that the page is of
 */
export async function keepAhead(list: string, build: string, page: string): Promise<void> {
  const all = await fetchList(list);
  // The host has another build by now: this page goes on with what it has.
  if (all.build !== build) return;
  const part = all.parts.find((one) => one.page === page);
  if (!part) return;
  const copies = await copiesOf(build);
  const others = await Promise.all((await buildsKept()).filter((one) => one !== build).map(copiesOf));
  // Other pages of the part were not read.
  for (const file of filesOf(all, part)) if (file[3] === 'shown' && !file[0].endsWith('/')) await keepFile(file, copies, others);
}
