/**
 * What followed the article, from the events: attacks, blockade, troops,
 * kidnappings between the end of November 2025 and October 2026.
 */
import type { Content } from '../../content/load.ts';
import type { Locale } from '../../i18n/locale.ts';
import { gazetteer } from '../../map/gazetteer.ts';
import type { Town } from '../../map/places.ts';
import type { LonLat } from '../../map/projection.ts';
import type { EventRecord } from '../../schemas/event.ts';
import type { View } from './draw.ts';

/** One event, as the time line needs it. */
export interface Happening {
  id: string;
  /** ISO day, or month where the day is not known. */
  date: string;
  /** View in which it is news; none for reports about earlier events. */
  view: View | null;
  /** No safe point: named beside the map when its view is shown. */
  listed: boolean;
  confidence: EventRecord['confidence'];
  /** Tolls and counts, with who says so; empty without any. */
  figures: string;
}

/** One mark: an event's own point, or a place that its text names besides. */
export interface Mark {
  /** `E088`, `E088-gao`. */
  key: string;
  event: string;
  at: LonLat;
  /** `move`: troops, arrivals, releases. Anything else is an attack or a blockade. */
  kind: 'attack' | 'move';
  /** Of a place that is not the event's own: its name. */
  name?: string;
}

/** What the map needs. */
export interface SinceData {
  locale: Locale;
  events: Happening[];
  marks: Mark[];
  towns: Town[];
  /** Roads out of Bamako that Amnesty found blocked, of its main ones. */
  roads: { blocked: number; total: number };
}

const categories: readonly EventRecord['category'][] = ['jihadist-attack', 'blockade', 'foreign-forces', 'kidnapping'];

/** First day, and the last day of each view: an event belongs to the first that reaches it. */
const from = '2025-11-22';
const until: readonly (readonly [View, string])[] = [
  ['ease', '2025-12-31'],
  ['january', '2026-01-31'],
  ['april-25', '2026-04-25'],
  ['april-28', '2026-04-28'],
  ['summer', '2026-09-30'],
  ['october', '2026-10-06'],
];

/** Amnesty's count of mid-May speaks of the blockade of 28 April. */
const amnesty = 'E094';

/** Publications about earlier attacks: in the table and on the time line, not on the map. */
const reports = ['E082', 'E086'];

/** Filed under blockade and kidnapping, but an arrival and a release. */
const relief = ['E079', 'E081'];

/** Places that the text of an event names besides its own point; Kidal has its own event. */
const also: Readonly<Record<string, readonly string[]>> = {
  E088: ['senou', 'gao', 'sevare', 'mopti'],
  E098: ['aguelhok', 'gao', 'sevare'],
};

const townIds = ['bamako', 'kati', 'kayes', 'tombouctou', 'gao', 'tessalit'];

const viewAt = (date: string): View | undefined => until.find(([, last]) => date <= last)?.[0];

function viewOf({ id, date }: EventRecord): View | null {
  if (reports.includes(id)) return null;
  return id === amnesty ? 'april-28' : (viewAt(date) ?? null);
}

/** Events of the window by date, with their marks. */
export function data(content: Content, locale: Locale): SinceData {
  const chosen = content.events
    .filter(({ category, date }) => categories.includes(category) && date >= from && viewAt(date))
    .sort((a, b) => a.date.localeCompare(b.date));
  const places = gazetteer(content, locale);
  const marks = chosen.flatMap((event): Mark[] => {
    const { id, lat, lon, category } = event;
    if (viewOf(event) === null || lat === undefined || lon === undefined) return [];
    const kind = category === 'foreign-forces' || relief.includes(id) ? 'move' : 'attack';
    return [
      { key: id, event: id, at: [lon, lat], kind },
      ...(also[id] ?? []).map(places).map((town): Mark => ({ key: `${id}-${town.id}`, event: id, at: town.at, kind, name: town.name })),
    ];
  });
  const counted = /(\d+) of (\d+)/u.exec(chosen.find(({ id }) => id === amnesty)?.figures?.en ?? '');
  return {
    locale,
    events: chosen.map((event) => ({
      id: event.id,
      date: event.precision === 'month' ? event.date.slice(0, 7) : event.date,
      view: viewOf(event),
      listed: event.lat === undefined,
      confidence: event.confidence,
      figures: event.figures?.[locale] ?? '',
    })),
    marks,
    towns: townIds.map(places),
    roads: { blocked: Number(counted?.[1] ?? 0), total: Number(counted?.[2] ?? 0) },
  };
}
