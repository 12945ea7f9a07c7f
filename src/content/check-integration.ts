import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadContent } from './load.ts';

function filesBelow(folder: URL): URL[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => pathToFileURL(join(parentPath, name)));
}

/**
 * Stops build and dev server with one message when the content has errors. In
 * dev, a content file that is edited, added or removed restarts the server,
 * which checks again.
 */
export function contentCheck(): AstroIntegration {
  let folder = '';
  let watch: ((file: URL | string) => void) | undefined;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config, command, addWatchFile }) => {
        if (command === 'preview') return;
        const content = new URL('content/', config.root);
        if (command === 'dev') {
          folder = fileURLToPath(content);
          watch = addWatchFile;
          for (const file of filesBelow(content)) addWatchFile(file);
        }
        loadContent(config.root);
      },
      'astro:server:setup': ({ server }) => {
        // Astro restarts for files it knows, so it must hear of a new one before it sees the event.
        server.watcher.prependListener('add', (file: string) => {
          if (file.startsWith(folder)) watch?.(file);
        });
      },
    },
  };
}
