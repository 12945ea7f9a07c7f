/** How the article holds: one square per claim, by chapter and verdict. */
import type { Chart, ChartTable, Figures, Model } from '../contract.ts';
import { data, fullTexts, order, type ClaimsData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** A verdict as part of a figure's name: ICU arguments hold no hyphen. */
const named = (verdict: string): string => verdict.replaceAll('-', '_');

/** `all`, `confirmed`, `not_searchable`, `confirmed_5` (in chapter 5), `chapter_5`, `event`, `confirmed_event`. */
function figures({ claims, rows }: ClaimsData): Figures {
  const count = (test: (claim: ClaimsData['claims'][number]) => boolean): number => claims.filter(test).length;
  const all: Figures = { all: claims.length };
  for (const type of ['event', 'number', 'quote', 'interpretation']) all[type] = count((claim) => claim.type === type);
  for (const { number } of rows) all[`chapter_${number}`] = count((claim) => claim.chapter === number);
  for (const verdict of order) {
    all[named(verdict)] = count((claim) => claim.verdict === verdict);
    all[`${named(verdict)}_event`] = count((claim) => claim.verdict === verdict && claim.type === 'event');
    all[`${named(verdict)}_quote`] = count((claim) => claim.verdict === verdict && claim.type === 'quote');
    for (const { number } of rows) all[`${named(verdict)}_${number}`] = count((claim) => claim.verdict === verdict && claim.chapter === number);
  }
  return all;
}

/** One row per claim, in the article's order. */
function table({ data: made, text }: Model<ClaimsData, View>): ChartTable {
  const full = fullTexts(made);
  const chapter = (number: number): string => `${number} · ${made.rows.find((row) => row.number === number)?.name ?? ''}`;
  return {
    columns: ['id', 'chapter', 'claim', 'verdict', 'record'],
    rows: made.claims.map(({ id, chapter: number, claim, verdict }) => [id, chapter(number), full.get(id)?.claim ?? claim, text[verdict] ?? verdict, full.get(id)?.record ?? null]),
  };
}

const chart: Chart<ClaimsData, View> = { id: 'claims', views, frames, data, draw, figures, table };
export default chart;
