/** Reads an event of the list back into the row that the build’s CSV has for it. */

/** The cells of one entry (`TimelineEntry.astro`). */
export function rowOf(entry: HTMLElement): string[] {
  const said = (name: string): string => entry.querySelector(`[data-cell="${name}"]`)?.textContent ?? '';
  const links = [...entry.querySelectorAll<HTMLAnchorElement>('.event__sources a')];
  const [lat = '', lon = ''] = (entry.dataset['at'] ?? '').split(',');
  return [
    entry.id, entry.querySelector('time')?.dateTime ?? '', entry.dataset['precision'] ?? '', said('place'), lat, lon,
    said('kind'), said('title'), said('detail'), said('figures'), said('confidence'),
    links.map(({ textContent }) => textContent).join(' ; '), links.map(({ hash }) => hash.slice(1)).join(' '),
  ];
}
