/**
 * Dollars as bars on one axis, from the sum reported to those demanded. The
 * exchange of 2020 has its own frame: people as discs, euros as squares.
 */
import type { Draw, Drawing } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { placeAxis } from '../kit/axis.ts';
import { formatNumber } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { fromZero, linear } from '../kit/scale.ts';
import type { RansomsData, SumId } from './data.ts';
import { exchange } from './exchange.ts';
import { rowsOf } from './rows.ts';

/** Views in the order of the story. */
export const views = ['reported', 'contested', 'demanded', 'prisoners'] as const;

/** A view of the ransoms. */
export type View = (typeof views)[number];

/** Frame sizes at build. */
export const frames: Drawing<RansomsData, View>['frames'] = {
  narrow: { name: 'narrow', width: 360, height: 330 },
  wide: { name: 'wide', width: 720, height: 560 },
};

/** Sums that a view shows; the last ones are its news. */
const shown: Readonly<Record<View, readonly SumId[]>> = {
  reported: ['reported'],
  contested: ['reported', 'contested'],
  demanded: ['reported', 'contested', 'asked', 'egyptians', 'denied'],
  prisoners: [],
};

/** Accounts of one thing that disagree. */
const disputes: readonly (readonly [SumId, SumId])[] = [['reported', 'contested'], ['egyptians', 'denied']];

/** Draws one view. */
export const draw: Draw<RansomsData, View> = (svg, { data, locale, text }, view, frame) => {
  const say = (key: string): string => text[key] ?? '';
  const wide = frame.name === 'wide';
  const side = wide ? 14 : 10;
  const dollars = data.sums.filter(({ currency }) => currency === 'usd');
  const end = frame.width - side - (wide ? 16 : 10);
  const x = linear(fromZero(dollars, ({ amount }) => amount), [side, end]);
  const bottom = frame.height - 22;
  const news = shown[view].filter((id) => view === 'reported' || !shown[view === 'demanded' ? 'contested' : 'reported'].includes(id));
  const rows = rowsOf(dollars.filter(({ id }) => shown[view].includes(id)), news, { bottom, wide });
  const ticks = rows.length > 0 ? x.ticks(4) : [];

  marks(layer(svg, 'axis'), 'line.grid', ticks, (tick) => `grid-${tick}`)
    .attr('x1', (tick) => px(x(tick)))
    .attr('x2', (tick) => px(x(tick)))
    .attr('y1', 4)
    .attr('y2', px(bottom))
    .classed('grid--zero', (tick) => tick === 0);
  placeAxis(
    layer(svg, 'axis'),
    ticks.map((tick) => ({ key: `tick-${tick}`, x: x(tick), text: formatNumber(tick, locale), anchor: tick === 0 ? 'start' as const : 'middle' as const })),
    bottom + 16,
  );

  const arrow = wide ? 46 : 26;
  const wordWidth = (id: SumId): number => Math.max(say(`what_${id}`).length * 7.8, say(`by_${id}`).length * 7);

  const joins = disputes.flatMap(([one, other]) => {
    const [from, to] = [rows.find(({ sum }) => sum.id === one), rows.find(({ sum }) => sum.id === other)];
    return from && to ? [{ key: `${one}-${other}`, from, to }] : [];
  });
  // A bracket that goes round the words of the second account.
  marks(layer(svg, 'joins'), 'path.ransom-join', joins, ({ key }) => key).attr('d', ({ from, to }) => {
    const [high, low] = [from, to].map(({ bar }) => bar.y + bar.height / 2) as [number, number];
    const past = Math.max(x(from.sum.amount), side + wordWidth(to.sum.id)) + 14;
    const more = to.sum.qualifier === 'more-than' ? arrow + 10 : 10;
    return `M${px(x(from.sum.amount) + 4)},${px(high)}H${px(Math.min(end, past))}V${px(low)}H${px(x(to.sum.amount) + more)}`;
  });

  const bars = rows.filter(({ sum }) => sum.amount > 0);
  marks(layer(svg, 'bars'), 'rect.ransom', bars, ({ sum }) => sum.id)
    .attr('class', ({ sum }) => `ransom ransom--${sum.id === 'reported' || sum.id === 'contested' ? 'paid' : 'asked'}${sum.confidence === 'low' ? ' is-open' : ''}`)
    .attr('x', px(x(0)))
    .attr('width', ({ sum }) => px(x(sum.amount) - x(0)))
    .attr('y', ({ bar }) => px(bar.y))
    .attr('height', ({ bar }) => px(bar.height));
  // “More than”: the end is open, and an arrow leads on.
  marks(layer(svg, 'ends'), 'path.ransom-more', bars.filter(({ sum }) => sum.qualifier === 'more-than'), ({ sum }) => `more-${sum.id}`)
    .attr('d', ({ sum, bar }) => `M${px(x(sum.amount) + 4)},${px(bar.y + bar.height / 2)}h${arrow}m-6,-5l6,5l-6,5`);
  // Nothing asked: a mark on zero, not a bar without length.
  marks(layer(svg, 'ends'), 'circle.ransom-none', rows.filter(({ sum }) => sum.amount === 0), ({ sum }) => sum.id)
    .attr('cx', px(x(0)))
    .attr('cy', ({ bar }) => px(bar.y + bar.height / 2))
    .attr('r', wide ? 6 : 5);

  const words = rows.flatMap(({ sum, y, lines }) => [
    { key: `what-${sum.id}`, x: side + 3, y: y + 13, lines: [say(`what_${sum.id}`)], tone: `ransom-word label--strong${sum.id === 'reported' || sum.id === 'contested' ? ' label--attack' : ''}` },
    ...(lines > 1 ? [{ key: `by-${sum.id}`, x: side + 3, y: y + 29, lines: [say(`by_${sum.id}`)], tone: 'ransom-word' }] : []),
  ]);
  annotate(layer(svg, 'labels'), [...words, ...exchange(svg, view === 'prisoners' ? data : undefined, say, frame)]);
};
