/** The part of Pagefind's script that the search page uses. Pagefind writes it into the built site; it has no types of its own. */

/** A record that was found; its words are fetched when asked for. */
export interface Hit {
  data(): Promise<{ url: string; meta: { title: string; label: string; text: string } }>;
}

/** The loaded script. */
export interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(words: string, options: { filters: { kind: string } }): Promise<{ results: Hit[] }>;
}

let loading: Promise<Pagefind> | undefined;

async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Its worker is given five seconds to start and then all is fetched a second time: too short for a slow line.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** Loads script and index once; a failure may be tried again. @param address of the script. */
export function loadPagefind(address: string): Promise<Pagefind> {
  loading ??= load(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
