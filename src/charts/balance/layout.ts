/**
 * Where the bars of a view stand. The same piece of a year is first part of a
 * stack, then a bar in its region's own panel, then part of a stack again.
 */
import { range, scaleBand } from 'd3';
import type { Frame } from '../contract.ts';
import { fromZero, linear, type LinearScale } from '../kit/scale.ts';
import { regions, type BalanceData, type Region, type Year } from './data.ts';

/** Views in the order of the story. */
export const views = ['counts', 'shares', 'flat'] as const;

/** A view of the balance. */
export type View = (typeof views)[number];

/** One bar, or one piece of a stack. */
export interface Bar {
  key: string;
  /** The region, or the country's deaths. */
  of: Region | 'deaths';
  year: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A set of bars on one scale. */
export interface Panel extends Box {
  key: string;
  y: LinearScale;
  bars: Bar[];
}

/** First year of the view that compares the totals. */
const recent = 2023;

/** Places of the panels that keep the country's order: north above, west left. */
const grid: Readonly<Record<Region, { column: number; row: number }>> = {
  north: { column: 0, row: 0 },
  mopti: { column: 1, row: 0 },
  west: { column: 0, row: 1 },
  segou: { column: 1, row: 1 },
};

/** The years of a view. */
export function yearsOf({ years }: BalanceData, view: View): Year[] {
  return view === 'flat' ? years.filter(({ year }) => year >= recent) : years;
}

/** The panels of a view, left to right and top to bottom. */
export function layout(data: BalanceData, view: View, frame: Frame): Panel[] {
  const wide = frame.name === 'wide';
  const years = yearsOf(data, view);
  if (view === 'shares') return regions.map((of) => panel(of, shareBox(of), 1, ({ incidents, total }) => (total > 0 ? [[of, incidents[of] / total]] : [])));

  // Room for the names of the regions beside a stack.
  const names = frame.width >= 800 ? 130 : 100;
  const top = view === 'counts' ? 26 : wide ? 92 : 72;
  const bottom = frame.height - 24;
  const half = Math.round(frame.width * 0.6);
  const stack = view === 'counts' ? { left: 32, right: frame.width - names, top, bottom } : { left: wide ? 16 : 4, right: half - names, top, bottom };
  const incidents = panel('incidents', stack, fromZero(years, ({ total }) => total)[1], (year) => regions.map((of) => [of, year.incidents[of]]));
  if (view === 'counts') return [incidents];
  const beside = { left: half + (wide ? 30 : 12), right: frame.width - (wide ? 24 : 4), top, bottom };
  return [incidents, panel('deaths', beside, fromZero(years, ({ deaths }) => deaths)[1], ({ deaths }) => (deaths === null ? [] : [['deaths', deaths]]))];

  /** Bars of the view's years, their parts one on the other; a year that is missing leaves its gap. */
  function panel(key: string, box: Box, most: number, parts: (year: Year) => [of: Bar['of'], value: number][]): Panel {
    const y = linear([0, most], [box.bottom, box.top]);
    const x = scaleBand<number>()
      .domain(range(years[0]?.year ?? 0, (years.at(-1)?.year ?? 0) + 1))
      .range([box.left, box.right])
      .padding(0.22);
    const bars = years.flatMap((one) => {
      let below = 0;
      return parts(one).map(([of, value]): Bar => {
        const from = y(below);
        below += value;
        return { key: `${one.year}-${of}`, of, year: one.year, x: x(one.year) ?? box.left, width: x.bandwidth(), y: y(below), height: from - y(below) };
      });
    });
    return { key, ...box, y, bars };
  }

  function shareBox(of: Region): Box {
    const { column, row } = grid[of];
    const gap = wide ? 36 : 12;
    const width = (frame.width - gap) / 2;
    const left = column * (width + gap) + 6;
    const height = frame.height / 2;
    // Free room on the right: the last value stands beside its bar.
    return { left, right: left + width - 42, top: row * height + (wide ? 34 : 24), bottom: (row + 1) * height - 22 };
  }
}
