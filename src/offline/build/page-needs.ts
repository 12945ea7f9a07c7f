/** What a built page asks for, read from its HTML. Build only. */

/** Addresses with base, as they stand in the page. */
export interface PageNeeds {
  /** Scripts of the page itself. */
  scripts: string[];
  /** Fonts and icon. */
  parts: string[];
  /** Models, sentences, notes, guides: whatever a figure or a mark fetches. */
  data: string[];
  /** Pictures that simple reading shows, in the composition for a phone. */
  stills: string[];
  /** Visuals on the page. */
  charts: string[];
  /** Pages that its marks lead to. */
  references: string[];
}

const tags = /<(script|link|img|a|[\w-]+)\s([^>]*)>/g;
const attributes = /([\w-]+)="([^"]*)"/g;

/** @param html a built page, @param list address of the list of what can be kept, which is no part of the page. */
export function pageNeeds(html: string, list: string): PageNeeds {
  const found: Record<keyof PageNeeds, Set<string>> = { scripts: new Set(), parts: new Set(), data: new Set(), stills: new Set(), charts: new Set(), references: new Set() };
  for (const [, name = '', text = ''] of html.matchAll(tags)) {
    const has = new Map([...text.matchAll(attributes)].map(([, key = '', value = '']) => [key, value]));
    const own = (key: string): string | undefined => {
      const value = has.get(key);
      return value?.startsWith('/') ? value : undefined;
    };
    const src = own('src');
    const href = own('href');
    if (name === 'script' && src) found.scripts.add(src);
    if (name === 'link' && href && /^(?:preload|icon|stylesheet)$/.test(has.get('rel') ?? '')) found.parts.add(href);
    if (name === 'img' && src?.endsWith('.svg')) found.stills.add(src);
    if (name === 'a' && has.has('data-note') && href) found.references.add(href.replace(/#.*$/, ''));
    if (name === 'chart-figure') found.charts.add(has.get('data-chart') ?? '');
    for (const [key, value] of has) if (key.startsWith('data-') && /^\/.*\.json$/.test(value) && value !== list) found.data.add(value);
  }
  return Object.fromEntries(Object.entries(found).map(([key, values]) => [key, [...values]])) as unknown as PageNeeds;
}
