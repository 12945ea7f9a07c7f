/**
 * Industrial gold output, with the share of the mine in dispute where it is
 * known, and each reported link between Russians and mines with how it stands.
 */
import { groups } from 'd3';
import type { Content } from '../../content/load.ts';
import { number, text } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';

/** How a link stands, in the order of the columns. */
export const verdicts = ['documented', 'alleged', 'denied', 'no-evidence'] as const;

/** How a link stands. */
export type Verdict = (typeof verdicts)[number];

/** Tonnes of one year. */
export interface Year {
  year: number;
  tonnes: number;
  /** Of which Loulo-Gounkoto; absent where the tables do not say. */
  loulo?: number;
}

/** What is said of one place on one day; several texts may say it. */
export interface Link {
  /** Key of its label: `d2024_02_09`, `d2023_07_07_1`. */
  key: string;
  date: string;
  verdict: Verdict;
  /** Documented, but not a link with Russians: it speaks against one. */
  counter?: true;
  /** Place, statement and author of each row of the table. */
  texts: { site: string; what: string; by: string }[];
}

/** The picture's numbers. */
export interface GoldData {
  years: Year[];
  links: Link[];
  /** Share of Yadran and its partners in the refinery, percent. */
  yadran: number;
}

/** The only year of the table that is not final. */
export const provisional = 2025;

/** Morila's restart goes to an American company. */
const counterExample = 'ttm-m-news';

/** Reads output, the series of the mine and the table of links. */
export function data({ tables }: Content, locale: Locale): GoldData {
  const series = (id: string): [date: string, value: number][] =>
    tables.series.rows.filter((row) => row.id === id).map((row) => [text(row, 'date'), number(row, 'low')]);
  const loulo = new Map(series('gold-loulo-gounkoto'));
  const yadran = series('russian-link-refinery-stake')[0]?.[1];
  if (yadran === undefined) throw new Error('gold: expected the series russian-link-refinery-stake, found none');

  const told = groups(tables.russia_and_mines.rows, (row) => [row.date, row.verdict, row.site_en].join('|'));
  const links = told.flatMap(([, rows]): Omit<Link, 'key'>[] => {
    const [first] = rows;
    if (!first) return [];
    const verdict = verdicts.find((one) => one === first.verdict);
    if (!verdict) throw new Error(`gold: expected a verdict of ${verdicts.join(', ')}, found “${String(first.verdict)}”`);
    const texts = rows.map((row) => ({ site: text(row, `site_${locale}`), what: text(row, `what_${locale}`), by: text(row, `by_whom_${locale}`) }));
    return [{ date: text(first, 'date'), verdict, ...(first.source === counterExample ? { counter: true } : {}), texts }];
  });
  const sameDay = (link: { date: string }): readonly object[] => links.filter(({ date }) => date === link.date);
  return {
    years: tables.gold_industrial_output_mali.rows.map((row) => {
      const year = number(row, 'year');
      const part = loulo.get(String(year));
      return { year, tonnes: number(row, 'industrial_tonnes'), ...(part === undefined ? {} : { loulo: part }) };
    }),
    links: links
      .map((link) => ({ key: `d${link.date.replaceAll('-', '_')}${sameDay(link).length > 1 ? `_${sameDay(link).indexOf(link) + 1}` : ''}`, ...link }))
      .sort((a, b) => a.date.localeCompare(b.date)),
    yadran,
  };
}
