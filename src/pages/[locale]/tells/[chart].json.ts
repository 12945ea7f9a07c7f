/** What the marks of a visual say, fetched when a reader first asks one. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { prepared } from '../../../charts/prepared.ts';
import { visuals } from '../../../charts/registry.ts';
import { locales, type Locale } from '../../../i18n/locale.ts';

interface Props {
  locale: Locale;
  chart: string;
}

/** One file per visual and language. */
export const getStaticPaths = (() =>
  locales.flatMap((locale) => visuals.map(({ id }) => ({ params: { locale, chart: id }, props: { locale, chart: id } })))) satisfies GetStaticPaths;

/** The sentences as JSON. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(prepared(props.chart, props.locale).tells);
