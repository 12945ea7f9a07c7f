/**
 * What is known of each day of the blockade, September 2025 to January 2026.
 * A report with a sure day becomes a mark; all reports of one kind on one day
 * are one mark. Kidnappings and embassies' advice have visuals of their own.
 */
import type { Content } from '../../content/load.ts';
import { optionalNumber, optionalText, text, type Row } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { timelinePath, url } from '../../i18n/routes.ts';
import { titlesOf, titlesOfRow } from '../kit/sources.ts';

/** Kinds in the order in which they stand in a day. */
export const kinds = ['attack', 'arrival', 'shortage', 'school', 'rationing', 'other'] as const;

/** What a day brought. */
export type Kind = (typeof kinds)[number];

/** First and last day of the grid: a Monday and, 22 weeks on, a Saturday. */
export const range = { from: '2025-09-01', to: '2026-01-31' } as const;

/** The national closure of schools and universities. */
export const closure = { from: '2025-10-27', to: '2025-11-09' } as const;

/** One report with a sure day, for the table and for what marks tell. */
export interface Report {
  date: string;
  kind: Kind;
  place: string;
  what: string;
  /** Who claims or has verified it, where the table says. */
  said: string | null;
  /** Titles of its sources. */
  source: string;
  confidence: string;
  /** Id in the published events; the table of convoys gives none. */
  event?: string;
}

/** One kind on one day; open when every report of it is of low confidence. */
export interface Mark {
  date: string;
  kind: Kind;
  open: boolean;
  /** The first of its reports that the timeline has. */
  event?: string;
}

/** Marks by day and kind, how many reports they stand for, and the numbers that labels name. */
export interface CalendarData {
  marks: Mark[];
  reports: number;
  facts: Record<string, number>;
  /** Address of the timeline; an event is `#` and its id. */
  timeline: string;
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

function kindOf(row: Row): Kind {
  return row['kind'] === 'arrival' && row['date'] === tally ? 'other' : (kindsOfRows[text(row, 'kind')] ?? 'other');
}

/** All reports by day and kind, in one language. */
export function reports(content: Content, locale: Locale): Report[] {
  const rows = content.tables.convoys.rows.filter((row) => text(row, 'date_precision') === 'day').map((row): Report => ({
    date: text(row, 'date'),
    kind: kindOf(row),
    place: text(row, `place_${locale}`),
    what: text(row, `detail_${locale}`),
    said: optionalText(row, `claimed_or_verified_by_${locale}`),
    source: titlesOfRow(content, row),
    confidence: text(row, 'confidence'),
  }));
  // The events alone would make most days look empty: no calendar without its table.
  const told = rows.length === 0 ? [] : content.events.flatMap((event): Report[] => {
    const kind = kindsOfEvents[event.id];
    if (!kind || event.precision !== 'day') return [];
    return [{ date: event.date, kind, place: event.place[locale], what: event.title[locale], said: null, source: titlesOf(content, event.sources), confidence: event.confidence, event: event.id }];
  });
  return [...rows, ...told]
    .filter(({ date }) => date >= range.from && date <= range.to)
    .sort((a, b) => a.date.localeCompare(b.date) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** Reads the table of convoys and the events of the blockade. */
export function data(content: Content, locale: Locale): CalendarData {
  const all = reports(content, locale);
  const marks = new Map<string, Mark>();
  for (const { date, kind, confidence, event: own } of all) {
    const known = marks.get(`${date}-${kind}`);
    const event = known?.event ?? own;
    marks.set(`${date}-${kind}`, { date, kind, open: confidence === 'low' && (known?.open ?? true), ...(event !== undefined && { event }) });
  }
  const { convoys, series } = content.tables;
  const arrived = (date: string): number[] => convoys.rows.filter((row) => row['date'] === date && row['kind'] === 'arrival').map((row) => optionalNumber(row, 'tankers_max') ?? 0);
  const counted = (id: string, date: string): number[] =>
    series.rows.filter((row) => row['id'] === id && row['date'] === date && row['unit_en'] !== 'km to Kati').map((row) => optionalNumber(row, 'low') ?? 0);
  const facts = Object.entries({
    state_tv: arrived('2025-10-07'),
    local_sources: arrived('2025-10-30'),
    from_niger: arrived('2025-11-22'),
    burned_17_october: counted('tankers-burned-verified-attack', '2025-10-17'),
    burned_6_november: counted('tankers-burned-verified-attack', '2025-11-06'),
    km_28_october: counted('distance-28-october-attack', '2025-10-28'),
  });
  return {
    marks: [...marks.values()],
    reports: all.length,
    timeline: url(timelinePath(locale)),
    // A number that no row gives is left out, not zero.
    facts: Object.fromEntries(facts.map(([name, values]) => [name, Math.max(0, ...values)] as const).filter(([, value]) => value > 0)),
  };
}
