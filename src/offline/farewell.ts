/** The service worker of a site that takes offline copies back: clears itself and what was kept, then is gone. */
import { dropAll } from './copies.ts';

/** What this file uses of the worker’s global scope. */
interface Scope {
  skipWaiting: () => Promise<void>;
  registration: { unregister: () => Promise<boolean> };
  addEventListener: (type: 'install' | 'activate', listener: (event: Event & { waitUntil: (work: Promise<unknown>) => void }) => void) => void;
}

/** Starts it. Open pages stay as they are; from their next request they ask the network. */
export function sayFarewell(): void {
  const scope = self as unknown as Scope;
  scope.addEventListener('install', (event) => {
    event.waitUntil(scope.skipWaiting());
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(dropAll().then(() => scope.registration.unregister()));
  });
}
