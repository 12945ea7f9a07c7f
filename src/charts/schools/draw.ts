/**
 * Bars by cercle; then published figures as dots that no line joins; then the
 * same dots, smaller, over the fourteen days of the national closure, drawn
 * once at their true width in time and once as squares.
 */
import type { Draw } from '../contract.ts';
import { annotate, lineHeight, wrap, type Annotation } from '../kit/annotation.ts';
import { placeAxis, valueAxis } from '../kit/axis.ts';
import { decimalYear } from '../kit/decimal-year.ts';
import { formatDate, formatNumber, formatShare } from '../kit/format.ts';
import { whereData } from '../kit/lack.ts';
import { level } from '../kit/line.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { fromZero, linear } from '../kit/scale.ts';
import { bars, share, type Cercle, type Point, type SchoolsData } from './data.ts';

export { frames } from '../kit/frames.ts';

/** Views in the order of the story. */
export const views = ['closed-2023', 'headline', 'two-weeks'] as const;

/** A view of the schools. */
export type View = (typeof views)[number];

const side = 8;
const yearsShown = [2015, 2026] as const;

/** Width of a character at 13 px in the widest fallback font, px. */
const characterWidth = 7;

/** Where a figure's label stands: shift of its first line, and anchor; `above` is two lines over the dot. */
const beside: Readonly<Record<string, { dx: number; dy: number | 'above'; anchor: 'start' | 'middle' | 'end' }>> = {
  '2015': { dx: 0, dy: 'above', anchor: 'middle' },
  '2018-06': { dx: 0, dy: 20, anchor: 'middle' },
  '2019-04': { dx: 6, dy: 17, anchor: 'start' },
  '2019-12': { dx: -10, dy: -8, anchor: 'end' },
  '2023-09': { dx: 2, dy: 22, anchor: 'end' },
  '2023-12': { dx: 9, dy: 5, anchor: 'start' },
  '2024-01': { dx: 0, dy: 'above', anchor: 'middle' },
};

/** A date as a year with decimals; a year or month stands at its middle. */
const yearOf = (date: string): number => (date.length === 4 ? Number(date) + 0.5 : decimalYear(date));

/** Each view stands on a table of its own. */
const carries = ({ cercles, points, days }: SchoolsData, view: View): boolean =>
  ({ 'closed-2023': cercles, headline: points, 'two-weeks': days })[view].length > 0;

