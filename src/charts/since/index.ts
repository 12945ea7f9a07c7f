/** What has happened since the article, and how sure each event is. */
import type { Content } from '../../content/load.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { namedEvent } from '../kit/named-event.ts';
import { titlesOf } from '../kit/sources.ts';
import { data, type SinceData } from './data.ts';
import { draw, frames, knownIn, views, type View } from './draw.ts';

/** `e085_day`, `e085_figures` for each event; counts of events by confidence. */
function figures({ events, marks, roads, locale }: SinceData): Figures {
  const sure = (level: string): number => events.filter(({ confidence }) => confidence === level).length;
  const named: Figures = {
    events: events.length,
    mapped: new Set(marks.map(({ event }) => event)).size,
    high: sure('high'),
    medium: sure('medium'),
    low: sure('low'),
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
function table({ data: { events }, text, locale }: Model<SinceData, View>, content: Content): ChartTable {
  return {
    columns: ['date', 'place', 'what', 'confidence', 'source'],
    rows: events.map(({ id, date, confidence }) => {
      const { place, title, sources } = namedEvent(content, id);
      return [date, place[locale], title[locale], text[`confidence_${confidence}`] ?? '', titlesOf(content, sources)];
    }),
  };
}

/** Each event at its marks, or at its tick on the time line where the map has none; the news first, then by date. */
function tells({ data, text, locale }: Model<SinceData, View>, view: View, content: Content): Tell[] {
  const known = knownIn(data, view);
  const told = data.events.flatMap((of) => {
    const own = known.filter(({ event }) => event === of.id);
    const news = of.view === view;
    return own.length > 0 ? own.map(({ key, name }) => ({ mark: `events/${key}`, of, news, name: name && (text[`event_${key}`] ?? name) })) : [{ mark: `strip/${of.id}`, of, news, name: undefined }];
  });
  const sentences = told.sort((a, b) => Number(b.news) - Number(a.news)).map(({ mark, of, name }): Tell => {
    const { title, place } = namedEvent(content, of.id);
    return {
      mark,
      words: name ? 'place' : of.figures ? 'counted' : 'event',
      figures: {
        title: title[locale],
        place: name ?? place[locale],
        own: place[locale],
        day: formatDate(of.date, locale),
        count: of.figures,
        confidence: text[`confidence_${of.confidence}`] ?? '',
      },
    };
  });
  return view === 'april-28' ? [...sentences, { mark: 'roads/road-0', words: 'roads', figures: figures(data) }] : sentences;
}

const since: Chart<SinceData, View> = { id: 'since', views, frames, data, draw, figures, table, tells };
export default since;
