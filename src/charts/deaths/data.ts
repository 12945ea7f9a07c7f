/**
 * Deaths in organised violence in Mali by year, with UCDP's low and high
 * estimates, and the dates between which foreign forces were there. UCDP only:
 * ACLED counts other things and never shares this axis.
 */
import type { Content } from '../../content/load.ts';
import { number } from '../../content/row.ts';
import { namedEvent } from '../kit/named-event.ts';

/** Estimates of one year. */
export interface Year {
  year: number;
  best: number;
  low: number;
  high: number;
}

/** A foreign force and its presence: days, or months where only they are known. */
export interface Presence {
  force: 'french' | 'un' | 'wagner';
  from: string;
  /** Absent when it outlasts the table. */
  to?: string;
}

/** The picture's numbers. */
export interface DeathsData {
  years: Year[];
  presences: Presence[];
}

/** The war begins in January 2012. */
const firstYear = 2012;

/** The mission created in April 2013 (E005) was at work from July. */
const unAtWork = '2013-07';

/** Reads the yearly table and the dated events. */
export function data(content: Content): DeathsData {
  const dateOf = (id: string): string => {
    const { date, precision } = namedEvent(content, id);
    return precision === 'month' ? date.slice(0, 7) : date;
  };
  return {
    years: content.tables.ucdp_mali_country_year_1989_2024.rows
      .map((row) => ({
        year: number(row, 'year'),
        best: number(row, 'total_best'),
        low: number(row, 'total_low'),
        high: number(row, 'total_high'),
      }))
      .filter(({ year }) => year >= firstYear),
    presences: [
      { force: 'french', from: dateOf('E004'), to: dateOf('E021') },
      { force: 'un', from: unAtWork, to: dateOf('E026') },
      { force: 'wagner', from: dateOf('E017') },
    ],
  };
}
