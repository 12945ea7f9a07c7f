/**
 * Who advised what about Mali, and when. A row of the table is one report;
 * reports of one notice (same country, day and level) become one mark.
 */
import type { Content } from '../../content/load.ts';
import { text, type Row } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { daysBetween } from '../kit/days.ts';

/** One notice, as the picture shows it. */
export interface Mark {
  key: string;
  country: string;
  /** ISO day; of a span, its end. */
  date: string;
  /** As in the table; `restated` where one source repeats that older advice still stands, `eased` where an order ends. */
  level: string;
  /** Who is spoken to: citizens, or embassy staff. */
  lane: 'advice' | 'staff';
  /** Only sources of low confidence carry it. */
  open: boolean;
  /** The day is not certain. */
  about: boolean;
  /** First day of the span in which an undated notice fell. */
  from?: string;
}

/** Marks by date, countries in the order of their first. */
export interface AlertsData {
  countries: { id: string; name: string }[];
  marks: Mark[];
}

/** A mark with the name of its country and the rows that carry it. */
export interface Notice {
  mark: Mark;
  name: string;
  reports: Row[];
}

/**
 * In the table only: India spoke in July, Croatia's words are no advice on
 * Mali, Egypt asked Bamako for protection and advised nobody to leave.
 */
const tableOnly = ['India', 'Croatia', 'Egypt'];

/** Months without a day, narrowed by the notes of their rows. */
const spans: Readonly<Record<string, { from: string; to: string }>> = {
  'Japan 2025-10': { from: '2025-10-01', to: '2025-10-28' },
  'France 2025-11': { from: '2025-11-08', to: '2025-11-30' },
};

/** Levels that speak of staff; the two last ease an instruction, which is one step. */
const staffLevels = ['staff-departure-authorised', 'staff-departure-ordered', 'embassy-open', 'advice-eased', 'staff-return'];
const eases = (level: string): boolean => staffLevels.indexOf(level) > 2;

function markOf(row: Row, country: string, restated: boolean): Mark {
  const iso = text(row, 'date');
  const span = spans[`${country} ${iso}`];
  const level = restated ? 'restated' : eases(text(row, 'level')) ? 'eased' : text(row, 'level');
  const date = span?.to ?? iso;
  const id = country.toLowerCase().replaceAll(' ', '-');
  return {
    key: `${id}_${date}_${level}`,
    country: id,
    date,
    level,
    lane: staffLevels.includes(text(row, 'level')) ? 'staff' : 'advice',
    open: text(row, 'confidence') === 'low',
    about: span === undefined && ['about', 'month'].includes(text(row, 'date_precision')),
    ...(span && { from: span.from }),
  };
}

/** Do both stand for one notice? A report's own date may be a day late. */
function same(known: Mark, mark: Mark, row: Row): boolean {
  const late = daysBetween(known.date, mark.date);
  return known.country === mark.country && known.level === mark.level && late >= 0 && late <= (text(row, 'date_precision') === 'published' ? 1 : 0);
}

/** All notices by date. A row that names several countries repeats what each had said before. */
export function notices({ tables }: Content, locale: Locale): Notice[] {
  const found: Notice[] = [];
  for (const row of tables.advisories.rows) {
    const names = text(row, `country_${locale}`).split(', ');
    for (const [index, country] of text(row, 'country').split(', ').entries()) {
      if (tableOnly.includes(country)) continue;
      const mark = markOf(row, country, names.length > 1);
      const known = found.find((notice) => same(notice.mark, mark, row));
      if (known) {
        known.reports.push(row);
        known.mark.open &&= mark.open;
      } else found.push({ mark, name: names[index] ?? country, reports: [row] });
    }
  }
  return found.sort((a, b) => a.mark.date.localeCompare(b.mark.date));
}

/** Reads the table of advice; names of countries in one language. */
export function data(content: Content, locale: Locale): AlertsData {
  const all = notices(content, locale);
  const names = new Map(all.map(({ mark, name }) => [mark.country, name]));
  return { countries: [...names].map(([id, name]) => ({ id, name })), marks: all.map(({ mark }) => mark) };
}
