/** All published events as a table, in one language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../content/content.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { csvOf } from '../../timeline/csv.ts';
import { csvHeadings, csvRow, timelineEvents } from '../../timeline/events.ts';

interface Props {
  locale: Locale;
}

/** One file per language. */
export const getStaticPaths = (() => locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** A header row, then a row an event. */
export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const rows = timelineEvents(content(), locale).map((event) => csvRow(event, locale));
  return new Response(csvOf([csvHeadings(locale), ...rows]), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
