/** `/sw.js`: the service worker, or, with `OFFLINE=off`, one that clears itself. */
import type { APIRoute } from 'astro';
import { bundle } from '../embed/bundle.ts';
import { base } from '../offline/addresses.ts';

// The list is filled in when all is built; the name makes a new build another worker.
const working = `import { startWorker } from '/src/offline/worker.ts';
startWorker({ base: ${JSON.stringify(base)}, shell: '%keep-shell%' });
self.build = ${JSON.stringify(import.meta.env.ROAD_BUILD)};
`;
const leaving = "import { sayFarewell } from '/src/offline/farewell.ts';\nsayFarewell();\n";

/** The script, in one file. */
export const GET: APIRoute = async () =>
  new Response(await bundle(import.meta.env.ROAD_OFFLINE ? working : leaving, 'iife'), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
