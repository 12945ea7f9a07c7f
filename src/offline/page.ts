/** A page and its offline copy: the worker is registered, what was read is kept. */
import { saves } from '../scroll/data-saver.ts';
import { workerPath } from '../i18n/routes.ts';
import './keep-part.ts';
import type { Here } from './worker.ts';

/** Is there a place for copies? Not on http, not where storage is refused for good. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window;
}

/** Registers the worker; on the first visit keeps what the page has fetched before there was one. */
export async function beginOffline(): Promise<void> {
  if (!canKeep()) return;
  const build = document.documentElement.dataset['build'] ?? '';
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const first = navigator.serviceWorker.controller === null;
  await navigator.serviceWorker.register(base.slice(0, -1) + workerPath, { scope: base });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ build } satisfies Here);
  // Some browsers have workers and refuse their storage: the page goes on without.
  if (first) await (await import('./read.ts')).keepLoaded();
  document.documentElement.dataset['offline'] = 'ready';
  // Who leaves at the title pays for nothing more; nor does who saves data.
  if (document.querySelector('.scene') && !saves()) addEventListener('scroll', () => { void keepRest(); }, { once: true, passive: true });
}

/** The rest of what the page shows further down, so that neither a power cut nor a new build breaks it midway. */
async function keepRest(): Promise<void> {
  try {
    await (await import('./read.ts')).keepRest();
    document.documentElement.dataset['offline'] = 'read';
  } catch (reason) {
    // The network is what it was before: figures ask it as they come near.
    document.documentElement.dataset['offline'] = reason instanceof Error ? reason.message : String(reason);
  }
}
