/** What each table is: columns, units, sources, licences (Frictionless Data Package). */
import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

/** The description as it stands in `content/data`. */
export const GET: APIRoute = () => new Response(readFileSync('content/data/datapackage.json'), { headers: { 'content-type': 'application/json' } });
