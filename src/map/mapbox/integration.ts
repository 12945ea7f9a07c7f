/** Puts the library's files beside the built pages, and lets the security policy name Mapbox's hosts. Only with a token. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { libraryFolder, libraryVersion, styleFile } from './library-files.ts';
import { packageFile, packageFolder } from './price.ts';

/** Files of the library: its modules, some of which only some styles ask for, and its styles. */
const files = (): string[] => [...readdirSync(join(packageFolder(), 'esm')).filter((file) => file.endsWith('.js') && file !== 'debug.js'), styleFile];

/** Copies after a build; serves in development. */
export function mapboxLibrary(): AstroIntegration {
  return {
    name: 'mapbox-library',
    hooks: {
      'astro:config:setup': () => {
        const { version } = JSON.parse(readFileSync(join(packageFolder(), '../package.json'), 'utf8')) as { version: string };
        if (version !== libraryVersion) throw new Error(`src/map/mapbox/library-files.ts: expected the version of mapbox-gl that is installed, ${version}, found ${libraryVersion}`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = files().find((one) => request.url?.split('?')[0]?.endsWith(`/${libraryFolder}/${one}`));
          if (!file) {
            next();
            return;
          }
          response.setHeader('content-type', file === styleFile ? 'text/css' : 'text/javascript');
          response.end(readFileSync(packageFile(file)));
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = join(fileURLToPath(dir), libraryFolder);
        mkdirSync(folder, { recursive: true });
        for (const file of files()) copyFileSync(packageFile(file), join(folder, file));
      },
    },
  };
}

/** Hosts that the map asks: styles, tiles, fonts and the count of map loads; and Mapbox's own measurements. */
const hosts = 'https://api.mapbox.com https://*.tiles.mapbox.com https://events.mapbox.com';

/** Directives of the security policy; the worker is a file of this site, which every page allows. */
export const directives = {
  image: "img-src 'self' data: blob:",
  connect: `connect-src 'self' ${hosts}`,
} as const;
