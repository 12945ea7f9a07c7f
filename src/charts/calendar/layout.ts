/** Where days stand: a row a week, Monday first; the weeks a view tells are taller. */
import type { Frame } from '../contract.ts';
import { daysBetween } from '../kit/days.ts';
import { closure, range } from './data.ts';

/** Views in the order of the story. */
export const views = ['september', 'october', 'closure', 'november', 'winter'] as const;

/** A view of the calendar. */
export type View = (typeof views)[number];

/** First and last day that a view tells: each day belongs to one view. */
export const spans: Readonly<Record<View, { from: string; to: string }>> = {
  september: { from: range.from, to: '2025-09-30' },
  october: { from: '2025-10-01', to: '2025-10-26' },
  closure,
  november: { from: '2025-11-10', to: '2025-11-30' },
  winter: { from: '2025-12-01', to: range.to },
};

/** Number of a day in the grid, from 0. */
export const dayIndex = (iso: string): number => daysBetween(range.from, iso);

/** Number of days in the grid. */
export const days = dayIndex(range.to) + 1;

/** Is the day told by the view? */
export const isWithin = (view: View, date: string): boolean => date >= spans[view].from && date <= spans[view].to;

/** A day’s box, px. */
export type Cell = Record<'x' | 'y' | 'width' | 'height', number>;

/** One drawing in the making. */
export interface Layout {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Each with the number of its Monday; those in focus are taller. */
  weeks: { first: number; y: number; height: number; focus: boolean }[];
  cell(day: number): Cell;
  /** The day numbers fit into the days that the view tells. */
  numbered: boolean;
  within(day: number): boolean;
}

/** Sets out the grid; `key` is the height of the key under it. */
export function layout(view: View, frame: Frame, key: number): Layout {
  const wide = frame.name === 'wide';
  const span = { from: dayIndex(spans[view].from), to: dayIndex(spans[view].to) };
  const within = (day: number): boolean => day >= span.from && day <= span.to;
  const left = wide ? 60 : 56;
  const top = 17;
  const bottom = frame.height - key - 6;
  const width = Math.floor((frame.width - left) * (wide ? 0.64 : frame.width < 345 ? 0.5 : 0.57) / 7);
  const weight = wide ? 1.8 : 2.2;
  const firsts = Array.from({ length: Math.ceil(days / 7) }, (_, week) => week * 7);
  const shares = firsts.map((first) => (within(first) || within(Math.min(first + 6, days - 1)) ? weight : 1));
  const unit = (bottom - top) / shares.reduce((sum, share) => sum + share, 0);
  let y = top;
  const weeks = firsts.map((first, index) => {
    const share = shares[index] ?? 1;
    const week = { first, y, height: unit * share, focus: share > 1 };
    y += week.height;
    return week;
  });
  const cell = (day: number): Cell => {
    const week = weeks[Math.floor(day / 7)];
    return { x: left + width * (day % 7), y: week?.y ?? top, width, height: week?.height ?? 0 };
  };
  const low = Math.min(...weeks.filter(({ focus }) => focus).map(({ height }) => height));
  return { left, right: left + 7 * width, top, bottom, weeks, cell, numbered: width >= 54 && low >= 15, within };
}
