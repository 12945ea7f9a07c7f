/**
 * A row an account: bars from zero for what is official, floating bars for
 * ranges, a disc for a single price, an arrow where the account gives a bound.
 */
import type { Draw, Drawing } from '../contract.ts';
import { annotate, type Annotation } from '../kit/annotation.ts';
import { placeAxis } from '../kit/axis.ts';
import { formatNumber } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { linear } from '../kit/scale.ts';
import type { Account, FuelData, Mark } from './data.ts';

/** Views in the order of the story. */
export const views = ['official', 'black-market', 'arrivals'] as const;

/** A view of fuel. */
export type View = (typeof views)[number];

/** Frame sizes at build. */
export const frames: Drawing<FuelData, View>['frames'] = {
  narrow: { name: 'narrow', width: 360, height: 330 },
  wide: { name: 'wide', width: 720, height: 560 },
};

/** Rows of a view, from the top; groups stand apart and have scales of their own but for the can, which shares francs. */
const groups: Readonly<Record<View, readonly { most: number; rows: readonly Account[] }[]>> = {
  official: [{ most: 4000, rows: ['petrol', 'diesel', 'other'] }],
  'black-market': [
    { most: 4000, rows: ['petrol', 'bamako', 'mopti', 'region', 'province', 'north'] },
    { most: 4000, rows: ['can'] },
  ],
  arrivals: [
    { most: 120, rows: ['september', 'october', 'november'] },
    { most: 760, rows: ['reached', 'registered'] },
  ],
};

/** What stands for a row: official things from zero, prices of the black market at their place. */
const official: readonly Account[] = ['petrol', 'diesel', 'other'];
const volumes: readonly Account[] = ['september', 'october', 'november', 'reached', 'registered'];

/** Draws one state. */
export const draw: Draw<FuelData, View> = (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const wide = frame.name === 'wide';
  const money = view !== 'arrivals';
  const left = 6;
  const right = frame.width - (wide ? 150 : 104);
  const bottom = frame.height - (money ? 20 : 6);
  const seam = wide ? 22 : 9;
  const known = new Map(data.marks.map((mark) => [mark.id, mark]));
  const shown = groups[view].flatMap(({ most, rows }, group) =>
    rows.flatMap((id) => {
      const mark = known.get(id);
      return mark ? [{ mark, group, x: linear([0, most], [left, right]) }] : [];
    }),
  );
  const step = (bottom - seam * (groups[view].length - 1)) / Math.max(shown.length, 1);
  const thick = Math.min(step - 21, wide ? 26 : 16);
  const rows = shown.map((row, index) => {
    const top = index * step + row.group * seam;
    // The words, then the bar right under them; what is left over is between the rows.
    const start = top + Math.max(0, (step - 19 - thick) / 2);
    return { ...row, label: start + 12, y: start + 19 + thick / 2 };
  });

  const scale = linear([0, 4000], [left, right]);
  const ticks = money ? scale.ticks(wide ? 8 : 4) : [];
  marks(layer(svg, 'grid'), 'line.grid', ticks, (tick) => `grid-${tick}`)
    .attr('x1', (tick) => px(scale(tick)))
    .attr('x2', (tick) => px(scale(tick)))
    .attr('y1', 2)
    .attr('y2', px(bottom))
    .classed('grid--zero', (tick) => tick === 0);
  placeAxis(layer(svg, 'axis'), ticks.map((tick) => ({ key: `tick-${tick}`, x: scale(tick), text: formatNumber(tick, locale), anchor: tick === 0 ? ('start' as const) : ('middle' as const) })), bottom + 15);
  const seams = rows.filter((row, index) => row.group > (rows[index - 1]?.group ?? row.group));
  marks(layer(svg, 'seams'), 'line.fuel-seam', seams, ({ mark }) => `seam-${mark.id}`)
    .attr('x1', left)
    .attr('x2', px(frame.width - 6))
    .attr('y1', ({ label }) => px(label - 12 - seam / 2 - (step - 19 - thick) / 4))
    .attr('y2', ({ label }) => px(label - 12 - seam / 2 - (step - 19 - thick) / 4));

  const pump = known.get('petrol');
  const recalled = view === 'black-market' && pump ? rows.filter(({ mark, group }) => group === 0 && mark.id !== 'petrol') : [];
  marks(layer(svg, 'pump'), 'line.fuel-pump', recalled, ({ mark }) => `pump-${mark.id}`)
    .attr('x1', px(scale(pump?.low ?? 0)))
    .attr('x2', px(scale(pump?.low ?? 0)))
    .attr('y1', ({ y }) => px(y - thick / 2 - 1))
    .attr('y2', ({ y }) => px(y + thick / 2 + 1));

  const fromZero = ({ id }: Mark): boolean => official.includes(id) || volumes.includes(id);
  const bars = rows.filter(({ mark }) => fromZero(mark) || mark.form === 'range');
  marks(layer(svg, 'bars'), 'rect.fuel-bar', bars, ({ mark }) => mark.id)
    .attr('class', ({ mark }) => `fuel-bar fuel-bar--${volumes.includes(mark.id) ? 'volume' : official.includes(mark.id) ? 'official' : 'black'}${mark.open ? ' fuel--open' : ''}${mark.id === 'november' ? ' fuel--partial' : mark.id === 'can' ? ' fuel--can' : ''}`)
    .attr('x', ({ mark, x }) => px(fromZero(mark) ? left : x(mark.low)))
    .attr('width', ({ mark, x }) => px(x(mark.high) - (fromZero(mark) ? left : x(mark.low))))
    .attr('y', ({ y }) => px(y - thick / 2))
    .attr('height', px(thick));
  const r = Math.min(thick / 2, 8);
  const singles = rows.filter(({ mark }) => !fromZero(mark) && mark.form !== 'range');
  marks(layer(svg, 'arrows'), 'path.fuel-arrow', singles.filter(({ mark }) => mark.form !== 'exact'), ({ mark }) => mark.id)
    .attr('d', ({ mark, x, y }) => {
      const way = mark.form === 'up-to' ? -1 : 1;
      const [at, head] = [px(x(mark.low) + way * r), px(way * 4)];
      return `M${at},${px(y)}h${way * 14}m${-head},-4l${head},4l${-head},4`;
    });
  marks(layer(svg, 'discs'), 'circle.fuel-disc', singles, ({ mark }) => mark.id)
    .attr('class', ({ mark }) => `fuel-disc${mark.open ? ' fuel--open' : ''}`)
    .attr('cx', ({ mark, x }) => px(x(mark.low)))
    .attr('cy', ({ y }) => px(y))
    .attr('r', px(r));

  annotate(layer(svg, 'labels'), rows.flatMap(words));

  /** Who, where and when above the bar; how much at its right. */
  function words({ mark, x, y, label }: (typeof rows)[number]): Annotation[] {
    const end = x(mark.high) + (fromZero(mark) || mark.form === 'range' ? 6 : r + (mark.form === 'more-than' ? 19 : 6));
    const line = text[`${wide ? 'row' : 'short'}_${mark.id}`] ?? '';
    return [
      { key: `${mark.id}-row`, x: left, y: label, lines: [line], tone: mark.open ? 'label--clear label--quiet' : 'label--clear' },
      { key: `${mark.id}-value`, x: end, y: y + 4.5, lines: [text[`value_${mark.id}`] ?? ''], tone: 'label--clear label--strong' },
    ];
  }
};
