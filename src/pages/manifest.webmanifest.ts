/** `/manifest.webmanifest`: the site as an installed page. It begins at the root, which goes to the reader's language. */
import type { APIRoute } from 'astro';
import { iconPath, url } from '../i18n/routes.ts';
import { ui } from '../i18n/ui.ts';
import { lightToken } from '../pictures/picture-style.ts';

/** The manifest, in French; a browser that can reads the English name. */
export const GET: APIRoute = () => {
  const paper = lightToken('--paper');
  const manifest = {
    id: url('/'),
    name: ui('fr', 'site.name'),
    name_localized: { en: ui('en', 'site.name') },
    short_name: ui('fr', 'machine.shortName'),
    description: ui('fr', 'story.description'),
    description_localized: { en: ui('en', 'story.description') },
    lang: 'fr',
    dir: 'ltr',
    start_url: url('/'),
    scope: url('/'),
    // A page that is read, not an app: back and address stay in reach.
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: url('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...(['192', '512'] as const).map((size) => ({ src: url(iconPath(size)), type: 'image/png', sizes: `${size}x${size}` })),
      { src: url(iconPath('maskable-512')), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  };
  return new Response(JSON.stringify(manifest, undefined, 2), { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } });
};
