/** Brings the library: the one place that knows where it lies. */
import type * as Mapbox from 'mapbox-gl/esm';
import { entryFile, libraryFolder, styleFile } from './library-files.ts';

/** The library. */
export type Library = typeof Mapbox;

const address = (file: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${libraryFolder}/${file}`;

/** Its styles, once in a page. */
function bringStyles(): Promise<void> {
  const href = address(styleFile);
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => { resolve(); });
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error('styles'));
    });
    document.head.append(link);
  });
}

/** Fetches library and styles; rejects when one of them does not come. */
export async function bringLibrary(): Promise<Library> {
  const [library] = await Promise.all([import(/* @vite-ignore */ address(entryFile)) as Promise<Library>, bringStyles()]);
  return library;
}
