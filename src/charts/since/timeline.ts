/**
 * The strip under the map: events without a safe point, how sure a mark is,
 * and a thin time line with one tick an event.
 */
import type { Frame, Model } from '../contract.ts';
import { annotate, lineHeight, wrap } from '../kit/annotation.ts';
import { formatDate } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { linear } from '../kit/scale.ts';
import type { SinceData } from './data.ts';
import type { View } from './draw.ts';
import { markPath } from './mark-path.ts';

const confidences = ['high', 'medium', 'low'] as const;
const months = ['2025-11', '2026-01', '2026-04', '2026-07', '2026-10'];
const time = (date: string): number => Date.parse(date.length === 7 ? `${date}-15` : date);

/** A low frame has no room for the row that explains the marks. */
const showsKey = (frame: Frame): boolean => frame.height >= 290;

/** The events of the view that have no point, in words. */
function listedLines({ data, text }: Model<SinceData, View>, view: View, frame: Frame): string[] {
  const listed = data.events.filter((event) => event.view === view && event.listed);
  if (listed.length === 0) return [];
  const entries = listed.map(({ id }) => text[`listed_${id}`] ?? '').join(' · ');
  return wrap(`${text['nowhere']} ${entries}`, (frame.width - 24) / 6.2);
}

/** Height of the strip of a view, px. */
export function stripHeight(model: Model<SinceData, View>, view: View, frame: Frame): number {
  const lines = listedLines(model, view, frame).length;
  return (showsKey(frame) ? 62 : 40) + (lines > 0 ? 6 + lines * lineHeight : 0);
}

/** Draws the strip. */
export function drawTimeline(svg: SVGSVGElement, model: Model<SinceData, View>, view: View, frame: Frame): void {
  const { data, locale, text } = model;
  const lines = listedLines(model, view, frame);
  const top = frame.height - stripHeight(model, view, frame);
  const strip = layer(svg, 'strip');
  marks(strip, 'rect.strip', [top], () => 'strip')
    .attr('x', -1)
    .attr('y', px(top))
    .attr('width', frame.width + 2)
    .attr('height', px(frame.height - top + 1));

  const legend = frame.height - 46;
  const x = linear([time('2025-11-01'), time('2026-10-31')], [14, frame.width - 14]);
  const base = frame.height - 20;
  const own = data.events.filter((event) => event.view === view).map((event) => x(time(event.date)));
  const [from, to] = [Math.min(...own), Math.max(...own)];
  marks(strip, 'rect.span', own.length > 0 ? [view] : [], () => 'span')
    .attr('x', px(from - 4))
    .attr('width', px(to - from + 8))
    .attr('y', base - 12)
    .attr('height', 14);
  marks(strip, 'line.grid', ['base'], (key) => key)
    .attr('x1', 14)
    .attr('x2', px(frame.width - 14))
    .attr('y1', base)
    .attr('y2', base);
  marks(strip, 'line.moment', data.events, ({ id }) => id)
    .attr('class', (event) => `moment${event.view === view ? ' is-now' : ''}`)
    .attr('x1', (event) => px(x(time(event.date))))
    .attr('x2', (event) => px(x(time(event.date))))
    .attr('y1', base - 9)
    .attr('y2', base);
  marks(strip, 'text.tick', months, (month) => month)
    .attr('text-anchor', (month) => (month === months[0] ? 'start' : month === months.at(-1) ? 'end' : 'middle'))
    .attr('x', (month) => px(month === months.at(-1) ? frame.width - 14 : x(Date.parse(`${month}-01`))))
    .attr('y', base + 14)
    .text((month) => (month.endsWith('-01') ? month.slice(0, 4) : formatMonth(month)));

  // One mark of each kind of certainty, then its word.
  const step = (frame.width - 24 - 70) / 3;
  const column = Math.min(step, 110);
  const keyX = (index: number): number => 12 + 74 + index * column;
  const shown = showsKey(frame) ? confidences : [];
  marks(strip, 'path.happening', shown, (confidence) => `key-${confidence}`)
    .attr('class', (confidence) => `happening mark mark--attack sure--${confidence}`)
    .attr('d', markPath('attack', 5.5))
    .attr('transform', (_, index) => `translate(${px(keyX(index) + 6)},${px(legend - 4)})`);
  annotate(layer(strip, 'words'), [
    ...(shown.length > 0 ? [{ key: 'key', x: 12, y: legend, lines: [text['confidence'] ?? ''], tone: 'entry label--quiet' }] : []),
    ...shown.map((confidence, index) => ({ key: `key-${confidence}`, x: keyX(index) + 16, y: legend, lines: [text[`confidence_${confidence}`] ?? ''], tone: 'entry label--quiet' })),
    ...(lines.length > 0 ? [{ key: 'listed', x: 12, y: top + 18, lines, tone: 'entry' }] : []),
  ]);

  function formatMonth(month: string): string {
    return formatDate(`${month}-01`, locale, 'day-month').replace(/^\S+\s/u, '');
  }
}
