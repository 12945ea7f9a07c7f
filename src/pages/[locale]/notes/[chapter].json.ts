/**
 * What the marks of one chapter open: one small file, fetched at the first
 * tap. Each note is finished HTML, so that the browser holds no words.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { notesOf } from '../../../notes/notes.ts';
import { content } from '../../../content/content.ts';
import { locales, type Locale } from '../../../i18n/locale.ts';

interface Props {
  locale: Locale;
  chapter: string;
}

/** One file per chapter and language. */
export const getStaticPaths = (() =>
  locales.flatMap((locale) =>
    [...new Set(content().chapters.map((one) => one.id))].map((chapter) => ({ params: { locale, chapter }, props: { locale, chapter } })),
  )) satisfies GetStaticPaths;

/** The notes by id. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(notesOf(props.chapter, props.locale));
