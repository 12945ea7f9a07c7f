/** Link and citations of a chapter, its steps and its visuals: one file, fetched when a reader first asks. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { citeCards } from '../../../citation/card.ts';
import { content } from '../../../content/content.ts';
import type { Locale } from '../../../i18n/locale.ts';

interface Props {
  locale: Locale;
  chapter: string;
}

/** One file per chapter and language. */
export const getStaticPaths = (() =>
  content().chapters.filter(({ number }) => number > 0).map(({ locale, id: chapter }) => ({ params: { locale, chapter }, props: { locale, chapter } }))) satisfies GetStaticPaths;

/** The cards by key. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(citeCards(props.chapter, props.locale));
