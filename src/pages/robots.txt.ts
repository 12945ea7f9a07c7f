/**
 * `/robots.txt`: everything may be read. Embeds are not shut out: they carry
 * `noindex`, which a crawler must read to obey.
 */
import type { APIRoute } from 'astro';
import { absolute } from '../i18n/routes.ts';

/** The file. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
