/** What is kept, and how it is freed. */
import { buildsKept, copiesOf, dropKept, keptRecords, type KeptRecord } from './copies.ts';
import { siteHtml } from '../trusted-types.ts';

/** All addresses of a part: its files, and the stills that came in bundles. */
async function addressesOf({ build, files }: KeptRecord): Promise<string[]> {
  const copies = await copiesOf(build);
  const bundles = files.filter((address) => /\/stills\/[^/]+\.json$/.test(address));
  const stills = await Promise.all(bundles.map(async (address) => ((await (await copies.match(address))?.json()) ?? []) as string[]));
  return [...files, ...stills.flat()];
}

/** Frees one part: all that no other kept part of its build has. */
export async function freePart(record: KeptRecord): Promise<void> {
  const others = (await keptRecords()).filter((one) => one.build === record.build && (one.id !== record.id || one.language !== record.language));
  const needed = new Set((await Promise.all(others.map(addressesOf))).flat());
  const copies = await copiesOf(record.build);
  const freed = (await addressesOf(record)).filter((address) => !needed.has(address));
  await dropKept(record);
  await Promise.all(freed.map((address) => copies.delete(address)));
}

/** A page that is in the copies. */
export interface PageCopy {
  /** Address with base. */
  page: string;
  /** As it names itself, without the name of the site. */
  title: string;
}

/** All pages in the copies, by their titles. */
export async function pagesKept(): Promise<PageCopy[]> {
  const pages = new Map<string, PageCopy>();
  for (const build of await buildsKept()) {
    const copies = await copiesOf(build);
    for (const key of await copies.keys()) {
      const { pathname } = new URL(key.url);
      if (!pathname.endsWith('/') || pages.has(pathname)) continue;
      const html = (await (await copies.match(key))?.text()) ?? '';
      // Of the page only its title: the styles beside it would be measured against the policy of this page.
      const title = document.createElement('p');
      title.innerHTML = siteHtml(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
      pages.set(pathname, { page: pathname, title: title.textContent.split(' · ')[0] ?? pathname });
    }
  }
  return [...pages.values()].toSorted((a, b) => a.title.localeCompare(b.title, document.documentElement.lang));
}
