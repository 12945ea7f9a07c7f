/** The published events as the timeline shows them, in one language. Build only. */
import { formatDate } from '../charts/kit/format.ts';
import { citedSources } from '../content/cited-sources.ts';
import type { Content } from '../content/load.ts';
import type { Locale } from '../i18n/locale.ts';
import { ui, type UiKey } from '../i18n/ui.ts';
import type { LonLat } from '../map/projection.ts';
import { eventCategories, type EventRecord } from '../schemas/event.ts';
import type { Source } from '../schemas/source.ts';
import { columnOf, columnsBetween } from './columns.ts';

/** Confidences from the surest. */
export const confidences = ['high', 'medium', 'low'] as const;

/** Kinds in the order of the filter. */
export const kinds = eventCategories;

/** An event with its words. */
export interface TimelineEvent {
  id: string;
  /** ISO day, or month where no more is known. */
  date: string;
  /** The date in words, as precise as it is known. */
  when: string;
  precision: EventRecord['precision'];
  column: string;
  /** The place's id, the same in both languages, and its name. */
  place: string;
  where: string;
  at: LonLat | undefined;
  kind: EventRecord['category'];
  confidence: EventRecord['confidence'];
  title: string;
  detail: string;
  figures: string;
  sources: Source[];
}

/** An id from a name: `Ségou–Bamako road` is `segou-bamako-road`. */
export function placeId(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}

/** The date as precisely as it is known: a month has no day. */
function stated({ date, precision }: EventRecord): string {
  return precision === 'month' ? date.slice(0, 7) : date;
}

/** All events by date; those known to the month come first in it. */
export function timelineEvents(content: Content, locale: Locale): TimelineEvent[] {
  return content.events
    .map((event): TimelineEvent => {
      const date = stated(event);
      const words = formatDate(date, locale);
      const { lat, lon } = event;
      return {
        id: event.id,
        date,
        when: event.precision === 'week' ? ui(locale, 'timeline.week', { day: words }) : words,
        precision: event.precision,
        column: columnOf(date),
        place: placeId(event.place.en),
        where: event.place[locale],
        at: lat === undefined || lon === undefined ? undefined : [lon, lat],
        kind: event.category,
        confidence: event.confidence,
        title: event.title[locale],
        detail: event.detail[locale],
        figures: event.figures?.[locale] ?? '',
        sources: citedSources(content, event.sources),
      };
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

/** The columns that the events span. */
export function timelineColumns(events: readonly TimelineEvent[]): string[] {
  return columnsBetween(events[0]?.date ?? '', events.at(-1)?.date ?? '');
}

/** A place with how many events it has; those of one name are one. */
export interface PlaceCount {
  id: string;
  name: string;
  count: number;
  /** Does it have a point on the map? */
  mapped: boolean;
}

/** Places by how many events they have, then by name. */
export function placesOf(events: readonly TimelineEvent[], locale: Locale): PlaceCount[] {
  const places = new Map<string, PlaceCount>();
  for (const { place, where, at } of events) {
    const known = places.get(place);
    places.set(place, { id: place, name: where, count: (known?.count ?? 0) + 1, mapped: (known?.mapped ?? false) || at !== undefined });
  }
  return [...places.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, locale));
}

/** A kind in words. */
export function kindWord(kind: string, locale: Locale): string {
  return ui(locale, `timeline.kind.${kind}` as UiKey);
}

/** A confidence in words that stand alone. */
export function confidenceWords(confidence: string, locale: Locale): string {
  return ui(locale, `timeline.confidence.${confidence}` as UiKey);
}

/** Keys of the CSV’s columns, in order. */
const csvColumns = ['id', 'date', 'precision', 'place', 'latitude', 'longitude', 'kind', 'title', 'detail', 'figures', 'confidence', 'source', 'sourceId'] as const;

/** Headings of the CSV. */
export function csvHeadings(locale: Locale): string[] {
  return csvColumns.map((key) => ui(locale, `timeline.csv.${key}`));
}

/** The row of an event under {@link csvHeadings}; the browser reads the same from the list, see `row.ts`. */
export function csvRow(event: TimelineEvent, locale: Locale): string[] {
  const [lon, lat] = event.at ?? [];
  return [
    event.id, event.date, ui(locale, `timeline.precision.${event.precision}`), event.where, String(lat ?? ''), String(lon ?? ''),
    kindWord(event.kind, locale), event.title, event.detail, event.figures, confidenceWords(event.confidence, locale),
    event.sources.map(({ title }) => title).join(' ; '), event.sources.map(({ id }) => id).join(' '),
  ];
}
