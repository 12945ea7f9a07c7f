/**
 * Civilians killed in one-sided violence in Mali, by the side UCDP holds
 * responsible. Its columns “by any government” are not Mali's alone. The year
 * 2025 comes from candidate events: preliminary, and without a range.
 */
import type { Content } from '../../content/load.ts';
import { number, text } from '../../content/row.ts';
import { namedEvent } from '../kit/named-event.ts';

/** Who killed. */
export const sides = ['nonstate', 'govt'] as const;

/** A side. */
export type Side = (typeof sides)[number];

/** Deaths; without low and high the count is preliminary. */
export interface Estimate {
  best: number;
  low?: number;
  high?: number;
}

/** Deaths of one year by side. */
export type Year = { year: number } & Record<Side, Estimate>;

/** The picture's numbers. */
export interface CiviliansData {
  years: Year[];
  /** Candidate events of 2025: all deaths, and those put on Mali and Russia, together or apart. */
  candidates: { total: number; together: number; mali: number; russia: number };
  /** The UN's floor for the massacre at Moura alone, in 2022. */
  moura: number;
}

/** What two ranges have in common: nothing where one is unknown or they do not meet. */
export function commonOf(a: Estimate, b: Estimate): { low: number; high: number } | undefined {
  const low = Math.max(a.low ?? Infinity, b.low ?? Infinity);
  const high = Math.min(a.high ?? -Infinity, b.high ?? -Infinity);
  return low <= high ? { low, high } : undefined;
}

const firstYear = 2017;
const preliminary = 2025;

/** Type of UCDP's one-sided violence. */
const oneSided = 3;

const government = (name: string): boolean => name.startsWith('Government of ');
const mali = (name: string): boolean => name === 'Government of Mali';
const russia = (name: string): boolean => name.startsWith('Government of Russia');

/** Reads the yearly table, the candidate events and the event of Moura. */
export function data(content: Content): CiviliansData {
  const { tables } = content;
  const years: Year[] = tables.ucdp_mali_country_year_1989_2024.rows
    .map((row) => {
      const estimate = (side: string): Estimate => ({
        best: number(row, `one_sided_by_${side}_best`),
        low: number(row, `one_sided_by_${side}_low`),
        high: number(row, `one_sided_by_${side}_high`),
      });
      return { year: number(row, 'year'), nonstate: estimate('nonstate'), govt: estimate('any_govt') };
    })
    .filter(({ year }) => year >= firstYear);

  // A pair is written “A, B - Civilians”.
  const attacks = tables.ucdp_candidate_mali_2025_month_conflict.rows
    .filter((row) => number(row, 'type_of_violence') === oneSided)
    .map((row) => ({ by: text(row, 'conflict_or_dyad').replace(/ - Civilians$/u, '').split(', '), deaths: number(row, 'deaths_best') }));
  const deaths = (matches: (by: readonly string[]) => boolean): number =>
    attacks.filter(({ by }) => matches(by)).reduce((sum, attack) => sum + attack.deaths, 0);
  if (attacks.length > 0) {
    years.push({ year: preliminary, nonstate: { best: deaths((by) => !by.some(government)) }, govt: { best: deaths((by) => by.some(government)) } });
  }

  const toll = /\d+/u.exec(namedEvent(content, 'E019').figures?.en ?? '')?.[0];
  if (toll === undefined) throw new Error('content/events: expected the toll of Moura in the figures of E019, found none');
  return {
    years,
    candidates: {
      total: deaths(() => true),
      together: deaths((by) => by.some(mali) && by.some(russia)),
      mali: deaths((by) => by.every(mali)),
      russia: deaths((by) => by.every(russia)),
    },
    moura: Number(toll),
  };
}
