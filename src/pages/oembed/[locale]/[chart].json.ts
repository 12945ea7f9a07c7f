/** oEmbed answer of each visual; chart pages name it in their head. */
import type { APIRoute } from 'astro';
import { eachChart, type ChartProps } from '../../../chart-files/each-chart.ts';
import { oembed } from '../../../embed/oembed.ts';

/** One file per visual and language. */
export const getStaticPaths = eachChart;

/** The answer as JSON. */
export const GET: APIRoute<ChartProps> = ({ props }) => Response.json(oembed(props.locale, props.chart));
