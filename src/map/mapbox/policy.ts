/** Whether the Mapbox map comes, and who decides: one pure function, so that the rule can be read and tested. */

/** What the rule looks at. */
export interface Circumstances {
  /** A token was set at build. */
  token: boolean;
  simpleReading: boolean;
  /** The reader's browser asks sites to save data. */
  saveData: boolean;
  /** `prefers-reduced-data` */
  reducedData: boolean;
  /** A photograph of the Earth keeps to no forced palette. */
  forcedColours: boolean;
  /** Inside a page of somebody else. */
  embedded: boolean;
  /** The reader, or the embedding page by `?map=1`, asked for it. */
  asked: boolean;
  /** The window has room for the picture beside its text. */
  wide: boolean;
  /** `slow-2g`, `2g`, `3g`, `4g`, as far as the browser tells. */
  connection: string | undefined;
  /** Something went wrong before on this page. */
  failed: boolean;
}

/** `never`: not even offered; `on-tap`: a button with its price; `by-itself`: when the map comes near. */
export type Loading = 'never' | 'on-tap' | 'by-itself';

/** The rule. */
export function loadingOf(now: Circumstances): Loading {
  if (!now.token || now.failed || now.simpleReading || now.saveData || now.reducedData) return 'never';
  if (now.asked) return 'by-itself';
  if (now.embedded) return 'never';
  // A browser that does not tell its connection on a wide screen is a desk's.
  const good = now.connection === undefined || now.connection === '4g';
  return now.wide && good && !now.forcedColours ? 'by-itself' : 'on-tap';
}
