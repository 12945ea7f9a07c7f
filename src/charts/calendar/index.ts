/** What each day of the blockade brought: reports with a sure day, September 2025 to January 2026. */
import type { Chart, ChartTable, Figures, Model } from '../contract.ts';
import { data, kinds, type CalendarData, type Mark } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';
import { days, spans } from './layout.ts';

/** `grid_days`, `dated_days`, `reports`; by view `days_winter` and by kind `attack_winter`: days that have a mark. */
function figures({ marks, reports, facts }: CalendarData): Figures {
  const dated = (some: readonly Mark[]): number => new Set(some.map(({ date }) => date)).size;
  const named: Figures = { ...facts, grid_days: days, dated_days: dated(marks), empty_days: days - dated(marks), reports: reports.length };
  for (const view of views) {
    const own = marks.filter(({ date }) => date >= spans[view].from && date <= spans[view].to);
    named[`days_${view}`] = dated(own);
    for (const kind of kinds) named[`${kind}_${view}`] = own.filter((mark) => mark.kind === kind).length;
  }
  return named;
}

/** One row a report, by day. */
function table({ data: { reports }, text }: Model<CalendarData, View>): ChartTable {
  return {
    columns: ['date', 'kind', 'place', 'what', 'source', 'confidence'],
    rows: reports.map((one) => [one.date, text[`key_${one.kind}`] ?? one.kind, one.place, one.what, one.source, text[`confidence_${one.confidence}`] ?? one.confidence]),
  };
}

const calendar: Chart<CalendarData, View> = { id: 'calendar', views, frames, data, draw, figures, table };
export default calendar;
