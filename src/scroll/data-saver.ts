/** Does the reader, or the connection, ask for less data? `reading-mode.inline.js` asks the same before the first paint. */

/** Not all browsers have it, and no library types it. */
interface Connected {
  connection?: { saveData?: boolean; effectiveType?: string };
}

/** Save-Data, `prefers-reduced-data`, or a connection of the second generation. */
export function saves(): boolean {
  const { connection } = navigator as Navigator & Connected;
  return connection?.saveData === true || connection?.effectiveType?.endsWith('2g') === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
