/** Who advised what, when: notices on Mali by country, October 2025 to April 2026. */
import type { Chart, ChartTable, Figures, Model } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { data, daysBetween, type AlertsData, type Mark, type Notice } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** Last day of the view `others`. */
const autumn = '2025-11-07';

/**
 * Counts of countries that advised leaving by 7 November 2025, and the days
 * between Washington's steps.
 */
function figures({ countries, marks }: AlertsData): Figures {
  const leaving = (fits: (mark: Mark) => boolean): Set<string> =>
    new Set(marks.filter((mark) => mark.date <= autumn && mark.level.startsWith('leave-') && fits(mark)).map((mark) => mark.country));
  const sure = leaving((mark) => !mark.open);
  const us = (level: string): string => marks.find((mark) => mark.country === 'united-states' && mark.level === level)?.date ?? autumn;
  const authorised = us('staff-departure-authorised');
  const ordered = us('staff-departure-ordered');
  return {
    countries: countries.length,
    leave: sure.size,
    leave_now: leaving((mark) => mark.level === 'leave-now-commercial').size,
    listed: [...leaving((mark) => mark.open)].filter((country) => !sure.has(country)).length,
    days_to_citizens: daysBetween(authorised, us('leave-now-commercial')),
    days_to_order: daysBetween(authorised, ordered),
    days_of_order: daysBetween(ordered, us('advice-eased')),
  };
}

/** One row a report, in the order of the dates. */
function table({ data: { notices }, locale, text }: Model<AlertsData, View>): ChartTable {
  const when = ({ date, precision }: Notice): string => {
    const day = formatDate(date, locale);
    if (precision === 'day' || date.length < 10) return day;
    return `${day} (${text[`date_${precision}`] ?? precision})`;
  };
  return {
    columns: ['date', 'country', 'level', 'what', 'note', 'source', 'confidence'],
    rows: notices.map((notice) => [
      when(notice),
      notice.country,
      text[`level_${notice.level}`] ?? notice.level,
      notice.what,
      notice.note,
      notice.source,
      text[`confidence_${notice.confidence}`] ?? notice.confidence,
    ]),
  };
}

const alerts: Chart<AlertsData, View> = { id: 'alerts', views, frames, data, draw, figures, table };
export default alerts;
