/** What each day of the blockade brought: reports with a sure day, September 2025 to January 2026. */
import type { Content } from '../../content/load.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { confidenceWord, surestOf } from '../kit/sources.ts';
import { data, kinds, reports, type CalendarData, type Mark } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';
import { days, isWithin } from './layout.ts';

/** `grid_days`, `dated_days`, `reports`; by view `days_winter` and by kind `attack_winter`: days that have a mark. */
function figures({ marks, reports: count, facts }: CalendarData): Figures {
  const dated = (some: readonly Mark[]): number => new Set(some.map(({ date }) => date)).size;
  const named: Figures = { ...facts, grid_days: days, dated_days: dated(marks), empty_days: days - dated(marks), reports: count };
  for (const view of views) {
    const own = marks.filter(({ date }) => isWithin(view, date));
    named[`days_${view}`] = dated(own);
    for (const kind of kinds) named[`${kind}_${view}`] = own.filter((mark) => mark.kind === kind).length;
  }
  return named;
}

/** One row a report, by day. */
function table({ locale, text }: Model<CalendarData, View>, content: Content): ChartTable {
  return {
    columns: ['date', 'kind', 'place', 'what', 'source', 'confidence'],
    rows: reports(content, locale).map((one) => [one.date, text[`key_${one.kind}`] ?? one.kind, one.place, one.what, one.source, confidenceWord(one.confidence, locale)]),
  };
}

/** Each mark of the days that a view tells opens the surest of its reports. */
function tells({ data: { marks }, locale }: Model<CalendarData, View>, view: View, content: Content): Tell[] {
  const all = reports(content, locale);
  return marks.filter(({ date }) => isWithin(view, date)).flatMap(({ date, kind }) => {
    const own = all.filter((report) => report.date === date && report.kind === kind);
    const surest = surestOf(own, ({ confidence }) => confidence);
    if (!surest) return [];
    const { place, what, said, confidence } = surest;
    const figures = { day: formatDate(date, locale), place, what, said: said ?? 'none', reports: own.length, confidence: confidenceWord(confidence, locale) };
    return [{ mark: `marks/${date}-${kind}`, words: 'day', figures }];
  });
}

const calendar: Chart<CalendarData, View> = { id: 'calendar', views, frames, data, draw, figures, table, tells };
export default calendar;
