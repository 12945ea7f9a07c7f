/** The description of a visual: words, sources, licence, citation, addresses. */
import type { APIRoute } from 'astro';
import { eachChart, type ChartProps } from '../../../chart-files/each-chart.ts';
import { chartMetadata } from '../../../chart-files/metadata.ts';

/** One file per visual and language. */
export const getStaticPaths = eachChart;

/** The description as JSON. */
export const GET: APIRoute<ChartProps> = ({ props: { chart, locale } }) => Response.json(chartMetadata(chart, locale));
