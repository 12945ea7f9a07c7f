/**
 * A row an account: bars from zero for what is official, floating bars for
 * ranges, a disc for a single price, an arrow where the account gives a bound.
 */
import type { Draw } from '../contract.ts';
import { annotate, type Annotation } from '../kit/annotation.ts';
import { formatNumber } from '../kit/format.ts';
import { whereData } from '../kit/lack.ts';
import { lengthAxis } from '../kit/length-axis.ts';
import { level, upright } from '../kit/line.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { fromZero, linear, type LinearScale } from '../kit/scale.ts';
import type { Account, FuelData, Mark } from './data.ts';

export { frames } from '../kit/frames.ts';

/** Views in the order of the story. */
export const views = ['official', 'black-market', 'arrivals'] as const;

/** A view of fuel. */
export type View = (typeof views)[number];

/** Rows of a view, from the top; groups stand apart. */
const groups: Readonly<Record<View, readonly (readonly Account[])[]>> = {
  official: [['petrol', 'diesel', 'other']],
  'black-market': [['petrol', 'bamako', 'mopti', 'region', 'province', 'north'], ['can']],
  arrivals: [['september', 'october', 'november'], ['reached', 'registered']],
};

const volumes: readonly Account[] = ['september', 'october', 'november', 'reached', 'registered'];
const official: readonly Account[] = ['petrol', 'diesel', 'other'];

const isVolume = ({ id }: Mark): boolean => volumes.includes(id);
const isOfficial = ({ id }: Mark): boolean => official.includes(id);
const startsAtZero = (mark: Mark): boolean => isVolume(mark) || isOfficial(mark);

/** Drawn as a bar; the others are discs. */
export const isBar = (mark: Mark): boolean => startsAtZero(mark) || mark.form === 'range';

/** The accounts of a view that there are, by group. */
export function groupsOf({ marks: known }: FuelData, view: View): Mark[][] {
  return groups[view]
    .map((ids) => ids.flatMap((id) => known.find((mark) => mark.id === id) ?? []))
    .filter((group) => group.length > 0);
}

/** The black market is more than the official price that it is set against. */
const carries = (data: FuelData, view: View): boolean => groupsOf(data, view).flat().some((mark) => view !== 'black-market' || !isOfficial(mark));

/** Draws one state. */
export const draw: Draw<FuelData, View> = whereData(carries, (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const wide = frame.name === 'wide';
  const large = wide && frame.width >= 800;
  const money = view !== 'arrivals';
  const left = 6;
  const right = frame.width - (large ? 170 : wide ? 150 : 104);
  const bottom = frame.height - (money ? 20 : 6);
  const seam = wide ? 22 : 9;
  const head = large ? 23 : 19;
  const shown = groupsOf(data, view);
  const most = ({ high }: Mark): number => high;
  // All francs of a view share one scale, the can's too; litres and tankers cannot.
  const francs = linear(fromZero(shown.flat(), most), [left, right]);
  const listed = shown.flatMap((group, at) => {
    const x: LinearScale = money ? francs : linear(fromZero(group, most), [left, right]);
    return group.map((mark) => ({ mark, group: at, x }));
  });
  const step = (bottom - seam * (shown.length - 1)) / listed.length;
  const thick = Math.min(step - head - 2, wide ? Math.min(Math.max(26, step * 0.34), 56) : 16);
  const rows = listed.map((row, index) => {
    const top = index * step + row.group * seam;
    // The words, then the bar right under them; what is left over is between the rows.
    const start = top + Math.max(0, (step - head - thick) / 2);
    return { ...row, top, label: start + head - 7, y: start + head + thick / 2 };
  });

  lengthAxis(layer(svg, 'axis'), money ? francs : null, { top: 2, bottom, count: wide ? 8 : 4, format: (value) => formatNumber(value, locale) });
  const seams = rows.filter((row, index) => row.group > (rows[index - 1]?.group ?? row.group));
  level(marks(layer(svg, 'seams'), 'line.fuel-seam', seams, ({ mark }) => `seam-${mark.id}`), left, frame.width - 6, ({ top }) => top - seam / 2);

  const pump = view === 'black-market' ? listed.find(({ mark }) => mark.id === 'petrol')?.mark : undefined;
  upright(marks(layer(svg, 'pump'), 'line.fuel-pump', pump ? rows.filter(({ mark, group }) => group === 0 && mark !== pump) : [], ({ mark }) => `pump-${mark.id}`), francs(pump?.low ?? 0), ({ y }) => y - thick / 2 - 1, ({ y }) => y + thick / 2 + 1);

  const from = ({ mark, x }: (typeof rows)[number]): number => (startsAtZero(mark) ? left : x(mark.low));
  marks(layer(svg, 'bars'), 'rect.fuel-bar', rows.filter(({ mark }) => isBar(mark)), ({ mark }) => mark.id)
    .attr('class', ({ mark }) => `fuel-bar fuel-bar--${isVolume(mark) ? 'volume' : isOfficial(mark) ? 'official' : 'black'}${mark.open ? ' fuel--open' : ''}${mark.id === 'november' ? ' fuel--partial' : mark.id === 'can' ? ' fuel--can' : ''}`)
    .attr('x', (row) => px(from(row)))
    .attr('width', (row) => px(row.x(row.mark.high) - from(row)))
    .attr('y', ({ y }) => px(y - thick / 2))
    .attr('height', px(thick));
  const r = Math.min(thick / 2, large ? 11 : 8);
  const singles = rows.filter(({ mark }) => !isBar(mark));
  marks(layer(svg, 'arrows'), 'path.fuel-arrow', singles.filter(({ mark }) => mark.form !== 'exact'), ({ mark }) => mark.id)
    .attr('d', ({ mark, x, y }) => {
      const way = mark.form === 'up-to' ? -1 : 1;
      const [at, tip] = [px(x(mark.low) + way * r), px(way * 4)];
      return `M${at},${px(y)}h${way * 14}m${-tip},-4l${tip},4l${-tip},4`;
    });
  marks(layer(svg, 'discs'), 'circle.fuel-disc', singles, ({ mark }) => mark.id)
    .attr('class', ({ mark }) => `fuel-disc${mark.open ? ' fuel--open' : ''}`)
    .attr('cx', ({ mark, x }) => px(x(mark.low)))
    .attr('cy', ({ y }) => px(y))
    .attr('r', px(r));

  annotate(layer(svg, 'labels'), rows.flatMap(words));

  /** Who, where and when above the bar; how much at its right. */
  function words({ mark, x, y, label }: (typeof rows)[number]): Annotation[] {
    const end = x(mark.high) + (isBar(mark) ? 6 : r + (mark.form === 'more-than' ? 19 : 6));
    const tone = `label--clear${large ? ' label--large' : ''}`;
    return [
      { key: `${mark.id}-row`, x: left, y: label, lines: [text[`${wide ? 'row' : 'short'}_${mark.id}`] ?? ''], tone: mark.open ? `${tone} label--quiet` : tone },
      { key: `${mark.id}-value`, x: end, y: y + 4.5, lines: [text[`value_${mark.id}`] ?? ''], tone: `${tone} label--strong` },
    ];
  }
});
