/// <reference types="astro/client" />

/** Set when the site is built, or empty: the interactive maps. */
interface ImportMetaEnv {
  /** Name of the build; for pages and the worker, not for scripts of a page. */
  readonly ROAD_BUILD: string;
  /** False when offline copies are taken back. */
  readonly ROAD_OFFLINE: boolean;
  readonly PUBLIC_MAPBOX_TOKEN: string;
  readonly PUBLIC_MAPBOX_STYLE: string;
}

/** For tools that do not read `.astro` files themselves. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
