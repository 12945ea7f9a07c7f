/** Squares for tankers burned, then bars for tankers that arrived in a week. */
import type { Draw } from '../contract.ts';
import { annotate, type Annotation } from '../kit/annotation.ts';
import { formatDate } from '../kit/format.ts';
import { whereData } from '../kit/lack.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { fromZero, linear } from '../kit/scale.ts';
import { drawBurned } from './burned.ts';
import type { TankersData, Week } from './data.ts';

export { frames } from '../kit/frames.ts';

/** Views in the order of the story. */
export const views = ['burned', 'arrivals', 'after'] as const;

/** A view of the tankers. */
export type View = (typeof views)[number];

/** Weeks of the view before the last: until November, for Bamako and for the country. */
const untilNovember = ['before_bamako', 'november_bamako', 'before_country', 'november_country'];

/** The weeks of a view; none where it shows what burned. */
export function weeksOf({ weeks }: TankersData, view: View): Week[] {
  if (view === 'burned') return [];
  return weeks.filter(({ key, scope }) => (view === 'arrivals' ? untilNovember.includes(key) : scope === 'country'));
}

/** Are there any numbers of the view? */
const carries = (data: TankersData, view: View): boolean => (view === 'burned' ? data.attacks : weeksOf(data, view)).length > 0;

/** Draws one state. */
export const draw: Draw<TankersData, View> = whereData(carries, (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const wide = frame.name === 'wide';
  const say = (key: string): string => text[key] ?? '';
  const squares = layer(svg, 'squares');
  const ticks = layer(svg, 'ticks');
  const bars = layer(svg, 'bars');

  const burned = view === 'burned' ? data : { attacks: [], disputed: [] };
  const labels = drawBurned(squares, ticks, burned, frame, say, (date) => formatDate(date, locale, 'day-month'));
  annotate(layer(svg, 'labels'), [...labels, ...drawWeeks(weeksOf(data, view))]);

  /** One bar a week, its words above it; returns the words. The country stands apart from Bamako. */
  function drawWeeks(list: readonly Week[]): Annotation[] {
    const apart = list.findIndex(({ scope }) => scope === 'country');
    const pitch = (frame.height - 6) / (list.length + (apart > 0 ? 0.5 : 0));
    const thick = Math.max(8, Math.min(pitch * 0.5, pitch - 22));
    const x = linear(fromZero(data.weeks, ({ tankers }) => tankers), [4, frame.width - (wide ? 130 : 106)]);
    const slack = Math.min(14, (pitch - thick - 18) / 2);
    const rows = list.map((week, index) => {
      const top = 2 + (index + (apart > 0 && index >= apart ? 0.5 : 0)) * pitch + slack;
      return { ...week, word: top + 13, bar: top + 18 };
    });
    marks(bars, 'rect.tanker-week', rows, ({ key }) => key)
      .attr('class', ({ open }) => `tanker-week mark mark--road${open ? ' is-open' : ''}`)
      .attr('x', 4)
      .attr('y', ({ bar }) => px(bar))
      .attr('width', ({ tankers }) => px(x(tankers) - 4))
      .attr('height', px(thick));
    return rows.flatMap(({ key, word, bar, tankers, scope }) => [
      { key: `week-${key}`, x: 4, y: word, lines: [say(key)], tone: view === 'arrivals' && scope === 'bamako' ? 'label--strong' : '' },
      { key: `value-${key}`, x: x(tankers) + 6, y: bar + thick / 2 + 4.5, lines: [say(`value_${key}`)], tone: `label--road label--strong${frame.width >= 800 ? ' label--large' : ''}` },
    ]);
  }
});
