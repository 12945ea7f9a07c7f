/**
 * Industrial gold output, with the share of the mine in dispute where it is
 * known, and each reported link between Russians and mines with how it stands.
 */
import { groups } from 'd3';
import type { Content } from '../../content/load.ts';
import { number, text, type Row } from '../../content/row.ts';

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

/** What is said of one place on one day. */
export interface Link {
  /** Key of its label: `d2024_02_09`, `d2023_07_07_1`. */
  key: string;
  date: string;
  verdict: Verdict;
  /** Documented, but not a link with Russians: it speaks against one. */
  counter: boolean;
  /** How many texts say it. */
  texts: number;
}

/** The picture's numbers. */
export interface GoldData {
  years: Year[];
  links: Link[];
  /** Share of Yadran and its partners in the refinery, percent. */
  yadran: number | null;
}

/** The only year of the table that is not final. */
export const provisional = 2025;

/** Morila's restart goes to an American company. */
const counterExample = 'ttm-m-news';

/** Each link in order of time, with the rows of the texts that say it. */
export function linksOf({ tables }: Content): { link: Link; rows: Row[] }[] {
  const said = groups(tables.russia_and_mines.rows, (row) => [row.date, row.verdict, row.site_en].join('|')).map(([, rows]) => rows);
  const dateOf = (rows: readonly Row[]): string => rows.map((row) => text(row, 'date'))[0] ?? '';
  return said
    .map((rows) => {
      const date = dateOf(rows);
      const verdict = verdicts.find((one) => one === rows[0]?.verdict);
      if (!verdict) throw new Error(`russia_and_mines: expected a verdict of ${verdicts.join(', ')}, found “${String(rows[0]?.verdict)}”`);
      const sameDay = said.filter((other) => dateOf(other) === date);
      const key = `d${date.replaceAll('-', '_')}${sameDay.length > 1 ? `_${sameDay.indexOf(rows) + 1}` : ''}`;
      return { rows, link: { key, date, verdict, counter: rows[0]?.source === counterExample, texts: rows.length } };
    })
    .sort((a, b) => a.link.date.localeCompare(b.link.date));
}

/** Reads output, the series of the mine and the table of links. */
export function data(content: Content): GoldData {
  const { tables } = content;
  const series = (id: string): Map<string, number> =>
    new Map(tables.series.rows.filter((row) => row.id === id).map((row) => [text(row, 'date'), number(row, 'low')]));
  const loulo = series('gold-loulo-gounkoto');
  return {
    years: tables.gold_industrial_output_mali.rows.map((row) => {
      const year = number(row, 'year');
      const part = loulo.get(String(year));
      return { year, tonnes: number(row, 'industrial_tonnes'), ...(part === undefined ? {} : { loulo: part }) };
    }),
    links: linksOf(content).map(({ link }) => link),
    yadran: [...series('russian-link-refinery-stake').values()][0] ?? null,
  };
}
