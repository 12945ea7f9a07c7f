/**
 * The library as it lies in the built site: the package's own modules, not
 * bundled. Page and worker then share one copy of their common part (133 KB),
 * and the worker is a file of this site, so the policy needs no `blob:`.
 */

/** Version in package.json; its files are cached under it for ever. */
export const libraryVersion = '3.32.0';

/** Folder in the built site, without slashes at its ends. */
export const libraryFolder = `_astro/mapbox-gl-${libraryVersion}`;

/** Module that exports the library. */
export const entryFile = 'mapbox-gl.js';

/** Its styles. */
export const styleFile = 'mapbox-gl.css';

/** What a browser fetches of it before the first tile. */
export const fetchedFiles = [entryFile, 'shared.js', 'core.js', 'worker.js', styleFile] as const;
