/** How the article holds: one square per claim, by chapter and verdict. */
import type { Content } from '../../content/load.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { data, order, type ClaimsData, type Square } from './data.ts';
import { draw, frames, verdictsIn, views, type View } from './draw.ts';

/** A verdict as part of a figure's name: ICU arguments hold no hyphen. */
const named = (verdict: string): string => verdict.replaceAll('-', '_');

/** `all`, `confirmed`, `not_searchable`, `confirmed_5` (in chapter 5), `chapter_5`, `event`, `confirmed_event`. */
function figures({ claims, rows }: ClaimsData): Figures {
  const count = (test: (claim: Square) => boolean): number => claims.filter(test).length;
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
function table({ data: { rows }, text, locale }: Model<ClaimsData, View>, { claims }: Content): ChartTable {
  const chapter = (number: number): string => `${number} · ${rows.find((row) => row.number === number)?.name ?? ''}`;
  return {
    columns: ['id', 'chapter', 'claim', 'verdict', 'record'],
    rows: claims.map((one) => [one.id, chapter(one.chapter), one.claim[locale], text[one.verdict] ?? one.verdict, one.record[locale]]),
  };
}

/** Each square whose verdict is shown tells it, with its statement; before any is shown, all tell their chapter. */
function tells({ text, locale }: Model<ClaimsData, View>, view: View, { claims }: Content): Tell[] {
  const shown = verdictsIn(view);
  return claims
    .filter(({ verdict }) => shown.length === 0 || shown.includes(verdict))
    .map(({ id, chapter, verdict, claim }) => ({
      mark: `claims/${id}`,
      words: shown.length === 0 ? 'statement' : 'verdict',
      figures: { id, chapter, claim: claim[locale], verdict: text[verdict] ?? verdict },
    }));
}

const chart: Chart<ClaimsData, View> = { id: 'claims', views, frames, data, draw, figures, table, tells };
export default chart;
