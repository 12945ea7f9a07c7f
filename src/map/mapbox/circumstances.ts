/** What the browser knows of the reader's circumstances. */
import { isSimple } from '../../scroll/reading-mode.ts';
import type { Circumstances } from './policy.ts';

/** Not all browsers have it, and no library types it. */
interface Connected {
  connection?: { saveData?: boolean; effectiveType?: string };
}

/** Now. @param page what has happened on this page. */
export function circumstances(page: Pick<Circumstances, 'asked' | 'failed'>): Circumstances {
  const { connection } = navigator as Navigator & Connected;
  const matches = (query: string): boolean => matchMedia(query).matches;
  return {
    token: import.meta.env.PUBLIC_MAPBOX_TOKEN !== '',
    simpleReading: isSimple(),
    saveData: connection?.saveData === true,
    reducedData: matches('(prefers-reduced-data: reduce)'),
    forcedColours: matches('(forced-colors: active)'),
    embedded: window.parent !== window,
    asked: page.asked || new URLSearchParams(location.search).get('map') === '1',
    wide: matches('(min-width: 60rem)'),
    connection: connection?.effectiveType,
    failed: page.failed,
  };
}
