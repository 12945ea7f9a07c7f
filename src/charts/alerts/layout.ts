/**
 * Where rows and days stand. The steps of one to three countries have two
 * lanes each, citizens and staff; all countries together have one line each.
 */
import type { Frame } from '../contract.ts';
import { daysBetween } from '../kit/days.ts';
import { linear } from '../kit/scale.ts';
import type { AlertsData, Mark } from './data.ts';

/** Views in the order of the story. */
export const views = ['oct-24', 'oct-28', 'oct-30', 'others', 'eased'] as const;

/** A view of the alerts. */
export type View = (typeof views)[number];

/** A scale of days, with those written on it. */
const autumn = { from: '2025-10-24', to: '2025-11-08', dates: ['2025-10-24', '2025-10-28', '2025-10-30', '2025-11-03', '2025-11-07'] };
const winter = { from: '2025-10-28', to: '2026-05-10', dates: ['2025-10-30', '2026-01-09', '2026-04-29'] };

/** Last day a view knows of, the day it is about, and its countries: all, on one line each, when left out. */
export const scope: Readonly<Record<View, { scale: typeof autumn; until: string; day?: string; countries?: readonly string[] }>> = {
  'oct-24': { scale: autumn, until: '2025-10-24', day: '2025-10-24', countries: ['united-states'] },
  'oct-28': { scale: autumn, until: '2025-10-28', day: '2025-10-28', countries: ['united-states'] },
  'oct-30': { scale: autumn, until: '2025-10-30', day: '2025-10-30', countries: ['united-states', 'united-kingdom'] },
  others: { scale: autumn, until: '2025-11-07' },
  eased: { scale: winter, until: '2026-04-30', day: '2026-01-09', countries: ['united-states', 'united-kingdom', 'france'] },
};

/** The marks of a view, by date. */
export function shownIn({ marks }: AlertsData, view: View): Mark[] {
  const { scale, until, countries } = scope[view];
  return marks.filter(({ country, date }) => date >= scale.from && date <= until && (countries?.includes(country) ?? true));
}

/** Everything that things are placed by. */
export type Layout = ReturnType<typeof layout>;

/** A line on which marks stand: of a country, to its citizens or its staff. */
export type Lane = Layout['lanes'][number];

/** Lays a view out in a frame. */
export function layout(data: AlertsData, view: View, frame: Frame) {
  const wide = frame.name === 'wide';
  const { scale, countries } = scope[view];
  const tall = countries !== undefined;
  const rows = tall ? data.countries.filter(({ id }) => countries.includes(id)) : data.countries;

  const left = tall ? (wide ? 104 : 76) : wide ? 124 : 102;
  const right = frame.width - 14;
  const along = linear([0, daysBetween(scale.from, scale.to)], [left + 8, right]);

  // The key of signs stands over the many rows.
  const dates = tall ? 14 : 33;
  const bottom = frame.height - 4;
  const pitch = (bottom - dates - 8) / Math.max(1, rows.length);
  const gap = Math.min(pitch * 0.4, wide ? 90 : 64);
  const head = Math.min(gap, wide ? 64 : 58);
  const names = rows.map(({ id, name }, index) => ({ id, name, y: dates + 12 + pitch * (index + 0.5) - (tall ? (head + gap) / 2 : 0) }));
  const lanes = names.flatMap(({ id: country, y }) =>
    tall ? [{ country, kind: 'advice', y: y + head - 4 }, { country, kind: 'staff', y: y + head - 4 + gap }] : [{ country, kind: 'advice', y: y - 4 }]);
  return {
    /** Two lanes a country. */
    tall,
    left,
    right,
    bottom,
    /** Baseline of the dates. */
    dates,
    /** Size of marks. */
    size: tall ? Math.min(wide ? 1.7 : 1.3, gap / 26) : Math.min(wide ? 1.6 : 1, pitch / (wide ? 20 : 15)),
    lanes,
    /** Names of countries at the left, with their baseline. */
    names,
    x: (date: string): number => along(Math.max(0, daysBetween(scale.from, date))),
    y({ country, lane }: Mark): number {
      const own = lanes.filter((one) => one.country === country);
      return (own.find(({ kind }) => kind === lane) ?? own[0])?.y ?? 0;
    },
  };
}
