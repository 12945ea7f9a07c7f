/** Squares for tankers burned, then bars for tankers that arrived in a week. */
import type { Draw, Drawing } from '../contract.ts';
import { annotate, type Annotation } from '../kit/annotation.ts';
import { formatDate } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { fromZero, linear } from '../kit/scale.ts';
import { drawBurned } from './burned.ts';
import type { TankersData, Week } from './data.ts';

/** Views in the order of the story. */
export const views = ['burned', 'arrivals', 'after'] as const;

/** A view of the tankers. */
export type View = (typeof views)[number];

/** Frame sizes at build. */
export const frames: Drawing<TankersData, View>['frames'] = {
  narrow: { name: 'narrow', width: 360, height: 330 },
  wide: { name: 'wide', width: 720, height: 560 },
};

/** Weeks of the view before the last: until November. */
const until = 4;

/** Draws one state. */
export const draw: Draw<TankersData, View> = (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const wide = frame.name === 'wide';
  const say = (key: string): string => text[key] ?? '';
  const squares = layer(svg, 'squares');
  const ticks = layer(svg, 'ticks');
  const bars = layer(svg, 'bars');

  const labels = drawBurned(squares, ticks, view === 'burned' ? data : null, frame, say, (date) => formatDate(date, locale, 'day-month'));
  const weeks = { burned: [], arrivals: data.weeks.slice(0, until), after: data.weeks.filter(({ scope }) => scope === 'country') }[view];
  annotate(layer(svg, 'labels'), [...labels, ...drawWeeks(weeks)]);

  /** One bar a week, its words above it; returns the words. */
  function drawWeeks(list: readonly Week[]): Annotation[] {
    const pitch = (frame.height - 6) / Math.max(1, list.length);
    const thick = Math.max(8, Math.min(pitch * 0.42, pitch - 22));
    const x = linear(fromZero(data.weeks, ({ tankers }) => tankers), [4, frame.width - (wide ? 130 : 106)]);
    const top = (index: number): number => 2 + index * pitch;
    const slack = Math.min(14, (pitch - thick - 18) / 2);
    const rows = list.map((week, index) => ({ ...week, word: top(index) + slack + 13, bar: top(index) + slack + 18 }));
    marks(bars, 'rect.tanker-week', rows, ({ key }) => key)
      .attr('class', ({ open }) => `tanker-week mark mark--road${open ? ' is-open' : ''}`)
      .attr('x', 4)
      .attr('y', ({ bar }) => px(bar))
      .attr('width', ({ tankers }) => px(x(tankers) - 4))
      .attr('height', px(thick));
    return rows.flatMap(({ key, word, bar, tankers, scope }) => [
      { key: `week-${key}`, x: 4, y: word, lines: [say(key)], tone: view === 'arrivals' && scope === 'bamako' ? 'label--strong' : '' },
      { key: `value-${key}`, x: x(tankers) + 6, y: bar + thick / 2 + 4.5, lines: [say(`value_${key}`)], tone: 'label--road label--strong' },
    ]);
  }
};
