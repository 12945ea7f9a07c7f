/** The numbers of a visual: the table of its page. */
import type { APIRoute } from 'astro';
import { chartCsv } from '../../../chart-files/csv.ts';
import { eachChart, type ChartProps } from '../../../chart-files/each-chart.ts';

/** One file per visual and language. */
export const getStaticPaths = eachChart;

/** The table. */
export const GET: APIRoute<ChartProps> = ({ props: { chart, locale } }) =>
  new Response(chartCsv(chart, locale), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
