/** Who advised what, when: notices on Mali by country, October 2025 to April 2026. */
import type { Content } from '../../content/load.ts';
import { optionalText, text, type Row } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { daysBetween } from '../kit/days.ts';
import { formatDate } from '../kit/format.ts';
import { confidenceWord, surestOf, titlesOfRow } from '../kit/sources.ts';
import { cellsOf } from '../prepare.ts';
import { data, notices, type AlertsData, type Mark } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';
import { scope, shownIn } from './layout.ts';

/** Counts of countries that advised leaving by 7 November 2025, and the days between Washington’s steps. */
function figures({ marks }: AlertsData): Figures {
  const leaving = (fits: (mark: Mark) => boolean): Set<string> =>
    new Set(marks.filter((mark) => mark.date <= scope.others.until && mark.level.startsWith('leave-') && fits(mark)).map((mark) => mark.country));
  const sure = leaving((mark) => !mark.open);
  const named: Figures = {
    leave: sure.size,
    leave_now: leaving((mark) => mark.level === 'leave-now-commercial').size,
    listed: [...leaving((mark) => mark.open)].filter((country) => !sure.has(country)).length,
  };
  const us = (level: string): string | undefined => marks.find((mark) => mark.country === 'united-states' && mark.level === level)?.date;
  const [allowed, told, ordered, eased] = [us('staff-departure-authorised'), us('leave-now-commercial'), us('staff-departure-ordered'), us('eased')];
  if (allowed && told) named['days_to_citizens'] = daysBetween(allowed, told);
  if (allowed && ordered) named['days_to_order'] = daysBetween(allowed, ordered);
  if (ordered && eased) named['days_of_order'] = daysBetween(ordered, eased);
  return named;
}

/** The date of a row, with what is not certain about it. */
function when(row: Row, locale: Locale, cell: (key: string) => string): string {
  const [date, precision] = [text(row, 'date'), text(row, 'date_precision')];
  const day = formatDate(date, locale);
  return precision === 'day' || date.length < 10 ? day : `${day} (${cell(`date_${precision}`)})`;
}

/** One row a report, in the order of the dates. */
function table({ locale }: Model<AlertsData, View>, content: Content): ChartTable {
  const cell = cellsOf(content, 'alerts', locale);
  return {
    columns: ['date', 'country', 'level', 'what', 'note', 'source', 'confidence'],
    rows: content.tables.advisories.rows.map((row) => [
      when(row, locale, cell),
      text(row, `country_${locale}`),
      cell(`level_${text(row, 'level')}`),
      text(row, `paraphrase_${locale}`),
      optionalText(row, `note_${locale}`),
      titlesOfRow(content, row),
      confidenceWord(text(row, 'confidence'), locale),
    ]),
  };
}

/** Each mark tells the surest of its reports, on the day of the first. */
function tells({ data: made, locale }: Model<AlertsData, View>, view: View, content: Content): Tell[] {
  const cell = cellsOf(content, 'alerts', locale);
  const shown = shownIn(made, view).map(({ key }) => key);
  return notices(content, locale)
    .filter(({ mark }) => shown.includes(mark.key))
    .map(({ mark, name, reports }) => {
      const surest = surestOf(reports, (row) => row['confidence']) ?? {};
      const confidence = confidenceWord(text(surest, 'confidence'), locale);
      const figures = { country: name, day: when(reports[0] ?? surest, locale, cell), what: text(surest, `paraphrase_${locale}`), reports: reports.length, confidence };
      return { mark: `marks/${mark.key}`, words: 'notice', figures };
    });
}

const alerts: Chart<AlertsData, View> = { id: 'alerts', views, frames, data, draw, figures, table, tells };
export default alerts;
