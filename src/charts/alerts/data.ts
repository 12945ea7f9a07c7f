/**
 * Who advised what about Mali, and when. A row of the table is one report;
 * reports of one notice (same country, day and level) become one mark.
 */
import type { Content } from '../../content/load.ts';
import { optionalText, text, type Row } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';

/** Shape of a mark: advice to citizens, decision on embassy staff, easing. */
export type Sign = 'advice' | 'staff' | 'eased';

/** One report, as the table prints it. */
export interface Notice {
  date: string;
  /** `day`, `about`, `published` or `month`. */
  precision: string;
  country: string;
  level: string;
  what: string;
  note: string | null;
  /** Titles of its sources. */
  source: string;
  confidence: string;
}

/** One notice, as the picture shows it. */
export interface Mark {
  key: string;
  country: string;
  /** ISO day; of a span, its end. */
  date: string;
  level: string;
  sign: Sign;
  /** Only sources of low confidence carry it. */
  open: boolean;
  /** The day is not certain. */
  about: boolean;
  /** One source repeats that older advice still stands. */
  restated: boolean;
  /** First day of the span in which an undated notice fell. */
  from?: string;
  /** Number of reports that carry it. */
  reports: number;
}

/** Countries in the order of their first dated notice. */
export interface AlertsData {
  countries: { id: string; name: string }[];
  marks: Mark[];
  notices: Notice[];
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

const staffLevels = ['staff-departure-authorised', 'staff-departure-ordered', 'embassy-open'];
const easedLevels = ['advice-eased', 'staff-return'];

function signOf(level: string): Sign {
  if (easedLevels.includes(level)) return 'eased';
  return staffLevels.includes(level) ? 'staff' : 'advice';
}

function slug(country: string): string {
  return country.toLowerCase().replaceAll(' ', '-');
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The mark that already stands for this notice. A report's own date may be a day late. */
function sameNotice(marks: readonly Mark[], mark: Mark, precision: string): Mark | undefined {
  const slack = precision === 'published' ? 1 : 0;
  return marks.find((other) => {
    const late = daysBetween(other.date, mark.date);
    const alike = mark.sign === 'eased' ? other.sign === 'eased' : other.level === mark.level;
    return other.country === mark.country && alike && late >= 0 && late <= slack;
  });
}

function markOf(row: Row, country: string, restated: boolean): Mark {
  const iso = text(row, 'date');
  const span = spans[`${country} ${iso}`];
  const level = text(row, 'level');
  const date = span?.to ?? iso;
  return {
    key: `${slug(country)}_${date}_${level}`,
    country: slug(country),
    date,
    level,
    sign: signOf(level),
    open: text(row, 'confidence') === 'low',
    about: span === undefined && ['about', 'month'].includes(text(row, 'date_precision')),
    restated,
    ...(span && { from: span.from }),
    reports: 1,
  };
}

/** Reads the table of advice; names and sentences in one language. */
export function data({ tables, sources }: Content, locale: Locale): AlertsData {
  const titles = new Map(sources.map((source) => [source.id, source.title]));
  const rows = tables.advisories.rows;
  const names = new Map<string, string>();
  const marks: Mark[] = [];
  for (const row of rows) {
    const localised = text(row, `country_${locale}`).split(', ');
    const rowCountries = text(row, 'country').split(', ');
    for (const [index, country] of rowCountries.entries()) {
      if (tableOnly.includes(country)) continue;
      names.set(slug(country), localised[index] ?? country);
      const mark = markOf(row, country, rowCountries.length > 1);
      const known = sameNotice(marks, mark, text(row, 'date_precision'));
      if (!known) marks.push(mark);
      else {
        known.reports += 1;
        known.open &&= mark.open;
      }
    }
  }
  const first = (id: string): string =>
    marks.filter((mark) => mark.country === id && mark.from === undefined).map((mark) => mark.date).sort()[0] ?? '';
  const countries = [...names].map(([id, name]) => ({ id, name }));
  countries.sort((a, b) => first(a.id).localeCompare(first(b.id)));
  return {
    countries,
    marks: marks.sort((a, b) => a.date.localeCompare(b.date)),
    notices: rows.map((row) => ({
      date: text(row, 'date'),
      precision: text(row, 'date_precision'),
      country: text(row, `country_${locale}`),
      level: text(row, 'level'),
      what: text(row, `paraphrase_${locale}`),
      note: optionalText(row, `note_${locale}`),
      source: text(row, 'source').split(' ').map((id) => titles.get(id) ?? id).join(', '),
      confidence: text(row, 'confidence'),
    })),
  };
}
