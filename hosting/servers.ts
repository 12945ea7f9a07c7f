/** What the examples for nginx and Caddy have to know of one machine. */
export interface Place {
  /** Folder of the built site on that machine. */
  root: string;
  /** Port to listen on. */
  port: number;
  /** Folder that the site is served from, without a slash at the end: `''` or `/road-to-bamako`. */
  base?: string;
}

/** Type of each kind of file that the site has. */
export const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  csv: 'text/csv',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  wasm: 'application/wasm',
  // Parts of the search index: Caddy would guess.
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pagefind: 'application/octet-stream',
};

/** Those worth compressing: pictures and fonts are compressed already. */
export const compressible: readonly string[] = ['html', 'css', 'js', 'json', 'xml', 'svg', 'csv', 'txt', 'webmanifest', 'wasm'].map((ending) => types[ending] ?? '');

/** Those that are text, all in UTF-8. */
export const texts: readonly string[] = compressible.filter((type) => type !== types['wasm']);
