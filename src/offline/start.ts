/** Offline copies begin when the page has all it needs and the browser has nothing to do; never in a frame, never in development. */

/** Runs work when the browser is idle, or soon. */
function whenIdle(work: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 4000 });
  else setTimeout(work, 1000);
}

/** Starts, late. A page whose offline code does not come is a page without a copy. */
export function followOffline(): void {
  if (!import.meta.env.PROD || !import.meta.env.OFFLINE || window.parent !== window) return;
  const begin = (): void => {
    whenIdle(() => {
      import('./page.ts')
        .then(({ beginOffline }) => beginOffline())
        .catch((reason: unknown) => {
          document.documentElement.dataset['offline'] = reason instanceof Error ? reason.message : String(reason);
        });
    });
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
