/** The picture of a visual in pixels, for pages that take no SVG. */
import type { APIRoute } from 'astro';
import { eachChart, type ChartProps } from '../../../chart-files/each-chart.ts';
import { defaultBitmap } from '../../../pictures/bitmap.ts';

/** One file per visual and language. */
export const getStaticPaths = eachChart;

/** The picture. */
export const GET: APIRoute<ChartProps> = async ({ props: { chart, locale } }) =>
  new Response((await defaultBitmap(chart, locale)).bytes, { headers: { 'content-type': 'image/png' } });
