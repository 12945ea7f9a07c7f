/**
 * Where the bars of a view stand. The same piece of a year is first part of a
 * stack, then a bar in its region's own panel, then part of a stack again.
 */
import { scaleBand } from 'd3';
import type { Frame } from '../contract.ts';
import { regions, type BalanceData, type Region, type Year } from './data.ts';
import { fromZero, linear, type LinearScale } from '../kit/scale.ts';

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

/** A set of bars on one scale. */
export interface Panel {
  key: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  y: LinearScale;
  bars: Bar[];
}

/** First year of the view that compares the totals. */
const recent = 2023;

/** Room for the names of the regions beside a stack, px. */
const names = 100;

/** Places of the panels that keep the country's order: north above, west left. */
const grid: Readonly<Record<Region, { column: number; row: number }>> = {
  north: { column: 0, row: 0 },
  mopti: { column: 1, row: 0 },
  west: { column: 0, row: 1 },
  segou: { column: 1, row: 1 },
};

/** The panels of a view, left to right and top to bottom. */
export function layout({ years }: BalanceData, view: View, frame: Frame): Panel[] {
  const wide = frame.name === 'wide';
  if (view === 'shares') return regions.map((region) => share(region));
  const top = view === 'counts' ? 26 : wide ? 92 : 72;
  const bottom = frame.height - 24;
  if (view === 'counts') return [stack(years, { left: 32, right: frame.width - names, top, bottom })];
  const compared = years.filter(({ year }) => year >= recent);
  const half = Math.round(frame.width * 0.6);
  const box = { left: half + (wide ? 30 : 12), right: frame.width - (wide ? 24 : 4), top, bottom };
  return [stack(compared, { left: wide ? 16 : 4, right: half - names, top, bottom }), deaths(compared, box)];

  function columns(list: Year[], left: number, right: number): (year: number) => { x: number; width: number } {
    const x = scaleBand<number>().domain(list.map(({ year }) => year)).range([left, right]).padding(0.22);
    return (year) => ({ x: x(year) ?? left, width: x.bandwidth() });
  }

  function stack(list: Year[], box: { left: number; right: number; top: number; bottom: number }): Panel {
    const y = linear(fromZero(list, ({ total }) => total), [box.bottom, box.top]);
    const column = columns(list, box.left, box.right);
    const bars = list.flatMap(({ year, incidents }) => {
      let below = 0;
      return regions.map((of) => {
        const from = below;
        below += incidents[of];
        return { key: `${year}-${of}`, of, year, ...column(year), y: y(below), height: y(from) - y(below) };
      });
    });
    return { key: 'incidents', ...box, y, bars };
  }

  function deaths(list: Year[], box: { left: number; right: number; top: number; bottom: number }): Panel {
    const y = linear(fromZero(list, (year) => year.deaths), [box.bottom, box.top]);
    const column = columns(list, box.left, box.right);
    const bars = list.map((one) => ({ key: `${one.year}-deaths`, of: 'deaths' as const, year: one.year, ...column(one.year), y: y(one.deaths), height: box.bottom - y(one.deaths) }));
    return { key: 'deaths', ...box, y, bars };
  }

  function share(of: Region): Panel {
    const { column: across, row } = grid[of];
    const gap = wide ? 36 : 12;
    const width = (frame.width - gap) / 2;
    const left = across * (width + gap) + 6;
    const height = frame.height / 2;
    // Free room on the right: the last value stands beside its bar.
    const box = { left, right: left + width - 42, top: row * height + (wide ? 34 : 24), bottom: (row + 1) * height - 22 };
    const y = linear([0, 1], [box.bottom, box.top]);
    const column = columns(years, box.left, box.right);
    const bars = years.map(({ year, incidents, total }) => {
      const top = y(total > 0 ? incidents[of] / total : 0);
      return { key: `${year}-${of}`, of, year, ...column(year), y: top, height: box.bottom - top };
    });
    return { key: of, ...box, y, bars };
  }
}
