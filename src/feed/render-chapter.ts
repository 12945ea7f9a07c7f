/** A chapter as one string of HTML. */
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Locale } from '../i18n/locale.ts';
import { absolute, storyPath } from '../i18n/routes.ts';
import FeedChapter from './FeedChapter.astro';

let container: Promise<AstroContainer> | undefined;

async function open(): Promise<AstroContainer> {
  const opened = await AstroContainer.create();
  // The chapters are MDX, which brings its own renderer.
  opened.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return opened;
}

/** The prose of a chapter with its pictures, for a feed. */
export async function renderChapter(id: string, locale: Locale): Promise<string> {
  container ??= open();
  // The components read the language from the address of their page.
  const request = new Request(absolute(storyPath(locale)));
  const html = await (await container).renderToString(FeedChapter, { props: { id }, request });
  return html.replace(/>\s+</g, (gap) => (gap.includes('\n') ? '>\n<' : gap)).trim();
}
