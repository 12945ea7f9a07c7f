/** Words and places for a reader who explores a map, fetched when they do. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../content/content.ts';
import { text } from '../../content/row.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { ui } from '../../i18n/ui.ts';
import { fromBamako } from '../../map/distance.ts';
import { guideWords, type Guide, type GuideWord, type Place } from '../../map/explore/guide.ts';
import { gazetteer } from '../../map/gazetteer.ts';

interface Props {
  locale: Locale;
}

/** One file per language. */
export const getStaticPaths = (() => locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** The places of the gazetteer and the words of the controls. */
export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const here = gazetteer(content(), locale);
  const there = locales.filter((other) => other !== locale).map((other) => gazetteer(content(), other));
  const places = content().tables.places_mali_geonames.rows.map((row): Place => {
    const { id, name, at } = here(text(row, 'id'));
    const also = there.map((other) => other(id).name).find((other) => other !== name);
    return { id, name, ...(also !== undefined && { also }), at, km: fromBamako(at) };
  });
  const words = Object.fromEntries(guideWords.map((key) => [key, ui(locale, `explore.${key}`)])) as Record<GuideWord, string>;
  const guide: Guide = { locale, words, places };
  return Response.json(guide);
};
