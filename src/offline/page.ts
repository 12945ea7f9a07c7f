/** A page and its offline copy: the worker is registered, what was read is kept. */
import { saves } from '../scroll/data-saver.ts';
import { base, workerAddress } from './addresses.ts';
import './keep-part.ts';
import { keepLoaded, keepRest } from './read.ts';
import type { Here } from './worker.ts';

/** Is there a place for copies? Not on http, not where storage is refused for good. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window;
}

/** Registers the worker; on the first visit keeps what the page has fetched before there was one. */
export async function beginOffline(): Promise<void> {
  if (!canKeep()) return;
  const build = document.documentElement.dataset['build'] ?? '';
  const first = navigator.serviceWorker.controller === null;
  await navigator.serviceWorker.register(workerAddress, { scope: base });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ build } satisfies Here);
  // Some browsers have workers and refuse their storage: the page goes on without.
  if (first) await keepLoaded();
  document.documentElement.dataset['offline'] = 'ready';
  // Who leaves at the title pays for nothing more; nor does who saves data.
  if (document.querySelector('.scene') && !saves()) addEventListener('scroll', () => { void readAhead(); }, { once: true, passive: true });
}

/** The rest of what the page shows further down, so that neither a power cut nor a new build breaks it midway. */
async function readAhead(): Promise<void> {
  try {
    await keepRest();
    document.documentElement.dataset['offline'] = 'read';
  } catch (reason) {
    // The network is what it was before: figures ask it as they come near.
    document.documentElement.dataset['offline'] = reason instanceof Error ? reason.message : String(reason);
  }
}
