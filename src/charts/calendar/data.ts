/**
 * What is known of each day of the blockade, September 2025 to January 2026.
 * A report with a sure day becomes a mark; all reports of one kind on one day
 * are one mark. Kidnappings and embassies' advice have visuals of their own.
 */
import type { Content } from '../../content/load.ts';
import { number, optionalNumber, text, type Row } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';

/** Kinds in the order in which they stand in a day. */
export const kinds = ['attack', 'arrival', 'shortage', 'school', 'rationing', 'other'] as const;

/** What a day brought. */
export type Kind = (typeof kinds)[number];

/** First and last day of the grid: a Monday and, 22 weeks on, a Saturday. */
export const range = { from: '2025-09-01', to: '2026-01-31' } as const;

/** The national closure of schools and universities. */
export const closure = { from: '2025-10-27', to: '2025-11-09' } as const;

/** One report with a sure day, and the titles of its sources. */
export interface Report {
  date: string;
  kind: Kind;
  place: string;
  what: string;
  source: string;
  confidence: string;
}

/** One kind on one day; open when every report of it is of low confidence. */
export interface Mark {
  date: string;
  kind: Kind;
  open: boolean;
}

/** Marks, their reports, and the numbers that labels name. */
export interface CalendarData {
  marks: Mark[];
  reports: Report[];
  facts: Record<string, number>;
}

const kindsOfRows: Readonly<Record<string, Kind>> = { attack: 'attack', arrival: 'arrival', queue: 'shortage', school: 'school', rationing: 'rationing', power: 'rationing' };

/** A count since 1 January, filed under arrivals: no convoy came in that day. */
const tally = '2026-01-22';

/** Events of the blockade that have a day. Barrick, gold and Bellingcat’s count are no events of a day of blockade; the day of E061 is computed. */
const kindsOfEvents: Readonly<Record<string, Kind>> = {
  E046: 'other', E048: 'attack', E049: 'attack', E050: 'attack', E054: 'shortage', E055: 'arrival', E056: 'other',
  E057: 'attack', E058: 'attack', E062: 'school', E063: 'attack', E066: 'shortage', E067: 'arrival',
  E071: 'attack', E076: 'school', E077: 'attack', E078: 'other', E079: 'arrival', E103: 'attack', E106: 'attack',
  E107: 'rationing', E085: 'attack',
};

/** Day `index` of the grid, ISO. */
export function dayAt(index: number): string {
  return new Date(Date.parse(`${range.from}T00:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10);
}

/** Number of a day in the grid, from 0. */
export function dayIndex(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.parse(`${range.from}T00:00:00Z`)) / 86_400_000);
}

function kindOf(row: Row): Kind {
  return row['kind'] === 'arrival' && row['date'] === tally ? 'other' : (kindsOfRows[text(row, 'kind')] ?? 'other');
}

/** Reads the table of convoys and the events of the blockade; sentences in one language. */
export function data({ tables, events, sources }: Content, locale: Locale): CalendarData {
  const titles = new Map(sources.map((source) => [source.id, source.title]));
  const named = (ids: readonly string[]): string => ids.map((id) => titles.get(id) ?? id).join(', ');
  const rows: Report[] = tables.convoys.rows.filter((row) => text(row, 'date_precision') === 'day').map((row) => ({ date: text(row, 'date'), kind: kindOf(row), place: text(row, `place_${locale}`), what: text(row, `detail_${locale}`), source: named(text(row, 'source').split(' ')), confidence: text(row, 'confidence') }));
  const told: Report[] = events.flatMap((event) => {
    const kind = kindsOfEvents[event.id];
    if (!kind || event.precision !== 'day') return [];
    return [{ date: event.date, kind, place: event.place[locale], what: event.title[locale], source: named(event.sources), confidence: event.confidence }];
  });
  const reports = [...rows, ...told]
    .filter(({ date }) => date >= range.from && date <= range.to)
    .sort((a, b) => a.date.localeCompare(b.date) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const marks = new Map<string, Mark>();
  for (const { date, kind, confidence } of reports) {
    const open = confidence === 'low' && (marks.get(`${date}-${kind}`)?.open ?? true);
    marks.set(`${date}-${kind}`, { date, kind, open });
  }
  const arrived = (date: string): number =>
    Math.max(0, ...tables.convoys.rows.filter((row) => row['date'] === date && row['kind'] === 'arrival').map((row) => optionalNumber(row, 'tankers_max') ?? 0));
  const series = (id: string, date: string): number =>
    Math.max(0, ...tables.series.rows.filter((row) => row['id'] === id && row['date'] === date && String(row['unit_en']) !== 'km to Kati').map((row) => number(row, 'low')));
  return {
    marks: [...marks.values()],
    reports,
    facts: {
      state_tv: arrived('2025-10-07'),
      local_sources: arrived('2025-10-30'),
      from_niger: arrived('2025-11-22'),
      burned_17_october: series('tankers-burned-verified-attack', '2025-10-17'),
      burned_6_november: series('tankers-burned-verified-attack', '2025-11-06'),
      km_28_october: series('distance-28-october-attack', '2025-10-28'),
    },
  };
}