/** Draws one view. */
export const draw: Draw<SchoolsData, View> = whereData(carries, (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const { width, height } = frame;
  const wide = frame.name === 'wide';
  const large = wide && width >= 800;
  const size = large ? ' label--large' : '';
  const line = large ? 20 : lineHeight;
  const say = (key: string): string => text[key] ?? '';
  const count = (value: number): string => formatNumber(value, locale);
  for (const name of ['axis', 'dates', 'wedge', 'bars', 'dots', 'days', 'labels']) layer(svg, name);

  const listed = view === 'closed-2023';
  const weeks = view === 'two-weeks';
  const rows = listed ? data.cercles : [];
  const points = listed ? [] : data.points;
  const days = weeks ? data.days : [];

  // The list: bars, then what they leave out.
  const foot = listed ? wrap(say('rest'), (width - side) / characterWidth) : [];
  const step = (height - foot.length * lineHeight - 8) / bars;
  const thick = Math.min(step * 0.72, large ? 44 : 34);
  const start = large ? 124 : wide ? 104 : 94;
  const long = linear(fromZero(rows, ({ closed }) => closed), [0, width - start - (large ? 116 : wide ? 96 : 88)]);
  const middle = (index: number): number => (index + 0.5) * step;
  marks(layer(svg, 'bars'), 'rect', rows, ({ name }) => `bar-${name}`)
    .attr('class', ({ mopti }) => `school-bar${mopti ? ' school-bar--mopti' : ''}`)
    .attr('x', start)
    .attr('y', (_, index) => px(middle(index) - thick / 2))
    .attr('width', ({ closed }) => px(long(closed)))
    .attr('height', px(thick));

  // Time: the same years in both views, so that only the height changes.
  const top = weeks ? (wide ? 62 : 46) : wide ? 60 : 40;
  const bottom = weeks ? Math.round(height * (wide ? 0.52 : 0.45)) : height - 26;
  const x = linear(yearsShown, [34, width - side - (wide ? 6 : 16)]);
  const y = linear(fromZero(data.points, ({ closed }) => closed), [bottom, top]);
  if (listed) layer(svg, 'axis').selectChildren('*').remove();
  else valueAxis(layer(svg, 'axis'), y, { left: side, right: width - side, count: 2, format: count });
  const across = (date: string): number => x(yearOf(date));
  const [first = '2025-10-27', last = '2025-11-09'] = [data.days[0], data.days.at(-1)];
  const years = listed ? [] : [2015, 2017, 2019, 2021, 2023].map((year) => ({ key: String(year), x: x(year + 0.5), text: String(year) }));
  // The last year ends before the line of the national closure.
  const lastYear = listed ? [] : [{ key: '2025', x: across(first) - 4, text: '2025', anchor: 'end' as const }];
  placeAxis(layer(svg, 'dates'), [...years, ...lastYear], bottom + 17);

  const dots = layer(svg, 'dots');
  level(marks(dots, 'line.school-span', points.filter(({ date }) => date.length === 4), ({ date }) => `span-${date}`), ({ date }) => x(Number(date)), ({ date }) => x(Number(date) + 1), ({ closed }) => y(closed));
  marks(dots, 'circle', points, ({ date }) => `dot-${date}`)
    .attr('class', ({ approximate }) => `school-dot${approximate ? ' is-open' : ''}`)
    .attr('cx', ({ date }) => px(across(date)))
    .attr('cy', ({ closed }) => px(y(closed)))
    .attr('r', (wide ? 6.5 : 4.2) * (weeks ? 0.77 : 1) * (large ? 1.25 : 1));

  // Fourteen days: true to the years above, and opened out below.
  const pitch = (width - 2 * side) / Math.max(days.length, 1);
  const square = Math.min(pitch - 3, height * 0.1);
  const row = height - (large ? 70 : wide ? 62 : 46) - square;
  const opened = { left: across(first), right: Math.max(across(last) + 1 / 12, across(first) + 1.2) };
  const fall = bottom + 24;
  const wedge = layer(svg, 'wedge');
  marks(wedge, 'path.school-wedge', days.length > 0 ? ['wedge'] : [], (key) => key)
    .attr('d', `M${px(opened.left)},${px(fall)}H${px(opened.right)}L${px(width - side)},${px(row - 5)}H${side}Z`);
  marks(wedge, 'rect.school-band', days.length > 0 ? ['band'] : [], (key) => key)
    .attr('x', px(opened.left))
    .attr('y', px(top))
    .attr('width', px(opened.right - opened.left))
    .attr('height', px(fall - top));
  marks(layer(svg, 'days'), 'rect.school-day', days, (day) => day)
    .attr('x', (_, index) => px(side + (index + 0.5) * pitch - square / 2))
    .attr('y', px(row))
    .attr('width', px(square))
    .attr('height', px(square));

  annotate(layer(svg, 'labels'), [...rows.flatMap(bar), ...rest(), ...(weeks ? national() : points.flatMap(figure))]);

  /** Name before the bar, number and share after it. */
  function bar(cercle: Cercle, index: number): Annotation[] {
    const at = middle(index) + 4.5;
    return [
      { key: `name-${cercle.name}`, x: start - 6, y: at, lines: [cercle.name], anchor: 'end', tone: `${cercle.mopti ? 'label--strong' : ''}${size}` },
      { key: `count-${cercle.name}`, x: start + long(cercle.closed) + 5, y: at, lines: [`${count(cercle.closed)} (${formatShare(share(cercle), locale)})`], tone: size },
    ];
  }

  /** What the bars leave out, and what the dark ones are. */
  function rest(): Annotation[] {
    if (rows.length === 0) return [];
    const lines = wide ? [`${say('mopti')} ${say('mopti_count')}`] : [...wrap(say('mopti'), width < 345 ? 9 : 20), say('mopti_count')];
    return [
      { key: 'mopti', x: width - side, y: middle(bars - 3) + 6, lines, anchor: 'end', tone: `label--attack label--strong${size}` },
      { key: 'rest', x: side, y: height - (foot.length - 1) * lineHeight - 5, lines: foot, tone: 'label--quiet' },
    ];
  }

  /** A published figure with its date. */
  function figure({ date, closed }: Point): Annotation[] {
    const { dx, dy, anchor } = beside[date] ?? { dx: 10, dy: 4, anchor: 'start' as const };
    const key = date.replace('-', '_');
    const away = large ? 1.35 : 1;
    const at = { x: across(date) + dx * away, anchor };
    const top = y(closed) + (dy === 'above' ? -12 * away - line : dy * away);
    return [
      { ...at, key: `value-${date}`, y: top, lines: [say(`value_${key}`) || count(closed)], tone: `label--attack label--strong${size}` },
      { ...at, key: `when-${date}`, y: top + line, lines: [say(`when_${key}`) || formatDate(date, locale)], tone: `label--quiet${size}` },
    ];
  }

  /** Both kinds named, the days numbered. */
  function national(): Annotation[] {
    const ends = [data.points[0], data.points.at(-1)].filter((point) => point !== undefined);
    const below = row + square + line;
    const months = days.filter((day, index) => index === 0 || day.endsWith('-01'));
    return [
      { key: 'local', x: side, y: wide ? 22 : 14, lines: [say('local')], tone: `label--attack label--strong${size}` },
      ...ends.map(({ date, closed }) => ({ key: `value-${date}`, x: across(date), y: y(closed) - (large ? 12 : 9), lines: [count(closed)], anchor: 'middle' as const, tone: `label--attack label--strong${size}` })),
      ...days.map((day, index) => ({ key: day, x: side + (index + 0.5) * pitch, y: row + square / 2 + 4.5, lines: [String(Number(day.slice(8)))], anchor: 'middle' as const, tone: `school-number${size}` })),
      ...months.map((day) => ({ key: `month-${day}`, x: side + days.indexOf(day) * pitch + (pitch - square) / 2, y: below, lines: [formatDate(day.slice(0, 7), locale)], tone: `label--quiet${size}` })),
      { key: 'national', x: side, y: below + (wide ? 26 : 20), lines: [say('national')], tone: `label--road label--strong${size}` },
    ];
  }
});
