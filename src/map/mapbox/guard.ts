/** Hears of failures that the library does not tell by its own events. */
import { libraryFolder } from './library-files.ts';

/** Is it thrown by the library's code? */
const isLibrarys = (where: string): boolean => where.includes(`/${libraryFolder}/`);

/**
 * Listens until `signal` ends it.
 * @param failed the library has thrown, which nobody else catches; it is told here and not on the console.
 * @param answered the count of map loads has been answered with that status, of which the library heeds 401 alone.
 */
export function guard(failed: (reason: string) => void, answered: (status: number) => void, signal: AbortSignal): void {
  addEventListener('error', (event) => {
    if (!isLibrarys(event.filename)) return;
    event.preventDefault();
    failed(event.message);
  }, { signal });
  addEventListener('unhandledrejection', (event) => {
    const reason: unknown = event.reason;
    if (!(reason instanceof Error) || !isLibrarys(reason.stack ?? '')) return;
    event.preventDefault();
    failed(reason.message);
  }, { signal });
  const answers = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry instanceof PerformanceResourceTiming && entry.name.includes('/map-sessions/')) answered(entry.responseStatus);
    }
  });
  answers.observe({ type: 'resource' });
  signal.addEventListener('abort', () => { answers.disconnect(); });
}
