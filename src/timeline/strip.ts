/**
 * The overview in time: one block per event, stacked in its column. Widths
 * are shares of the whole, so that one drawing fits a phone and a desk; what
 * is selected is the page's matter. Build only.
 */
import { level } from '../charts/kit/line.ts';
import { layer, marks, px } from '../charts/kit/marks.ts';
import type { Locale } from '../i18n/locale.ts';
import { formatDate } from '../charts/kit/format.ts';
import { ui } from '../i18n/ui.ts';
import { blankSvg } from './blank-svg.ts';
import { edgesOf } from './columns.ts';
import type { TimelineEvent } from './events.ts';

/** From one block to the next and a block's own height, px. */
const pitch = 4;
const height = 3.2;
/** Room over the highest column and under the base, px. */
const above = 4;
const below = 20;
/** Every so many years one is written. */
const everyYears = 6;

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

interface Block {
  event: TimelineEvent;
  start: number;
  end: number;
  level: number;
}

/** The strip's markup. */
export function drawStrip(events: readonly TimelineEvent[], columns: readonly string[], locale: Locale): string {
  const edges = edgesOf(columns);
  const stacked = new Map<string, number>();
  const blocks = events.map((event): Block => {
    const { start, end } = edges[columns.indexOf(event.column)] ?? { start: 0, end: 0 };
    const level = stacked.get(event.column) ?? 0;
    stacked.set(event.column, level + 1);
    return { event, start, end, level };
  });
  const base = above + Math.max(0, ...stacked.values()) * pitch;
  const svg = blankSvg({ class: 'time__strip', width: '100%', height: String(base + below) });

  const firstMonth = columns.findIndex((column) => column.length > 4);
  const [yearsEnd, monthsStart] = [edges[firstMonth - 1]?.end ?? 0, edges[firstMonth]?.start ?? 0];
  const bases = [{ key: 'years', start: 0, end: yearsEnd }, { key: 'months', start: monthsStart, end: 1 }].filter(({ start, end }) => end > start);
  const lines = marks(layer(svg, 'axis'), 'line.time__base', bases, ({ key }) => key);
  level(lines, 0, 0, base + 1).attr('x1', ({ start }) => percent(start)).attr('x2', ({ end }) => percent(end));

  const labels = columns.flatMap((column, index) => {
    const { start, end } = edges[index] ?? { start: 0, end: 0 };
    const ofYear = column.length === 4 && index % everyYears === 0 && index < firstMonth - 2;
    const words = ofYear ? column : column.endsWith('-01') ? column.slice(0, 4) : column.endsWith('-07') ? formatDate(`${column}-01`, locale, 'day-month').replace(/^\S+\s/u, '') : '';
    return words === '' ? [] : [{ key: column, words, at: ofYear && index > 0 ? (start + end) / 2 : start, anchor: ofYear && index > 0 ? 'middle' : 'start', from: start }];
  });
  marks(layer(svg, 'axis'), 'line.time__tick', labels.filter(({ anchor }) => anchor === 'start'), ({ key }) => `tick-${key}`)
    .attr('x1', ({ from }) => percent(from)).attr('x2', ({ from }) => percent(from)).attr('y1', base + 1).attr('y2', base + 6);
  marks(layer(svg, 'axis'), 'text.tick', labels, ({ key }) => key)
    .attr('x', ({ at }) => percent(at)).attr('y', base + 17).attr('text-anchor', ({ anchor }) => anchor).text(({ words }) => words);
  const scales = [
    { key: 'per-year', at: yearsEnd, anchor: 'end', words: ui(locale, 'timeline.perYear') },
    { key: 'per-month', at: monthsStart, anchor: 'start', words: ui(locale, 'timeline.perMonth') },
  ];
  marks(layer(svg, 'scales'), 'text.tick', scales, ({ key }) => key)
    .attr('x', ({ at }) => percent(at)).attr('y', base - 40).attr('text-anchor', ({ anchor }) => anchor).text(({ words }) => words);

  marks(layer(svg, 'events'), 'rect.block', blocks, ({ event }) => event.id)
    .attr('class', ({ event }) => `block block--${event.confidence}`)
    .attr('x', ({ start, end }) => percent(start + (end - start) * 0.08))
    .attr('width', ({ start, end }) => percent((end - start) * 0.84))
    .attr('y', (block) => px(base - (block.level + 1) * pitch + (pitch - height) / 2))
    .attr('height', height);
  return svg.outerHTML;
}
