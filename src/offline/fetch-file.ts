/** Fetches files that will be kept, and puts them where the worker finds them. */
import { fingerprintHeader, pastWorker } from './copies.ts';
import { unbundle, type KeepFile, type KeepList, type StillBundle } from './keep-list.ts';

/** First eight digits of the SHA-256, as in the list. */
export async function fingerprintOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The file on the host is of another build than the list. */
export class Changed extends Error {}

/** Asks past the worker. @throws when the network is cut or the host says no. */
export async function ask(address: string, options: RequestInit = {}): Promise<Response> {
  const answer = await fetch(address, { ...options, headers: { [pastWorker]: '1' } });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** Fetches the list of what can be kept of a language, fresh from the host. */
export async function fetchList(address: string, signal?: AbortSignal): Promise<KeepList> {
  return (await (await ask(address, { cache: 'no-cache', ...(signal ? { signal } : {}) })).json()) as KeepList;
}

const typed = (text: BodyInit, type: string, fingerprint: string): Response => new Response(text, { headers: { 'content-type': type, [fingerprintHeader]: fingerprint } });

/** Is the very file there already, under this build or another? Then it is only noted under this one. */
async function isThere([address, , fingerprint, kind]: KeepFile, copies: Cache, others: readonly Cache[]): Promise<boolean> {
  for (const cache of [copies, ...others]) {
    const found = await cache.match(address);
    if (!found) continue;
    const noted = found.headers.get(fingerprintHeader);
    if ((noted ?? (await fingerprintOf(await found.clone().arrayBuffer()))) !== fingerprint) continue;
    if (cache === copies) return true;
    // Of a bundle only the note is kept, its stills lie beside it: those are fetched again.
    if (kind === 'stills') continue;
    await copies.put(address, found);
    return true;
  }
  return false;
}

/**
 * Keeps one file of a list; whatever is there already is not fetched.
 *
 * @throws Changed when the host has another version of it; what `fetch` and
 * the cache throw when the network is cut, storage refused or full.
 */
export async function keepFile(file: KeepFile, copies: Cache, others: readonly Cache[], signal?: AbortSignal): Promise<void> {
  if (await isThere(file, copies, others)) return;
  const [address, , fingerprint, kind] = file;
  // What the page has just fetched comes from the browser’s own cache; what is stale there is asked again below.
  let answer = await ask(address, { cache: 'force-cache', ...(signal ? { signal } : {}) });
  let body = await answer.arrayBuffer();
  if ((await fingerprintOf(body)) !== fingerprint) {
    answer = await ask(address, { cache: 'reload', ...(signal ? { signal } : {}) });
    body = await answer.arrayBuffer();
    if ((await fingerprintOf(body)) !== fingerprint) throw new Changed(address);
  }
  const type = answer.headers.get('content-type') ?? '';
  if (kind === 'stills') {
    const bundle = JSON.parse(new TextDecoder().decode(body)) as StillBundle;
    const stillsIn = unbundle(bundle);
    for (const [one, text] of stillsIn) await copies.put(one, new Response(text, { headers: { 'content-type': 'image/svg+xml' } }));
    // A note in its place: these stills are there.
    await copies.put(address, typed(JSON.stringify(stillsIn.map(([one]) => one)), type, fingerprint));
  } else await copies.put(address, typed(body, type, fingerprint));
}
