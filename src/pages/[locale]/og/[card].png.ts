/** Open Graph picture of each chapter, made from its main visual. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { prepared } from '../../../charts/prepared.ts';
import { content } from '../../../content/content.ts';
import { locales, type Locale } from '../../../i18n/locale.ts';
import { socialCard } from '../../../pictures/social-card.ts';

interface Props {
  locale: Locale;
  card: string;
}

/** One picture per chapter and language; the cover's is the whole story's. */
export const getStaticPaths = (() =>
  locales.flatMap((locale) =>
    content()
      .chapters.filter((chapter) => chapter.locale === locale)
      .map((chapter) => ({ params: { locale, card: chapter.id }, props: { locale, card: chapter.id } })),
  )) satisfies GetStaticPaths;

/** PNG of 1200 × 630 px. */
export const GET: APIRoute<Props> = ({ props: { locale, card } }) => {
  const chapter = content().chapters.find((one) => one.locale === locale && one.id === card);
  if (!chapter) throw new Error(`no chapter “${card}”`);
  const scene = chapter.scenes[0];
  const chart = scene?.chart ?? 'approach';
  const view = scene ? prepared(chart, locale).words.defaultView : 'ring-2025';
  return new Response(socialCard({ locale, title: chapter.title, chart, view }), { headers: { 'content-type': 'image/png' } });
};
