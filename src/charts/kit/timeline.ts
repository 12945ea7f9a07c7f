/**
 * A thin time line: one tick a moment, those of the view stronger and on a
 * band that spans them.
 */
import type { Locale } from '../../i18n/locale.ts';
import { formatDate } from './format.ts';
import { level, upright } from './line.ts';
import { marks, px, type Layer } from './marks.ts';
import { linear } from './scale.ts';

/** A moment on the line. */
export interface Moment {
  id: string;
  /** ISO day, or month: then its middle. */
  date: string;
  /** News in this view. */
  now: boolean;
}

/** Where the line lies, px, and the months written under it, ISO; it goes from the first to the end of the last. */
export interface TimelineBox {
  left: number;
  right: number;
  y: number;
  months: readonly string[];
}

const time = (date: string): number => Date.parse(date.length === 7 ? `${date}-15` : date);

/** Draws the line, its ticks with the moment's id as key. */
export function drawTimeline(parent: Layer, moments: readonly Moment[], { left, right, y, months }: TimelineBox, locale: Locale): void {
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const x = linear([time(`${first}-01`), time(`${last}-28`)], [left, right]);
  const now = moments.filter((moment) => moment.now).map(({ date }) => x(time(date)));
  const [from, to] = [Math.min(...now), Math.max(...now)];
  marks(parent, 'rect.span', now.length > 0 ? ['span'] : [], (key) => key)
    .attr('x', px(from - 4))
    .attr('width', px(to - from + 8))
    .attr('y', y - 12)
    .attr('height', 14);
  level(marks(parent, 'line.grid', ['line'], (key) => key), left, right, y);
  upright(marks(parent, 'line.moment', moments, ({ id }) => id).attr('class', (moment) => `moment${moment.now ? ' is-now' : ''}`), ({ date }) => x(time(date)), y - 9, y);
  marks(parent, 'text.tick', months, (month) => month)
    .attr('text-anchor', (month) => (month === first ? 'start' : month === last ? 'end' : 'middle'))
    .attr('x', (month) => px(month === last ? right : x(time(`${month}-01`))))
    .attr('y', y + 14)
    // January as its year, any other month without the day that is asked for its short name.
    .text((month) => (month.endsWith('-01') ? month.slice(0, 4) : formatDate(`${month}-01`, locale, 'day-month').replace(/^\S+\s/u, '')));
}
