/** A page and its offline copy: the worker is registered and told what was read. */
import { base, listAddress, workerAddress } from './addresses.ts';
import { saves } from '../scroll/data-saver.ts';
import { isSimple } from '../scroll/reading-mode.ts';
import { siteWorker } from '../trusted-types.ts';
import type { Answer, Told } from './worker.ts';

const { dataset, lang } = document.documentElement;

/** Tells the worker, and waits until it has done what follows from it. */
function tell(worker: ServiceWorker | null, told: Told): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.fault) reject(new Error(data.fault));
      resolve(data);
    };
    worker?.postMessage(told, [port2]);
  });
}

/** The button: how it keeps comes when it is pressed. */
function followButton(part: HTMLElement): void {
  part.dataset['state'] = 'offered';
  const button = part.querySelector<HTMLButtonElement>('[data-do="go"]');
  const press = (): void => {
    void import('./keep-part.ts').then(
      () => {
        button?.removeEventListener('click', press);
        button?.click();
      },
      () => {
        // The network is cut before the first byte: told here, and the button may be pressed again.
        part.querySelector('.keep__state')?.append(part.dataset['failed'] ?? '');
      },
    );
  };
  button?.addEventListener('click', press);
}

/** Registers the worker; on the first visit it keeps what the page fetched before there was one. */
export async function beginOffline(): Promise<void> {
  const part = document.querySelector<HTMLElement>('keep-part');
  try {
    const first = navigator.serviceWorker.controller === null;
    await navigator.serviceWorker.register(siteWorker(workerAddress), { scope: base });
    const { active } = await navigator.serviceWorker.ready;
    const here: Told = { build: dataset['build'] ?? '', page: location.pathname };
    const loaded = first ? performance.getEntriesByType('resource').map(({ name }) => name) : undefined;
    const { kept } = await tell(active, { ...here, loaded, part: part ? `${lang}/${part.dataset['part'] ?? ''}` : undefined });
    dataset['offline'] = 'ready';
    if (part && kept) await import('./keep-part.ts');
    else if (part) followButton(part);
    // Who leaves at the title pays for nothing more; nor does who saves data.
    if (!document.querySelector('.scene') || saves()) return;
    addEventListener('scroll', () => {
      if (isSimple()) return;
      // A network that is cut leaves the page as it was: figures ask for their files as they come near.
      tell(active, { ...here, ahead: listAddress(lang) }).then(() => { dataset['offline'] = 'read'; }, note);
    }, { once: true, passive: true });
  } catch (reason) {
    note(reason);
    // No worker, or storage refused: the page goes on without, and the button says why.
    if (part) await import('./keep-part.ts');
  }
}

/** For whoever looks into a page. */
function note(reason: unknown): void {
  dataset['offline'] = String(reason);
}
