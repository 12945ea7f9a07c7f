/** The files of the built site, read once for a test file. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { dist } from '../../scripts/serve-dist.ts';

/** Every file by its address: `/fr/` for `fr/index.html`. */
export const files: ReadonlyMap<string, string> = new Map(
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dist, file)).isFile())
    .map((file) => [`/${file.split(sep).join('/').replace(/(^|\/)index\.html$/, '$1')}`, join(dist, file)]),
);

/** The text of a file. */
export function text(address: string): string {
  const file = files.get(address);
  if (file === undefined) throw new Error(`no file at ${address}`);
  return readFileSync(file, 'utf8');
}

const documents = new Map<string, Document>();

/** A page; read only, because it is parsed once. */
export function page(address: string): Document {
  const document = documents.get(address) ?? parseHTML(text(address)).document;
  documents.set(address, document);
  return document;
}

/** Addresses of all pages. */
export const pageAddresses = [...files].filter(([, file]) => file.endsWith('.html')).map(([address]) => address);

/** Whether search engines are asked to leave a page out. */
export function isHidden(address: string): boolean {
  return (page(address).querySelector('meta[name="robots"]')?.getAttribute('content') ?? '').includes('noindex');
}

/** The address the site was built for, as its own files name it. */
export const publicOrigin = new URL(/<loc>([^<]*)<\/loc>/.exec(text('/sitemap-0.xml'))?.[1] ?? '').origin;

/** Whole address to that of a file here. */
export function local(whole: string): string {
  if (!whole.startsWith(`${publicOrigin}/`)) throw new Error(`${whole} is not under ${publicOrigin}`);
  return new URL(whole).pathname;
}
