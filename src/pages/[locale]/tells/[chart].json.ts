/** What the marks of a visual say, fetched when a reader first asks one. */
import type { APIRoute } from 'astro';
import { eachChart, type ChartProps } from '../../../chart-files/each-chart.ts';
import { prepared } from '../../../charts/prepared.ts';

/** One file per visual and language. */
export const getStaticPaths = eachChart;

/** The sentences as JSON. */
export const GET: APIRoute<ChartProps> = ({ props }) => Response.json(prepared(props.chart, props.locale).tells);
