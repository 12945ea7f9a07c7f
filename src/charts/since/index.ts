/** What has happened since the article, and how sure each event is. */
import type { Chart, ChartTable, Figures, Model } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { data, type SinceData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** `e085_day`, `e085_figures` for each event; counts of events by confidence. */
function figures({ events, marks, roads, locale }: SinceData): Figures {
  const named: Figures = {
    events: events.length,
    mapped: new Set(marks.map(({ event }) => event)).size,
    high: events.filter(({ confidence }) => confidence === 'high').length,
    medium: events.filter(({ confidence }) => confidence === 'medium').length,
    low: events.filter(({ confidence }) => confidence === 'low').length,
    places_april_25: marks.filter(({ event }) => events.some(({ id, view }) => id === event && view === 'april-25')).length,
    roads_blocked: roads.blocked,
    roads_total: roads.total,
  };
  for (const event of events) {
    const id = event.id.toLowerCase();
    named[`${id}_day`] = formatDate(event.date, locale, 'long');
    named[`${id}_short`] = formatDate(event.date, locale, 'day-month').replaceAll(' ', '\u00a0');
    if (event.figures) named[`${id}_figures`] = event.figures;
  }
  return named;
}

/** One row per event, reports and places without a point included. */
function table({ data: { events }, text }: Model<SinceData, View>): ChartTable {
  return {
    columns: ['date', 'place', 'what', 'confidence', 'source'],
    rows: events.map((event) => [event.date, event.place, event.title, text[`confidence_${event.confidence}`] ?? event.confidence, event.sources]),
  };
}

const since: Chart<SinceData, View> = { id: 'since', views, frames, data, draw, figures, table };
export default since;
