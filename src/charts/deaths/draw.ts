/**
 * A line of best estimates in its band. A year's total stands in the middle of
 * its year, so that a dated departure falls where it belongs.
 */
import type { Draw } from '../contract.ts';
import { annotate, lineHeight, type Annotation } from '../kit/annotation.ts';
import { placeAxis, valueAxis } from '../kit/axis.ts';
import { decimalYear } from '../kit/decimal-year.ts';
import { formatDate, formatNumber } from '../kit/format.ts';
import { whereData } from '../kit/lack.ts';
import { upright } from '../kit/line.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { polyline } from '../kit/path.ts';
import { fromZero, linear } from '../kit/scale.ts';
import type { DeathsData, Year } from './data.ts';

export { frames } from '../kit/frames.ts';

/** Views in the order of the story. */
export const views = ['long', 'departures', 'y2024'] as const;

/** A view of the deaths. */
export type View = (typeof views)[number];

/** Years whose number a view writes. */
const toldIn: Readonly<Record<View, readonly number[]>> = {
  long: [2012, 2016, 2018, 2022, 2024],
  departures: [2022],
  y2024: [2022, 2023, 2024],
};

/** Sides of the labels that do not stand over their year. 2016's keeps off the climb. */
const anchors: Readonly<Record<number, 'start' | 'end'>> = { 2016: 'end', 2022: 'end', 2023: 'start', 2024: 'start' };

/** The long view stands on whatever years there are, the others on the years they tell. */
const carries = ({ years }: DeathsData, view: View): boolean =>
  view === 'long' ? years.length > 0 : toldIn[view].every((told) => years.some(({ year }) => year === told));

