/**
 * Deaths in organised violence in Mali by year, with UCDP's low and high
 * estimates, and the dates between which foreign forces were there. UCDP only:
 * ACLED counts other things and never shares this axis.
 */
import type { Content } from '../../content/load.ts';
import { number } from '../../content/row.ts';

/** Estimates of one year. */
export interface Year {
  year: number;
  best: number;
  low: number;
  high: number;
}

/** A foreign force. */
export type Force = 'french' | 'un' | 'wagner';

/** Presence as decimal years: 2022.62 is 15 August 2022. */
export interface Presence {
  force: Force;
  from: number;
  /** Absent when it outlasts the table. */
  to?: number;
}

/** The picture's numbers. */
export interface DeathsData {
  years: Year[];
  presences: Presence[];
}

/** The war begins in January 2012. */
const firstYear = 2012;

/** The mission created in April 2013 (E005) was at work from July. */
const unAtWork = '2013-07-01';

/** A day as a decimal year. */
export function decimalYear(iso: string): number {
  const year = Number(iso.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const share = (Date.parse(`${iso}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
  return Math.round((year + share) * 1000) / 1000;
}

/** Reads the yearly table and the dated events. */
export function data({ tables, events }: Content): DeathsData {
  const years = tables.ucdp_mali_country_year_1989_2024.rows
    .map((row) => ({
      year: number(row, 'year'),
      best: number(row, 'total_best'),
      low: number(row, 'total_low'),
      high: number(row, 'total_high'),
    }))
    .filter(({ year }) => year >= firstYear);
  const dateOf = (id: string): string => {
    const found = events.find((event) => event.id === id);
    if (!found) throw new Error(`deaths: expected the event ${id} in content/events, found none`);
    // A month stands in its middle, not on its first day.
    return found.precision === 'month' ? `${found.date.slice(0, 7)}-15` : found.date;
  };
  return {
    years,
    presences: [
      { force: 'french', from: decimalYear(dateOf('E004')), to: decimalYear(dateOf('E021')) },
      { force: 'un', from: decimalYear(unAtWork), to: decimalYear(dateOf('E026')) },
      { force: 'wagner', from: decimalYear(dateOf('E017')) },
    ],
  };
}
