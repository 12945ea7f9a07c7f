/** `/embed.js`: sizes our iframes in pages of others. */
import type { APIRoute } from 'astro';
import { bundle } from '../embed/bundle.ts';

/** The script, one small file that never changes its address. */
export const GET: APIRoute = async () =>
  new Response(await bundle("import '/src/embed/host.ts';", 'iife'), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
