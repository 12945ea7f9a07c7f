/// <reference types="astro/client" />

/** Set when the site is built, or empty: the interactive maps. */
interface ImportMetaEnv {
  readonly PUBLIC_MAPBOX_TOKEN: string;
  readonly PUBLIC_MAPBOX_STYLE: string;
}

/** For tools that do not read `.astro` files themselves. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
