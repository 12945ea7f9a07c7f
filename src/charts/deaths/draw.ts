/**
 * A line of best estimates in its band. A year's total stands in the middle of
 * its year, so that a dated departure falls where it belongs.
 */
import type { Draw, Drawing } from '../contract.ts';
import { annotate, lineHeight, type Annotation } from '../kit/annotation.ts';
import { placeAxis, valueAxis } from '../kit/axis.ts';
import { formatNumber } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { polyline } from '../kit/path.ts';
import { fromZero, linear } from '../kit/scale.ts';
import type { DeathsData, Force, Year } from './data.ts';

/** Views in the order of the story. */
export const views = ['long', 'departures', 'y2024'] as const;

/** A view of the deaths. */
export type View = (typeof views)[number];

/** Frame sizes at build. */
export const frames: Drawing<DeathsData, View>['frames'] = {
  narrow: { name: 'narrow', width: 360, height: 330 },
  wide: { name: 'wide', width: 720, height: 560 },
};

/** Years whose number a view writes. */
const told: Readonly<Record<View, readonly number[]>> = {
  long: [2012, 2016, 2018, 2022, 2024],
  departures: [2022],
  y2024: [2022, 2023, 2024],
};

/** Draws one state. */
export const draw: Draw<DeathsData, View> = (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const wide = frame.name === 'wide';
  const dated = view === 'departures';
  const barsShown = dated && frame.height >= 240;
  const margin = { top: dated ? 50 : 16, right: wide ? 100 : 80, bottom: barsShown ? 24 + 3 * 18 : 24, left: wide ? 44 : 36 };
  const right = frame.width - margin.right;
  const bottom = frame.height - margin.bottom;
  const first = data.years[0]?.year ?? 2012;
  const end = (data.years.at(-1)?.year ?? first) + 1;
  const x = linear([first, end], [margin.left, right]);
  const y = linear(fromZero(data.years, (year) => year.high), [bottom, margin.top]);
  const at = (year: Year): number => x(year.year + 0.5);

  valueAxis(layer(svg, 'axis'), y, { left: 4, right, format: (value) => formatNumber(value, locale) });

  const band = (years: readonly Year[]): string => polyline([...years.map((year) => [at(year), y(year.high)] as const), ...[...years].reverse().map((year) => [at(year), y(year.low)] as const)], 'Z');
  marks(layer(svg, 'band'), 'path.death-band', [data.years], () => 'band').attr('d', (years) => band(years));

  const moments = dated ? staircase() : [];
  marks(layer(svg, 'moments'), 'line.death-moment', moments, (moment) => moment.force)
    .attr('class', (moment) => `death-moment${moment.arrives ? ' death-moment--arrives' : ''}`)
    .attr('x1', (moment) => px(x(moment.date)))
    .attr('x2', (moment) => px(x(moment.date)))
    .attr('y1', (moment) => px(moment.y - 11))
    .attr('y2', px(bottom));

  const best = (years: readonly Year[]): string => polyline(years.map((year) => [at(year), y(year.best)] as const));
  marks(layer(svg, 'line'), 'path.death-line', [data.years], () => 'line')
    .attr('d', (years) => best(years))
    .attr('class', `death-line${view === 'y2024' ? ' death-line--past' : ''}`);
  const since = data.years.filter((year) => year.year >= 2022);
  marks(layer(svg, 'recent'), 'path.death-recent', view === 'y2024' ? [since] : [], () => 'recent').attr('d', (years) => best(years));

  const toldYears = data.years.filter((year) => told[view].includes(year.year));
  const ranged = view === 'y2024' ? toldYears : [];
  marks(layer(svg, 'ranges'), 'path.death-range', ranged, (year) => `range-${year.year}`)
    .attr('d', (year) => `M${px(at(year) - 4)},${px(y(year.high))}h8m-4,0V${px(y(year.low))}m-4,0h8`);
  marks(layer(svg, 'dots'), 'circle.death-dot', data.years, (year) => String(year.year))
    .attr('class', (year) => `death-dot${told[view].includes(year.year) ? ' death-dot--told' : ''}`)
    .attr('cx', (year) => px(at(year)))
    .attr('cy', (year) => px(y(year.best)))
    .attr('r', (year) => (told[view].includes(year.year) ? (wide ? 5 : 4) : wide ? 3 : 2));

  placeAxis(
    layer(svg, 'dates'),
    data.years
      .filter((year) => wide || year.year % 2 === 0)
      .map((year) => ({ key: String(year.year), x: at(year), text: String(year.year), strong: told[view].includes(year.year) && view !== 'long' })),
    bottom + 17,
  );

  const bars = barsShown ? data.presences : [];
  marks(layer(svg, 'presence'), 'rect.death-presence', bars, (one) => one.force)
    .attr('class', (one) => `death-presence death-presence--${one.force}`)
    .attr('x', (one) => px(x(one.from)))
    .attr('width', (one) => px(x(one.to ?? end) - x(one.from)))
    .attr('y', (one) => px(barY(one.force) - 2))
    .attr('height', 4);

  annotate(layer(svg, 'labels'), [...values(), ...momentLabels(), ...presenceLabels()]);

  /** Middle of a force's bar under the axis. */
  function barY(force: Force): number {
    return bottom + 31 + 18 * data.presences.findIndex((one) => one.force === force);
  }

  /** Vertical lines, the later the taller, so that their labels stand in steps to their left. */
  function staircase(): { force: Force; date: number; y: number; arrives: boolean }[] {
    return data.presences
      .map(({ force, from, to }) => ({ force, date: to ?? from, arrives: to === undefined }))
      .sort((a, b) => b.date - a.date)
      .map((moment, index) => ({ ...moment, y: 13 + 18 * index }));
  }

  function momentLabels(): Annotation[] {
    return moments.map((moment) => ({
      key: moment.force,
      x: x(moment.date) - 5,
      y: moment.y,
      lines: [text[`moment_${moment.force}`] ?? ''],
      anchor: 'end',
      tone: 'label--clear',
    }));
  }

  function presenceLabels(): Annotation[] {
    return bars.map((one) => ({
      key: `presence-${one.force}`,
      x: one.to === undefined ? x(end) + 6 : x((one.from + one.to) / 2),
      y: barY(one.force) + 4,
      lines: [text[`presence_${one.force}`] ?? ''],
      anchor: one.to === undefined ? 'start' : 'middle',
      tone: 'label--clear label--fine label--quiet',
    }));
  }

  /** Best estimates on the line, with their range where the view speaks of it. */
  function values(): Annotation[] {
    const ranges = view === 'y2024' || view === 'long';
    return toldYears.flatMap((year) => {
      const { x: labelX, y: labelY, anchor } = spot(year);
      const common = { x: labelX, anchor };
      const number = year.year === 2023 ? (text['told_2023'] ?? '') : formatNumber(year.best, locale);
      const value = { ...common, key: `value-${year.year}`, y: labelY, lines: [number], tone: 'label--strong' };
      if (!ranges || (view === 'long' && year.year !== 2022)) return [value];
      const range = `${formatNumber(year.low, locale)}–${formatNumber(year.high, locale)}`;
      const lines = view === 'long' ? [text['range'] ?? '', range] : [range];
      return [value, { ...common, key: `range-${year.year}`, y: labelY + lineHeight, lines, tone: 'label--quiet' }];
    });
  }

  /** Where the label of a year stands: left of the peak, right of the end, above the others. */
  function spot(year: Year): { x: number; y: number; anchor: 'start' | 'middle' | 'end' } {
    const level = y(year.best) + 4;
    if (year.year === 2022) return { x: Math.min(at(year) - (wide ? 24 : 14), ...moments.filter((one) => one.arrives).map((one) => x(one.date) - 6)), y: level, anchor: 'end' };
    if (year.year === 2024) return { x: at(year) + 10, y: level, anchor: 'start' };
    if (year.year === 2023) return { x: at(year) - 3, y: y(year.high) - 26, anchor: 'start' };
    return { x: at(year), y: y(year.high) - 7, anchor: 'middle' };
  }
};
