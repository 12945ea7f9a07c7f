/** A page and its offline copy: the worker is registered and told what was read. */
import { base, listAddress, workerAddress } from './addresses.ts';
import { saves } from '../scroll/data-saver.ts';
import { isSimple } from '../scroll/reading-mode.ts';
import type { Answer, Told } from './worker.ts';

/** Tells the worker, and waits until it has done what follows from it. */
function tell(worker: ServiceWorker | null, told: Told): Promise<void> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.fault === undefined) resolve();
      else reject(new Error(data.fault));
    };
    worker?.postMessage(told, [port2]);
  });
}

/** How far it has come, for whoever looks into a page: storage may be refused, the network cut; the page goes on without. */
async function note(done: string, work: Promise<void>): Promise<void> {
  const { dataset } = document.documentElement;
  try {
    await work;
    dataset['offline'] = done;
  } catch (reason) {
    dataset['offline'] = String(reason);
  }
}

/** Registers the worker; on the first visit it keeps what the page fetched before there was one. */
export async function beginOffline(): Promise<void> {
  if (document.querySelector('keep-part')) void import('./keep-part.ts');
  if (!('serviceWorker' in navigator && 'caches' in window)) return;
  const first = navigator.serviceWorker.controller === null;
  await navigator.serviceWorker.register(workerAddress, { scope: base });
  const { active } = await navigator.serviceWorker.ready;
  const build = document.documentElement.dataset['build'] ?? '';
  const page = location.pathname;
  const loaded = first ? performance.getEntriesByType('resource').map(({ name }) => new URL(name)).filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname) : undefined;
  await note('ready', tell(active, { build, page, loaded }));
  // Who leaves at the title pays for nothing more; nor does who saves data.
  if (!document.querySelector('.scene') || saves()) return;
  addEventListener('scroll', () => {
    if (!isSimple()) void note('read', tell(active, { build, page, ahead: listAddress(document.documentElement.lang) }));
  }, { once: true, passive: true });
}
