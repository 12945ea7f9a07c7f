/**
 * Dollars as bars on one axis, from the sum reported to those demanded. The
 * exchange of 2020 has its own frame: people as discs, euros as squares.
 */
import type { Draw } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { formatNumber } from '../kit/format.ts';
import { whereData } from '../kit/lack.ts';
import { lengthAxis } from '../kit/length-axis.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { fromZero, linear } from '../kit/scale.ts';
import type { RansomsData, Sum, SumId } from './data.ts';
import { exchange } from './exchange.ts';
import { rowsOf } from './rows.ts';

export { frames } from '../kit/frames.ts';

/** Views in the order of the story. */
export const views = ['reported', 'contested', 'demanded', 'prisoners'] as const;

/** A view of the ransoms. */
export type View = (typeof views)[number];

/** Sums that a view brings. */
const news: Readonly<Record<View, readonly SumId[]>> = {
  reported: ['reported'],
  contested: ['contested'],
  demanded: ['asked', 'egyptians', 'denied'],
  prisoners: [],
};

/** Accounts of one thing that disagree. */
const disputes: readonly (readonly [SumId, SumId])[] = [['reported', 'contested'], ['egyptians', 'denied']];

/** The sums of a view: what it brings, after what the views before it brought. */
export function sumsOf({ sums }: RansomsData, view: View): Sum[] {
  if (view === 'prisoners') return [];
  const shown = views.slice(0, views.indexOf(view) + 1).flatMap((one) => news[one]);
  return sums.filter(({ id }) => shown.includes(id));
}

/** A denial alone, without the demand that it denies, carries no view. */
const carries = ({ sums, exchange: exchanged }: RansomsData, view: View): boolean =>
  view === 'prisoners' ? exchanged !== null : sums.some(({ id }) => id !== 'denied' && news[view].includes(id));

/** Draws one view. */
export const draw: Draw<RansomsData, View> = whereData(carries, (svg, { data, locale, text }, view, frame) => {
  const say = (key: string): string => text[key] ?? '';
  const wide = frame.name === 'wide';
  const large = wide && frame.width >= 800;
  const size = large ? ' label--large' : '';
  const side = wide ? 14 : 10;
  const end = frame.width - side - (wide ? 16 : 10);
  const x = linear(fromZero(data.sums, ({ amount }) => amount), [side, end]);
  const bottom = frame.height - 22;
  const line = large ? 20 : 16;
  const rows = rowsOf(sumsOf(data, view), news[view], { bottom, wide, line });

  lengthAxis(layer(svg, 'axis'), rows.length > 0 ? x : null, { top: 4, bottom, count: 4, format: (value) => formatNumber(value, locale) });

  const arrow = wide ? 46 : 26;
  const wordWidth = (id: SumId): number => Math.max(say(`what_${id}`).length * 7.8, say(`by_${id}`).length * 7) * (large ? 1.23 : 1);

  const joins = disputes.flatMap(([one, other]) => {
    const [from, to] = [rows.find(({ sum }) => sum.id === one), rows.find(({ sum }) => sum.id === other)];
    return from && to ? [{ key: `${one}-${other}`, from, to }] : [];
  });
  // A bracket that goes round the words of the second account.
  marks(layer(svg, 'joins'), 'path.ransom-join', joins, ({ key }) => key).attr('d', ({ from, to }) => {
    const [high, low] = [from, to].map(({ bar }) => bar.y + bar.height / 2) as [number, number];
    const past = Math.max(x(from.sum.amount), side + wordWidth(to.sum.id)) + 14;
    const more = to.sum.atLeast ? arrow + 10 : 10;
    return `M${px(x(from.sum.amount) + 4)},${px(high)}H${px(Math.min(end, past))}V${px(low)}H${px(x(to.sum.amount) + more)}`;
  });

  const paid = ({ id }: Sum): boolean => id === 'reported' || id === 'contested';
  const bars = rows.filter(({ sum }) => sum.id !== 'denied');
  marks(layer(svg, 'bars'), 'rect.ransom', bars, ({ sum }) => sum.id)
    .attr('class', ({ sum }) => `ransom ransom--${paid(sum) ? 'paid' : 'asked'}${sum.open ? ' is-open' : ''}`)
    .attr('x', px(x(0)))
    .attr('width', ({ sum }) => px(x(sum.amount) - x(0)))
    .attr('y', ({ bar }) => px(bar.y))
    .attr('height', ({ bar }) => px(bar.height));
  // “More than”: the end is open, and an arrow leads on.
  marks(layer(svg, 'ends'), 'path.ransom-more', bars.filter(({ sum }) => sum.atLeast), ({ sum }) => `more-${sum.id}`)
    .attr('d', ({ sum, bar }) => `M${px(x(sum.amount) + 4)},${px(bar.y + bar.height / 2)}h${arrow}m-6,-5l6,5l-6,5`);
  // Nothing asked: a mark on zero, not a bar without length.
  marks(layer(svg, 'ends'), 'circle.ransom-none', rows.filter(({ sum }) => sum.id === 'denied'), ({ sum }) => sum.id)
    .attr('cx', px(x(0)))
    .attr('cy', ({ bar }) => px(bar.y + bar.height / 2))
    .attr('r', large ? 8 : wide ? 6 : 5);

  const words = rows.flatMap(({ sum, y, lines }) => [
    { key: `what-${sum.id}`, x: side + 3, y: y + line - 3, lines: [say(`what_${sum.id}`)], tone: `ransom-word label--strong${paid(sum) ? ' label--attack' : ''}${size}` },
    ...(lines > 1 ? [{ key: `by-${sum.id}`, x: side + 3, y: y + 2 * line - 3, lines: [say(`by_${sum.id}`)], tone: `ransom-word${size}` }] : []),
  ]);
  annotate(layer(svg, 'labels'), [...words, ...exchange(svg, view === 'prisoners' ? data.exchange : null, say, frame)]);
});
