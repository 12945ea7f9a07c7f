/**
 * Two bars a year, each with its range: non-state groups left, states right.
 * The year that a view speaks of is full; its numbers stand beside the tall bar
 * of 2022, on the side where there is room.
 */
import { scaleBand } from 'd3';
import type { Draw, Drawing } from '../contract.ts';
import { annotate, lineHeight, type Annotation } from '../kit/annotation.ts';
import { placeAxis, valueAxis } from '../kit/axis.ts';
import { formatNumber } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { fromZero, linear } from '../kit/scale.ts';
import { sides, type CiviliansData, type Estimate, type Side } from './data.ts';

/** Views in the order of the story. */
export const views = ['y2022', 'y2024', 'y2025'] as const;

/** A view of the deaths of civilians. */
export type View = (typeof views)[number];

/** Frame sizes at build. */
export const frames: Drawing<CiviliansData, View>['frames'] = {
  narrow: { name: 'narrow', width: 360, height: 330 },
  wide: { name: 'wide', width: 720, height: 560 },
};

/** From the ground up. */
const layers = ['axis', 'bars', 'others', 'halos', 'ranges', 'dates', 'key', 'labels'];

/** Room for the names and numbers of the year told, px. */
const keyWidth = 160;

interface Bar extends Estimate {
  key: string;
  year: number;
  side: Side;
  x: number;
}

/** Draws one state. */
export const draw: Draw<CiviliansData, View> = (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const told = Number(view.slice(1));
  for (const name of layers) layer(svg, name);
  const margin = { top: 10, right: 8, bottom: 24, left: frame.name === 'wide' ? 44 : 34 };
  const bottom = frame.height - margin.bottom;
  const right = frame.width - margin.right;
  // The preliminary year comes in its own view, apart.
  const years = data.years.filter(({ nonstate, year }) => nonstate.low !== undefined || year === told);
  const apart = view === 'y2025' ? 14 : 0;
  const x = scaleBand<number>().domain(years.map(({ year }) => year)).range([margin.left, right - apart]).paddingInner(0.26).paddingOuter(0.1);
  const y = linear(fromZero(years, ({ nonstate, govt }) => Math.max(nonstate.high ?? 0, govt.high ?? 0)), [bottom, margin.top]);
  const width = x.bandwidth() / 2 - 0.5;
  const bars: Bar[] = years.flatMap((row) =>
    sides.map((side, index) => ({
      ...row[side],
      key: `${side}-${row.year}`,
      year: row.year,
      side,
      x: (x(row.year) ?? 0) + index * (width + 1) + (row.year === 2025 ? apart : 0),
    })),
  );
  const tone = (year: number): string => (year === told ? '' : ' civilian--past');

  valueAxis(layer(svg, 'axis'), y, { left: 4, right, count: 3, format: (value) => formatNumber(value, locale) });
  marks(layer(svg, 'axis'), 'line.civilian-seam', view === 'y2025' ? [2025] : [], String)
    .attr('x1', (year) => px((x(year) ?? 0) + 3))
    .attr('x2', (year) => px((x(year) ?? 0) + 3))
    .attr('y1', margin.top)
    .attr('y2', px(bottom + 20));

  marks(layer(svg, 'bars'), 'rect.civilian', bars, (bar) => bar.key)
    .attr('class', (bar) => `civilian civilian--${bar.side}${tone(bar.year)}${bar.low === undefined ? ' is-open' : ''}`)
    .attr('x', (bar) => px(bar.x))
    .attr('width', px(width))
    .attr('y', (bar) => px(y(bar.best)))
    .attr('height', (bar) => px(bottom - y(bar.best)));

  const pair = bars.filter(({ year }) => year === told);
  const [left, state] = pair;
  // What only one view shows: the UN's floor in 2022, the common part of the ranges in 2024.
  const others: { key: string; d: string }[] = [];
  if (view === 'y2022' && state) others.push({ key: 'un', d: `M${px(state.x)},${px(y(state.best))}V${px(y(data.moura))}h${px(width)}V${px(y(state.best))}` });
  if (view === 'y2024' && left && state) {
    const top = y(Math.min(left.high ?? 0, state.high ?? 0));
    others.push({ key: 'common', d: `M${px(left.x - 4)},${px(top)}h${px(2 * width + 9)}V${px(y(Math.max(left.low ?? 0, state.low ?? 0)))}h${px(-2 * width - 9)}z` });
  }
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
      x: (x(year) ?? 0) + width + (year === 2025 ? apart : 0),
      text: frame.name === 'wide' || year === told ? String(year) : `’${String(year).slice(2)}`,
      strong: year === told,
    })),
    bottom + 17,
  );

  const entries = [...sides, 'extra'].map((name, index) => ({ name, y: margin.top + 25 + index * (2 * lineHeight + 4) }));
  const tall = x(2022) ?? margin.left;
  const after = tall + 2 * width + 15;
  const at = view !== 'y2022' && right - after >= keyWidth ? after : Math.max(margin.left + 4, tall - keyWidth - 8);
  marks(layer(svg, 'key'), 'rect', entries.filter(({ name }) => name !== 'extra' || others.length > 0), ({ name }) => `key-${name}`)
    .attr('class', ({ name }) => (name === 'extra' ? `civilian-other civilian-other--${others[0]?.key ?? ''}` : `civilian civilian--${name}${view === 'y2025' ? ' is-open' : ''}`))
    .attr('x', px(at))
    .attr('y', (entry) => px(entry.y - 10))
    .attr('width', 10)
    .attr('height', 10);
  annotate(layer(svg, 'labels'), [
    { key: 'year', x: at, y: margin.top + 7, lines: [text[`${view}_year`] ?? ''], tone: 'label--strong' },
    ...entries.flatMap(({ name, y: top }): Annotation[] => [
      { key: `${name}-name`, x: at + 15, y: top, lines: [text[name === 'extra' ? `${view}_extra_name` : name] ?? ''] },
      { key: `${name}-value`, x: at + 15, y: top + lineHeight, lines: [text[`${view}_${name}`] ?? ''], tone: 'label--strong' },
    ]),
  ]);
};
