/** Addresses that the browser asks for by itself; `i18n/routes.ts` has them for the build, and much that a page does not need. */

/** Folder that the site is served from, with slashes at both ends. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The service worker. */
export const workerAddress = `${base}sw.js`;

/** The list of what can be kept of a language. */
export const listAddress = (language: string): string => `${base}${language}/keep.json`;
