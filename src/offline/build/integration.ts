/** Offline copies: the graph of scripts while building, lists and sizes when all is built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { content } from '../../content/content.ts';
import { workerPath } from '../../i18n/routes.ts';
import { graphPlugin, type ScriptGraph } from './script-graph.ts';
import { writeLists } from './write-lists.ts';

/** In the worker’s script: addresses that are kept when it is installed. */
const shellMark = /(["'`])%keep-shell%\1/;

/** @param build name of this build, as in the pages. */
export function offlineCopies(build: string): AstroIntegration {
  const graph: ScriptGraph = new Map();
  let base = '/';
  return {
    name: 'offline-copies',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [graphPlugin(graph)] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const begun = Date.now();
        const shell = await writeLists({ folder: fileURLToPath(dir), base, build, content: content(), graph });
        const worker = fileURLToPath(new URL(`.${workerPath}`, dir));
        const script = readFileSync(worker, 'utf8');
        // A worker that only clears itself keeps nothing.
        if (shellMark.test(script)) writeFileSync(worker, script.replace(shellMark, () => JSON.stringify(shell)));
        logger.info(`weighed in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
      },
    },
  };
}
