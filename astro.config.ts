import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { hostFiles } from './hosting/integration.ts';
import { content } from './src/content/content.ts';
import { claimContext } from './src/content/claim-context.ts';
import { contentCheck } from './src/content/check-integration.ts';
import { stepContext } from './src/content/step-context.ts';
import { alternates } from './src/i18n/alternates.ts';
import { directives, mapboxLibrary } from './src/map/mapbox/integration.ts';
import { searchIndex } from './src/search/integration.ts';
import { policyHash } from './src/policy/hash.ts';
import { ownHashes } from './src/policy/own-hashes.ts';
import { securityFile } from './src/security-file/integration.ts';
import { policyName } from './src/trusted-types.ts';
import { buildId } from './src/offline/build/build-id.ts';
import { offlineCopies } from './src/offline/build/integration.ts';

/** The one inline script: it must run before the first paint (see the file). */
const readingMode = readFileSync(new URL('./src/scroll/reading-mode.inline.js', import.meta.url), 'utf8');
const readingModeHash = policyHash(readingMode);

/** With a token the maps may play on Mapbox; without one nothing of it is in the site. */
const token = process.env['PUBLIC_MAPBOX_TOKEN'] ?? '';

/** Folder that the host serves the site from, without a slash at the end, such as a project page's `/road-to-bamako`. */
const base = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');

/** Stands in every page: tells the offline copies of two builds apart. */
const build = buildId(import.meta.dirname);
/** `OFFLINE=off` takes offline copies back from every reader: README, “Offline”. */
const offline = process.env['OFFLINE'] !== 'off';

export default defineConfig({
  // The public address; a host sets its own. `.example` is reserved and leads nowhere.
  site: process.env.SITE_URL ?? 'https://road-to-bamako.example',
  base: `${base}/`,
  trailingSlash: 'always',
  output: 'static',
  build: {
    // One request less before the first paint; hashes go into the policy.
    inlineStylesheets: 'always',
  },
  markdown: {
    // No code on the site, and its colours would need inline styles.
    syntaxHighlight: false,
    // The words are already set with the right marks; a second pass would alter them.
    processor: satteri({ mdastPlugins: [stepContext, claimContext], features: { smartPunctuation: false } }),
  },
  integrations: [
    contentCheck(),
    hostFiles(),
    ownHashes(),
    ...(token ? [mapboxLibrary()] : []),
    mdx(),
    securityFile(process.env['SITE_CONTACT']),
    searchIndex(content),
    sitemap({
      // The root only leads to a language; embeds belong to the page of their visual.
      filter: (page) => new URL(page).pathname !== `${base}/` && !page.endsWith('/offline/') && !/\/embed\/[^/]+\/$/.test(page),
      serialize(item) {
        const { origin, pathname } = new URL(item.url);
        const translations = alternates(content(), pathname.slice(base.length));
        const byLanguage = translations && { ...translations, 'x-default': translations.fr };
        const links = Object.entries(byLanguage ?? {}).map(([lang, path]) => ({ lang, url: origin + base + path }));
        return { ...item, links };
      },
    }),
    // Last: it weighs what the others have written.
    offlineCopies(build),
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        token ? directives.image : "img-src 'self' data:",
        "font-src 'self'",
        token ? directives.connect : "connect-src 'self'",
        "worker-src 'self'",
        // The preview of an embed on the page of its visual.
        "frame-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        // Mapbox's library makes its worker and its credits from text.
        ...(token ? [] : ["require-trusted-types-for 'script'" as const, `trusted-types ${policyName}` as const]),
      ],
      scriptDirective: { hashes: [readingModeHash] },
    },
  },
  vite: {
    // Constants, so that what an empty token rules out is left out of the scripts.
    define: {
      // Names that no host sets: Astro would read a variable of the environment in their place.
      // In the browser’s scripts only the second: the name of a build would rename them all.
      'import.meta.env.ROAD_BUILD': JSON.stringify(build),
      'import.meta.env.ROAD_OFFLINE': JSON.stringify(offline),
      'import.meta.env.PUBLIC_MAPBOX_TOKEN': JSON.stringify(token),
      'import.meta.env.PUBLIC_MAPBOX_STYLE': JSON.stringify(process.env['PUBLIC_MAPBOX_STYLE'] ?? ''),
    },
    build: {
      // Small scripts stay files: an inlined one would need its own hash per page.
      assetsInlineLimit: 0,
    },
  },
});