/** Draws one state. */
export const draw: Draw<DeathsData, View> = whereData(carries, (svg, model, view, frame) => {
  const { data: { years, presences }, locale, text } = model;
  const wide = frame.name === 'wide';
  const large = frame.width >= 800 ? ' label--large' : '';
  const dated = view === 'departures';
  const barsShown = dated && frame.height >= 240;
  const margin = { top: dated ? 50 : 16, right: wide ? 100 : 80, bottom: barsShown ? 24 + 3 * 18 : 24, left: wide ? 44 : 36 };
  const right = frame.width - margin.right;
  const bottom = frame.height - margin.bottom;
  const first = years[0]?.year ?? 0;
  const end = (years.at(-1)?.year ?? first) + 1;
  const x = linear([first, end], [margin.left, right]);
  const y = linear(fromZero(years, ({ high }) => high), [bottom, margin.top]);
  const at = ({ year }: Year): number => x(year + 0.5);
  const edge = (of: 'best' | 'low' | 'high') => (year: Year) => [at(year), y(year[of])] as const;
  const told = years.filter(({ year }) => toldIn[view].includes(year));

  valueAxis(layer(svg, 'axis'), y, { left: 4, right, format: (value) => formatNumber(value, locale) });
  marks(layer(svg, 'band'), 'path.death-band', [years], () => 'band')
    .attr('d', polyline([...years.map(edge('high')), ...years.map(edge('low')).reverse()], 'Z'));

  // The later a moment the taller its line, so that the labels stand in steps to their left.
  const moments = (dated ? presences : [])
    .map(({ force, from, to }) => ({ force, date: to ?? from, arrives: to === undefined, x: x(decimalYear(to ?? from)) }))
    .sort((a, b) => b.x - a.x)
    .map((moment, index) => ({ ...moment, y: 13 + 18 * index }));
  upright(marks(layer(svg, 'moments'), 'line.death-moment', moments, ({ force }) => force).attr('class', ({ arrives }) => `death-moment${arrives ? ' death-moment--arrives' : ''}`), (moment) => moment.x, (moment) => moment.y - 11, bottom);

  marks(layer(svg, 'line'), 'path.death-line', [years], () => 'line')
    .attr('d', polyline(years.map(edge('best'))))
    .attr('class', `death-line${view === 'y2024' ? ' death-line--past' : ''}`);
  const recent = view === 'y2024' ? told : [];
  marks(layer(svg, 'recent'), 'path.death-recent', recent.slice(0, 1), () => 'recent').attr('d', polyline(recent.map(edge('best'))));
  marks(layer(svg, 'ranges'), 'path.death-range', recent, ({ year }) => `range-${year}`)
    .attr('d', (year) => `M${px(at(year) - 4)},${px(y(year.high))}h8m-4,0V${px(y(year.low))}m-4,0h8`);
  marks(layer(svg, 'dots'), 'circle.death-dot', years, ({ year }) => String(year))
    .attr('class', (year) => `death-dot${told.includes(year) ? ' death-dot--told' : ''}`)
    .attr('cx', (year) => px(at(year)))
    .attr('cy', (year) => px(y(year.best)))
    .attr('r', (year) => (wide ? 3 : 2) + (told.includes(year) ? 2 : 0));

  placeAxis(
    layer(svg, 'dates'),
    years
      .filter(({ year }) => wide || year % 2 === 0)
      .map((year) => ({ key: String(year.year), x: at(year), text: String(year.year), strong: view !== 'long' && told.includes(year) })),
    bottom + 17,
  );

  // A force that stays beyond the table has a bar with a point.
  const bars = (barsShown ? presences : []).map(({ force, from, to }, index) => ({
    force,
    from: x(decimalYear(from)),
    to: to === undefined ? right : x(decimalYear(to)),
    ends: to !== undefined,
    y: bottom + 31 + 18 * index,
  }));
  marks(layer(svg, 'presence'), 'path.death-presence', bars, ({ force }) => force)
    .attr('class', ({ force }) => `death-presence death-presence--${force}`)
    .attr('d', (bar) => `M${px(bar.from)},${px(bar.y - 2)}H${px(bar.to)}${bar.ends ? 'v4' : 'v-2l6,4l-6,4v-2'}H${px(bar.from)}z`);

  annotate(layer(svg, 'labels'), [
    ...told.flatMap(valueOf),
    ...moments.map((moment): Annotation => ({
      key: moment.force,
      x: moment.x - 5,
      y: moment.y,
      lines: [`${text[`moment_${moment.force}`] ?? ''}, ${formatDate(moment.date, locale, 'short')}`],
      anchor: 'end',
      tone: `label--clear${large}`,
    })),
    ...bars.map(({ force, from, to, ends, y: level }): Annotation => ({
      key: `presence-${force}`,
      x: ends ? (from + to) / 2 : to + 11,
      y: level + 4,
      lines: [text[`presence_${force}`] ?? ''],
      anchor: ends ? 'middle' : 'start',
      tone: 'label--clear label--fine label--quiet',
    })),
  ]);

  /** The best estimate of a year, with its range where the view speaks of it. */
  function valueOf(year: Year): Annotation[] {
    const spot = { ...spotOf(year), anchor: anchors[year.year] ?? 'middle' } as const;
    const value = { ...spot, key: `value-${year.year}`, lines: [year.year === 2023 ? (text['told_2023'] ?? '') : formatNumber(year.best, locale)], tone: `label--strong${large}` };
    if (dated || (view === 'long' && year.year !== 2022)) return [value];
    const range = `${formatNumber(year.low, locale)}–${formatNumber(year.high, locale)}`;
    return [value, { ...spot, key: `range-${year.year}`, y: spot.y + lineHeight, lines: view === 'long' ? [text['range'] ?? '', range] : [range], tone: 'label--quiet' }];
  }

  /** Where the label of a year stands: left of the peak, right of the end, above the others. */
  function spotOf(year: Year): { x: number; y: number } {
    const level = y(year.best) + 4;
    if (year.year === 2022) return { x: Math.min(at(year) - (wide ? 24 : 14), ...moments.filter(({ arrives }) => arrives).map((moment) => moment.x - 6)), y: level };
    if (year.year === 2024) return { x: at(year) + 10, y: level };
    if (year.year === 2023) return { x: at(year) - 3, y: y(year.high) - 26 };
    return { x: at(year), y: y(year.high) - 7 };
  }
});
