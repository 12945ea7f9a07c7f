/**
 * Two bars a year, each with its range: non-state groups left, states right.
 * The year that a view speaks of is full; its numbers stand beside the tall bar
 * of 2022, on the side where there is room.
 */
import { scaleBand } from 'd3';
import type { Draw } from '../contract.ts';
import { annotate, lineHeight, type Annotation } from '../kit/annotation.ts';
import { placeAxis, valueAxis } from '../kit/axis.ts';
import { formatNumber } from '../kit/format.ts';
import { whereData } from '../kit/lack.ts';
import { upright } from '../kit/line.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { fromZero, linear } from '../kit/scale.ts';
import { commonOf, sides, type CiviliansData, type Year } from './data.ts';

export { frames } from '../kit/frames.ts';

/** Views in the order of the story. */
export const views = ['y2022', 'y2024', 'y2025'] as const;

/** A view of the deaths of civilians. */
export type View = (typeof views)[number];

/** The year that a view speaks of. */
const toldIn = (view: View): number => Number(view.slice(1));

/** The years that a view shows: the preliminary one only where it is told. */
export const yearsOf = (years: readonly Year[], view: View): Year[] =>
  years.filter(({ nonstate, year }) => nonstate.low !== undefined || year === toldIn(view));

/** From the ground up. */
const layers = ['axis', 'bars', 'others', 'halos', 'ranges', 'dates', 'key', 'labels'];

/** Draws one state. */
export const draw: Draw<CiviliansData, View> = whereData(({ years }, view) => years.some(({ year }) => year === toldIn(view)), (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const told = toldIn(view);
  const large = frame.width >= 800;
  for (const name of layers) layer(svg, name);
  const margin = { top: 10, right: 8, bottom: 24, left: frame.name === 'wide' ? 44 : 34 };
  const bottom = frame.height - margin.bottom;
  const right = frame.width - margin.right;
  const years = yearsOf(data.years, view);
  // The preliminary year stands apart.
  const apart = view === 'y2025' ? 14 : 0;
  const x = scaleBand<number>().domain(years.map(({ year }) => year)).range([margin.left, right - apart]).paddingInner(0.26).paddingOuter(0.1);
  const y = linear(fromZero(years, ({ nonstate, govt }) => Math.max(nonstate.high ?? nonstate.best, govt.high ?? govt.best)), [bottom, margin.top]);
  const width = x.bandwidth() / 2 - 0.5;
  const left = (year: number): number => (x(year) ?? 0) + (year === 2025 ? apart : 0);
  const bars = years.flatMap((row) => sides.map((side, index) => ({ ...row[side], key: `${side}-${row.year}`, year: row.year, side, x: left(row.year) + index * (width + 1) })));
  const tone = (year: number): string => (year === told ? '' : ' civilian--past');

  const axis = layer(svg, 'axis');
  valueAxis(axis, y, { left: 4, right, count: 3, format: (value) => formatNumber(value, locale) });
  const seam = px(left(told) - apart + 3);
  upright(marks(axis, 'line.civilian-seam', apart > 0 ? [told] : [], String), seam, margin.top, bottom + 20);

  marks(layer(svg, 'bars'), 'rect.civilian', bars, ({ key }) => key)
    .attr('class', (bar) => `civilian civilian--${bar.side}${tone(bar.year)}${bar.low === undefined ? ' is-open' : ''}`)
    .attr('x', (bar) => px(bar.x))
    .attr('width', px(width))
    .attr('y', (bar) => px(y(bar.best)))
    .attr('height', (bar) => px(bottom - y(bar.best)));

  const others = [extra()].filter((one) => one !== undefined);
  marks(layer(svg, 'others'), 'path.civilian-other', others, ({ key }) => key)
    .attr('class', ({ key }) => `civilian-other civilian-other--${key}`)
    .attr('d', ({ d }) => d);

  const ranged = bars.filter(({ low }) => low !== undefined);
  for (const [name, className] of [['halos', 'civilian-halo'], ['ranges', 'civilian-range']] as const) {
    marks(layer(svg, name), `path.${className}`, ranged, ({ key }) => key)
      .attr('class', (bar) => `${className}${tone(bar.year)}`)
      .attr('d', (bar) => `M${px(bar.x + width / 2 - 3)},${px(y(bar.high ?? 0))}h6m-3,0V${px(y(bar.low ?? 0))}m-3,0h6`);
  }

  placeAxis(
    layer(svg, 'dates'),
    years.map(({ year }) => ({
      key: String(year),
      x: left(year) + width,
      text: frame.name === 'wide' || year === told ? String(year) : `’${String(year).slice(2)}`,
      strong: year === told,
    })),
    bottom + 17,
  );

  const line = large ? 20 : lineHeight;
  const entries = [...sides, 'extra'].map((name, index) => ({ name, y: margin.top + line + 9 + index * (2 * line + 4) }));
  // Room for the names and numbers of the year told.
  const room = large ? 200 : 160;
  const tall = left(2022);
  const after = tall + 2 * width + 15;
  const at = view !== 'y2022' && (apart > 0 ? seam : right) - after >= room ? after : Math.max(margin.left, tall - room - 8);
  marks(layer(svg, 'key'), 'rect', entries.filter(({ name }) => name !== 'extra' || others.length > 0), ({ name }) => `key-${name}`)
    .attr('class', ({ name }) => (name === 'extra' ? `civilian-other civilian-other--${others[0]?.key ?? ''}` : `civilian civilian--${name}${apart > 0 ? ' is-open' : ''}`))
    .attr('x', px(at))
    .attr('y', (entry) => px(entry.y - 10))
    .attr('width', 10)
    .attr('height', 10);
  const size = large ? ' label--large' : '';
  annotate(layer(svg, 'labels'), [
    { key: 'year', x: at, y: margin.top + line - 9, lines: [text[`${view}_year`] ?? ''], tone: `label--strong${size}` },
    ...entries.flatMap(({ name, y: top }): Annotation[] => [
      { key: `${name}-name`, x: at + 15, y: top, lines: [text[name === 'extra' ? `${view}_extra_name` : name] ?? ''], tone: size },
      { key: `${name}-value`, x: at + 15, y: top + line, lines: [text[`${view}_${name}`] ?? ''], tone: `label--strong${size}` },
    ]),
  ]);

  /** What only one view shows: the UN's floor in 2022, open at the top; what the ranges of 2024 have in common. */
  function extra(): { key: string; d: string } | undefined {
    const [groups, states] = bars.filter(({ year }) => year === told);
    if (!groups || !states) return undefined;
    if (view === 'y2022') {
      const [base, floor] = [px(y(states.best)), px(y(data.moura))];
      return { key: 'un', d: `M${px(states.x)},${base}V${floor - 6}m0,6h${px(width)}M${px(states.x + width)},${base}V${floor - 6}` };
    }
    const common = commonOf(groups, states);
    return common && { key: 'common', d: `M${px(groups.x - 4)},${px(y(common.high))}h${px(2 * width + 9)}V${px(y(common.low))}h${px(-2 * width - 9)}z` };
  }
});
