/**
 * What every host has to send beside the files: security, framing, how long a
 * copy may be kept. The one list; `_headers`, nginx.conf and the Caddyfile are
 * written from it. The policy of what a page may load is in each page itself
 * (`<meta>`, by Astro): only `frame-ancestors` has to be a header.
 */

import { locales } from '../src/i18n/locale.ts';

/** Headers of some paths. No path gets the same header from two rules, because hosts differ in what they do then. */
export interface Rule {
  /** Why; written into the files as a comment. */
  why: string;
  /** Paths from the root of the site, as in `pattern.ts`. */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

const year = 31_536_000;
const forever = `public, max-age=${year}, immutable`;
/** Kept, but asked about each time: a page and what belongs to it must be of one version. The answer is mostly a short “not modified”. */
const asked = 'public, max-age=0, must-revalidate';
/** For pages of any site, those isolated by COEP and those in a sandbox too. */
const forFrames = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** In the order in which the files list them. */
export const rules: readonly Rule[] = [
  {
    why: 'Everywhere.',
    paths: ['/*'],
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Strict-Transport-Security': `max-age=${year}; includeSubDomains`,
    },
  },
  {
    why: 'Nobody frames the pages. Hosts add rules up and cannot take one back, so each depth of page is named.',
    paths: ['/', '/404.html', '/:locale/', '/:locale/:page/', '/:locale/charts/:chart/', '/:locale/teach/:lesson/'],
    headers: { 'Content-Security-Policy': "frame-ancestors 'none'", 'Cache-Control': asked },
  },
  {
    why: 'Embeds: any page may frame them.',
    paths: ['/:locale/embed/:chart/'],
    headers: { 'Content-Security-Policy': 'frame-ancestors *', 'Cache-Control': asked, ...forFrames },
  },
  {
    why: 'Frozen copies: for ever the same, and for frames like the embeds.',
    paths: ['/v/*'],
    headers: { 'Cache-Control': forever, ...forFrames },
  },
  {
    why: 'Scripts of the embeds: names carry a hash; readable from a sandbox without an origin.',
    paths: ['/embed/*'],
    headers: { 'Cache-Control': forever, 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    why: 'For the pages of others: one address for ever, so that a correction reaches them within the hour.',
    paths: ['/embed.js'],
    headers: { 'Cache-Control': 'public, max-age=3600', 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    why: 'Readers of oEmbed, and of the tables, may run in a browser.',
    paths: ['/oembed/*', '/data/*'],
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
  {
    why: 'What pages fetch and others download under a name that stays.',
    paths: [...locales.map((locale) => `/${locale}/:file`), '/:locale/models/*', '/:locale/tells/*', '/:locale/notes/*', '/:locale/cite/*', '/:locale/stills/*', '/:locale/og/*', '/:locale/charts/:file', '/:locale/charts/:chart/:view', '/oembed/*', '/data/*', '/pagefind/*', '/sw.js'],
    headers: { 'Cache-Control': asked },
  },
  {
    why: 'Names carry a hash. A worker of the Mapbox map must be as strict as an embed that starts it.',
    paths: ['/_astro/*'],
    headers: { 'Cache-Control': forever, 'Cross-Origin-Embedder-Policy': 'require-corp' },
  },
  {
    why: 'Fonts keep their names; they change once in years.',
    paths: ['/fonts/*'],
    headers: { 'Cache-Control': `public, max-age=${year}` },
  },
];
