/** The part of Pagefind's script that the search page uses. Pagefind writes it into the built site; it has no types of its own. */

/** A record that was found; its words are fetched when asked for. */
export interface Hit {
  data(): Promise<{ url: string; meta: { title: string; label: string; text: string } }>;
}

/** An index that is loaded. */
export interface Pagefind {
  init(): Promise<void>;
  search(words: string, options: { filters: { kind: string } }): Promise<{ results: Hit[] }>;
}

interface PagefindScript {
  createInstance(options: { noWorker: boolean }): Pagefind;
}

let loading: Promise<Pagefind> | undefined;

async function load(address: string): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindScript;
  // Its worker is given five seconds to start and then all is fetched a second time: too short for a slow line.
  const pagefind = createInstance({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** Loads script and index once. @param address of the script. */
export function loadPagefind(address: string): Promise<Pagefind> {
  loading ??= load(address);
  return loading;
}

/** After a failure: the next query begins anew, for what is half loaded stays so. */
export function forgetPagefind(): void {
  loading = undefined;
}
