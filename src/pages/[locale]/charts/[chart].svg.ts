/** The picture of a visual: its default view as a file of its own. */
import type { APIRoute } from 'astro';
import { eachChart, type ChartProps } from '../../../chart-files/each-chart.ts';
import { prepared } from '../../../charts/prepared.ts';
import { standaloneSvg } from '../../../pictures/standalone.ts';

/** One file per visual and language. */
export const getStaticPaths = eachChart;

/** The picture. */
export const GET: APIRoute<ChartProps> = ({ props: { chart, locale } }) =>
  new Response(standaloneSvg(chart, prepared(chart, locale).words.defaultView, 'wide', locale), { headers: { 'content-type': 'image/svg+xml' } });
