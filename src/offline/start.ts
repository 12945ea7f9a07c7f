/** Offline copies begin when the page has all it needs and the browser has nothing to do; never in a frame, never in development. */

/** Starts, late. A page whose offline code does not come is a page without a copy. */
export function followOffline(): void {
  if (!import.meta.env.PROD || !import.meta.env.ROAD_OFFLINE || window.parent !== window) return;
  const fetchCode = (): void => {
    import('./page.ts')
      .then(({ beginOffline }) => beginOffline())
      .catch((reason: unknown) => {
        document.documentElement.dataset['offline'] = String(reason);
      });
  };
  // Safari has no idle callback.
  const begin = (): void => { ('requestIdleCallback' in window ? requestIdleCallback : setTimeout)(fetchCode); };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
