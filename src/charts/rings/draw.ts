/**
 * Nested bars: the bar of 250 km holds that of 200 km and so on, because the
 * rings do. One bar is one period; the innermost ring is the darkest.
 */
import { scaleBand } from 'd3';
import type { Draw } from '../contract.ts';
import { annotate, wrap, type Annotation } from '../kit/annotation.ts';
import { placeAxis, valueAxis } from '../kit/axis.ts';
import { formatNumber } from '../kit/format.ts';
import { whereData } from '../kit/lack.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { fromZero, linear, rounded } from '../kit/scale.ts';
import { radii, type Period, type Radius, type RingsData } from './data.ts';

export { frames } from '../kit/frames.ts';

/** Views in the order of the story. */
export const views = ['by-year', 'closer', 'dip', 'by-month'] as const;

/** A view of the rings. */
export type View = (typeof views)[number];

/** The periods of a view: months or years. */
export const periodsOf = (data: RingsData, view: View): readonly Period[] => (view === 'by-month' ? data.months : data.years);

/** The rings of a view, from the outermost. */
export const ringsOf = (view: View): readonly [Radius, ...Radius[]] => (view === 'closer' ? [100] : view === 'by-month' ? [250, 100] : radii);

/** Draws the nested bars of a view. */
export const draw: Draw<RingsData, View> = whereData((data, view) => periodsOf(data, view).length > 0, (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const monthly = view === 'by-month';
  const periods = periodsOf(data, view);
  const shown = ringsOf(view);
  const wide = frame.name === 'wide';
  const margin = { top: wide ? 56 : 40, right: wide ? 96 : 76, bottom: 28, left: 4 };
  const bottom = frame.height - margin.bottom;
  const right = frame.width - margin.right;

  const x = scaleBand()
    .domain(periods.map((period) => period.date))
    .range([margin.left + 28, right])
    .padding(monthly ? 0.15 : 0.28);
  const outermost = shown[0];
  const y = linear(rounded(fromZero(periods, (period) => period.within[outermost]), 4), [bottom, margin.top]);

  const left = (period: Period): number => x(period.date) ?? margin.left;
  const centre = (period: Period): number => left(period) + x.bandwidth() / 2;

  valueAxis(layer(svg, 'axis'), y, { left: margin.left, right, format: (value) => formatNumber(value, locale) });

  const bars = periods.flatMap((period) => shown.map((radius) => ({ period, radius, count: period.within[radius] })));
  marks(layer(svg, 'bars'), 'rect', bars, (bar) => `${bar.period.date}-${bar.radius}`)
    .attr('class', (bar) => `ring ring--${bar.radius}${bar.period.partial ? ' is-partial' : ''}`)
    .classed('is-quiet', (bar) => view === 'dip' && !['2023', '2024', '2025'].includes(bar.period.date))
    .attr('x', (bar) => px(left(bar.period)))
    .attr('width', px(x.bandwidth()))
    .attr('y', (bar) => px(y(bar.count)))
    .attr('height', (bar) => px(bottom - y(bar.count)));

  const dated = monthly
    ? periods.filter((period) => period.date.endsWith('-01'))
    : periods.filter((period) => wide || Number(period.date) % 2 === 0 || period.date === '2025');
  placeAxis(
    layer(svg, 'dates'),
    dated
      .filter((period) => wide || monthly || period.date !== '2024' || view === 'dip')
      .filter((period) => wide || view !== 'dip' || period.date !== '2025')
      .map((period) => {
        const year = period.date.slice(0, 4);
        return {
          key: period.date,
          x: monthly ? left(period) : centre(period),
          text: wide || monthly ? year : `’${year.slice(2)}`,
          strong: view === 'dip' && year === '2024',
          anchor: monthly ? 'start' : 'middle',
        };
      }),
    bottom + 18,
  );

  annotate(layer(svg, 'labels'), [...ringLabels(), ...notes()]);

  /** Each ring named at the right of the last whole bar. */
  function ringLabels(): Annotation[] {
    const last = monthly ? data.months.at(-1) : data.years.at(-1);
    if (!last) return [];
    const peak = monthly ? data.months.find((month) => month.date === '2025-12') ?? last : last;
    return shown.map((radius) => ({
      key: `ring-${radius}`,
      x: right + 8,
      y: monthly ? y(peak.within[radius]) + 4 : y((last.within[radius] + (next(radius) ?? 0)) / 2) + 4,
      lines: [text[`ring${radius}`] ?? ''],
      tone: radius === 100 ? 'label--attack label--strong' : 'label--quiet',
    }));
    function next(radius: Radius): number | undefined {
      const inner = shown[shown.indexOf(radius) + 1];
      return inner === undefined ? undefined : last?.within[inner];
    }
  }

  /** Numbers on the bars that the step speaks of. */
  function notes(): Annotation[] {
    const year = (date: string): Period | undefined => data.years.find((period) => period.date === date);
    const values = view === 'closer' ? ['2012', '2024', '2025'] : view === 'dip' ? ['2023', '2024', '2025'] : ['2024', '2025'];
    if (!monthly) {
      return values.flatMap((date) => {
        const period = year(date);
        if (!period) return [];
        return [{
          key: `value-${date}`,
          x: centre(period),
          y: y(period.within[outermost]) - 7,
          lines: [formatNumber(period.within[outermost], locale)],
          anchor: 'middle' as const,
          tone: date === '2024' && view === 'dip' ? 'label--strong' : 'label--attack label--strong',
        }];
      });
    }
    const partial = data.months.find((month) => month.partial);
    if (!partial) return [];
    // The margin at the right holds one word of it.
    const lines = wrap(text.partial ?? '', 14);
    return [{
      key: 'partial',
      x: right + 8,
      y: bottom - 16 * lines.length + 6,
      lines,
      tone: 'label--quiet',
    }];
  }
});
