/**
 * Time to the right, a row a country. A disc is advice to citizens, fuller
 * when it presses more; a square is a decision on staff; a ring with an arrow
 * is an easing.
 */
import type { Draw } from '../contract.ts';
import { annotate, type Annotation } from '../kit/annotation.ts';
import { placeAxis } from '../kit/axis.ts';
import { daysBetween } from '../kit/days.ts';
import { formatDate } from '../kit/format.ts';
import { whereData } from '../kit/lack.ts';
import { level } from '../kit/line.ts';
import { layer, marks, px } from '../kit/marks.ts';
import type { AlertsData, Mark } from './data.ts';
import { labels } from './labels.ts';
import { layout, scope, shownIn, type View } from './layout.ts';
import { drawKey, sign, signClass } from './signs.ts';

export { frames } from '../kit/frames.ts';
export { views, type View } from './layout.ts';

/** A view stands on a notice of the day it is about. */
function carries(data: AlertsData, view: View): boolean {
  const { day } = scope[view];
  return shownIn(data, view).some(({ date }) => day === undefined || date === day);
}

/** Draws one state of the ladder. */
export const draw: Draw<AlertsData, View> = whereData(carries, (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const place = layout(data, view, frame);
  const shown = shownIn(data, view);
  const { left, right, size, dates } = place;
  const { day, scale } = scope[view];

  /** Middle of a mark: two kinds of one day stand side by side on a single line. */
  const x = (mark: Mark): number => {
    const at = mark.from === undefined ? place.x(mark.date) : (place.x(mark.from) + place.x(mark.date)) / 2;
    const twin = !place.tall && shown.some(({ country, date, lane }) => country === mark.country && date === mark.date && lane !== mark.lane);
    return twin ? at + (mark.lane === 'advice' ? -6.5 : 6.5) * size : at;
  };

  marks(layer(svg, 'day'), 'rect.alert-day', day === undefined ? [] : [day], () => 'day')
    .attr('x', (date) => px(place.x(date) - 9 * size))
    .attr('y', dates + 5)
    .attr('width', px(18 * size))
    .attr('height', px(place.bottom - dates - 5));
  const lines = [...place.lanes.map(({ country, kind, y }) => ({ key: `${country}-${kind}`, style: 'grid', from: left, to: right, y })), ...shown.flatMap(links), ...shown.flatMap(doubts)];
  level(marks(layer(svg, 'lines'), 'line', lines, ({ key }) => key).attr('class', ({ style }) => style), ({ from }) => from, ({ to }) => to, ({ y }) => y);
  marks(layer(svg, 'marks'), 'path.alert-mark', shown, ({ key }) => key)
    .attr('class', signClass)
    .attr('d', (mark) => sign(mark, size))
    .attr('transform', (mark) => `translate(${px(x(mark))},${px(place.y(mark))})`);

  placeAxis(
    layer(svg, 'dates'),
    scale.dates.map((date, index) => ({
      key: date,
      x: place.x(date),
      // The month is said once.
      text: scale.dates[index - 1]?.slice(0, 7) === date.slice(0, 7) ? String(Number(date.slice(8))) : formatDate(date, locale, 'day-month'),
      strong: date === day,
    })),
    dates,
  );
  annotate(layer(svg, 'names'), names());
  annotate(layer(svg, 'labels'), labels({ text, view, frame, place, shown, x }));
  drawKey(layer(svg, 'key'), !place.tall, text, frame);

  /** To the mark before it: what was still in force then, or another wording for what may be one notice. */
  function links(mark: Mark): Line[] {
    const before = shown.filter(({ country, lane, date }) => country === mark.country && lane === mark.lane && date < mark.date).at(-1);
    if (!before) return [];
    const line = { key: `${before.key}-${mark.key}`, from: x(before), to: x(mark), y: place.y(mark) };
    if (['restated', 'eased'].includes(mark.level)) return [{ ...line, style: 'alert-force' }];
    return mark.about && daysBetween(before.date, mark.date) < 7 ? [{ ...line, style: 'alert-wordings' }] : [];
  }

  /** Through a mark whose day is not certain: the span it fell in, if that is known. */
  function doubts(mark: Mark): Line[] {
    const { key, about, from, date } = mark;
    const span = from ? { from: place.x(from), to: place.x(date) } : { from: x(mark) - 13 * size, to: x(mark) + 13 * size };
    return about || from ? [{ key, style: 'alert-undated', ...span, y: place.y(mark) }] : [];
  }

  /** Countries, and what their lanes are. */
  function names(): Annotation[] {
    return [
      ...place.names.map(({ id, name, y }) => ({ key: id, x: 4, y, lines: [name], tone: place.tall ? 'label--strong' : 'label--fine' })),
      ...(place.tall ? place.lanes : []).map(({ country, kind, y }) => ({ key: `${country}-${kind}`, x: 4, y: y + 4, lines: [text[kind] ?? ''], tone: 'label--fine label--quiet' })),
    ];
  }
});

/** A horizontal line. */
interface Line {
  key: string;
  style: string;
  from: number;
  to: number;
  y: number;
}
