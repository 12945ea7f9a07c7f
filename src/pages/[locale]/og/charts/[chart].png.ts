/** Open Graph picture of the page of a visual. */
import type { APIRoute } from 'astro';
import { eachChart, type ChartProps } from '../../../../chart-files/each-chart.ts';
import { prepared } from '../../../../charts/prepared.ts';
import { socialCard } from '../../../../pictures/social-card.ts';

/** One picture per visual and language. */
export const getStaticPaths = eachChart;

/** PNG of 1200 × 630 px. */
export const GET: APIRoute<ChartProps> = ({ props: { chart, locale } }) => {
  const visual = prepared(chart, locale);
  const card = socialCard({ locale, title: visual.sentence('question'), chart, view: visual.words.defaultView });
  return new Response(card, { headers: { 'content-type': 'image/png' } });
};
