/** oEmbed answer of each visual; chart pages name it in their head. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { visuals } from '../../../charts/registry.ts';
import { oembed } from '../../../embed/oembed.ts';
import { locales, type Locale } from '../../../i18n/locale.ts';

interface Props {
  locale: Locale;
  chart: string;
}

/** One file per visual and language. */
export const getStaticPaths = (() =>
  locales.flatMap((locale) => visuals.map(({ id }) => ({ params: { locale, chart: id }, props: { locale, chart: id } })))) satisfies GetStaticPaths;

/** The answer as JSON. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(oembed(props.locale, props.chart));
