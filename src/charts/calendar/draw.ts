/**
 * A grid of days with a sign for each kind of thing a day brought. An empty
 * day has no report with a sure date: it was not necessarily calm.
 */
import type { Draw } from '../contract.ts';
import { annotate, lineHeight, wrap, type Annotation } from '../kit/annotation.ts';
import { placeAxis } from '../kit/axis.ts';
import { dayAfter } from '../kit/days.ts';
import { formatDate } from '../kit/format.ts';
import { whereData } from '../kit/lack.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { closure, range, type CalendarData, type Mark } from './data.ts';
import { dayIndex, days, isWithin, layout, type Cell, type View } from './layout.ts';
import { drawKey, keyOf, sign } from './signs.ts';

export { frames } from '../kit/frames.ts';
export { views, type View } from './layout.ts';

/** Days that a view tells in words, with the kind the words are about. */
const told: Readonly<Record<View, readonly { date: string; attack?: true }[]>> = {
  september: [{ date: '2025-09-03' }, { date: '2025-09-14', attack: true }, { date: '2025-09-19', attack: true }],
  october: [{ date: '2025-10-06' }, { date: '2025-10-07' }, { date: '2025-10-17', attack: true }],
  closure: [{ date: '2025-10-28', attack: true }, { date: '2025-10-30' }, { date: '2025-11-06', attack: true }],
  november: [{ date: '2025-11-10' }, { date: '2025-11-18' }, { date: '2025-11-22' }],
  winter: [{ date: '2025-12-03' }, { date: '2025-12-06', attack: true }, { date: '2026-01-22' }, { date: '2026-01-29', attack: true }],
};

/** Day `index` of the grid, ISO. */
const dayAt = (index: number): string => dayAfter(range.from, index);

/** A sign in its day, px; quiet outside the days that the view tells. */
interface Spot {
  mark: Mark;
  x: number;
  y: number;
  r: number;
  quiet: boolean;
}

/** Draws one state. A view without a dated day says nothing. */
export const draw: Draw<CalendarData, View> = whereData(({ marks: all }, view) => all.some(({ date }) => isWithin(view, date)), (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const wide = frame.name === 'wide';
  const large = frame.width >= 800 ? ' label--large' : '';
  const key = keyOf(text, frame);
  const grid = layout(view, frame, key.height);
  const { cell, within } = grid;
  const all = Array.from({ length: days }, (_, day) => day);

  const boxes = (some: readonly number[]): string => some.map((day) => box(cell(day))).join('');
  marks(layer(svg, 'days'), 'path.calendar-days', [all], () => 'days').attr('d', boxes);
  // The key comes from the datum: another view's span is another mark.
  marks(layer(svg, 'span'), 'path.calendar-span', [{ view, days: all.filter(within) }], (one) => `span-${one.view}`).attr('d', (one) => boxes(one.days));
  const [first, last] = [cell(dayIndex(closure.from)), cell(dayIndex(closure.to))];
  const closed = { x: first.x - 2, y: first.y, width: first.width * 7 + 4, height: last.y + last.height - first.y };
  const stories = told[view].filter(({ date }) => data.marks.some((mark) => mark.date === date)).map((one) => ({ ...one, cell: cell(dayIndex(one.date)) }));
  frameCells('closure', 'rect.calendar-closed', [{ date: 'closure', cell: closed }]);
  frameCells('told', 'rect.calendar-told', stories);

  const placed = data.marks.map((mark) => ({ mark, ...spot(mark, data.marks.filter(({ date }) => date === mark.date)) }));
  const signs = (tag: string, some: readonly Spot[]) => marks(layer(svg, 'marks'), tag, some, ({ mark }) => `${mark.date}-${mark.kind}`)
    .attr('class', ({ mark, quiet }) => `calendar-mark calendar-mark--${mark.kind}${mark.open ? ' calendar-mark--open' : ''}${quiet ? ' calendar-mark--quiet' : ''}`)
    .attr('transform', ({ x, y }) => `translate(${px(x)},${px(y)})`);
  signs('path.calendar-mark', placed.filter(({ mark }) => mark.event === undefined)).attr('d', ({ mark, r }) => sign(mark.kind, r));
  // What the timeline tells is a link to it.
  signs('a.calendar-mark', placed.filter(({ mark }) => mark.event !== undefined))
    .attr('href', ({ mark }) => `${data.timeline}#${mark.event ?? ''}`)
    .attr('aria-label', ({ mark }) => `${formatDate(mark.date, locale)}, ${text[`key_${mark.kind}`] ?? mark.kind}`)
    .selectChildren<SVGPathElement, Spot>('path')
    .data((one) => [one])
    .join('path')
    .attr('d', ({ mark, r }) => sign(mark.kind, r));

  const weekdays = (text['weekdays'] ?? '').split(' ').map((letter, index) => ({ key: `weekday-${index}`, x: cell(index).x + cell(index).width / 2, text: letter }));
  placeAxis(layer(svg, 'axis'), weekdays, grid.top - 5);
  annotate(layer(svg, 'weeks'), weekLabels());
  const numbered = grid.numbered ? all.filter(within) : [];
  annotate(layer(svg, 'numbers'), numbered.map((day) => ({ key: String(day), x: cell(day).x + 4, y: cell(day).y + cell(day).height / 2 + 4.5, lines: [String(Number(dayAt(day).slice(8)))], tone: 'label--fine label--quiet calendar-number' })));
  const labels = storyLabels();
  marks(layer(svg, 'leaders'), 'path.leader', labels.leaders, ({ key }) => key).attr('d', ({ d }) => d);
  annotate(layer(svg, 'labels'), labels.texts);
  drawKey(layer(svg, 'key'), key, frame);

  function frameCells(name: string, tag: string, some: readonly { date: string; cell: Cell }[]): void {
    const boxes = marks(layer(svg, name), tag, some, ({ date }) => date);
    for (const side of ['x', 'y', 'width', 'height'] as const) boxes.attr(side, (one) => px(one.cell[side]));
  }

  /** Signs of a day stand side by side, to the right of its number where there is one. */
  function spot(mark: Mark, day: readonly Mark[]): Omit<Spot, 'mark'> {
    const index = dayIndex(mark.date);
    const { x, y, width, height } = cell(index);
    const numbered = grid.numbered && within(index);
    const [left, room] = numbered ? [x + 18, width - 19] : [x, width];
    const most = Math.max(day.length, 2);
    const r = Math.min(height * 0.34, room / (2.5 * most), wide ? 6.5 : 4.8);
    const pitch = Math.min(room / day.length, 2.7 * r);
    // Marks come in the order of day and kind.
    return { x: left + room / 2 + (day.indexOf(mark) - (day.length - 1) / 2) * pitch, y: y + height / 2, r, quiet: !within(index) };
  }

  /** Monday's date at the weeks a view tells; the month where the others begin one. */
  function weekLabels(): Annotation[] {
    const focus = grid.weeks.filter((week) => week.focus);
    const dates = focus.map((week, index) => {
      const iso = dayAt(week.first);
      const before = focus[index - 1];
      const bare = before && dayAt(before.first).slice(0, 7) === iso.slice(0, 7);
      return { key: iso, y: week.y + week.height / 2 + 4.5, lines: [bare ? String(Number(iso.slice(8))) : formatDate(iso, locale, 'day-month')], tone: 'label--fine' };
    });
    const months = grid.weeks.flatMap((week) => {
      const begins = all.slice(week.first, week.first + 7).map(dayAt).find((iso) => iso.endsWith('-01'));
      const y = week.y + week.height / 2 + 4.5;
      if (week.focus || !begins || dates.some((date) => Math.abs(date.y - y) < 14)) return [];
      return [{ key: begins.slice(0, 7), y, lines: [text[`month_${begins.slice(5, 7)}`] ?? ''], tone: 'label--fine label--quiet' }];
    });
    return [...dates, ...months].map((label) => ({ ...label, x: grid.left - 6, anchor: 'end' as const }));
  }

  /** The told days in words at the right, as near their week as the others allow. */
  function storyLabels(): { texts: Annotation[]; leaders: { key: string; d: string }[] } {
    const x = grid.right + (wide ? 24 : 14);
    const limit = Math.floor((frame.width - x - 2) / (large ? 8 : 6.6));
    const gap = wide ? 12 : 4;
    const blocks = stories.map((one) => {
      const lines = wrap(text[`told_${one.date.replaceAll('-', '_')}`] ?? '', limit);
      const middle = one.cell.y + one.cell.height / 2;
      return { ...one, lines, middle, y: middle + 4, height: (lines.length + 1) * lineHeight };
    });
    let free = 14;
    for (const block of blocks) {
      block.y = Math.max(block.y, free);
      free = block.y + block.height + gap;
    }
    let end = grid.bottom + 6;
    for (const block of [...blocks].reverse()) {
      block.y = Math.min(block.y, end - block.height + lineHeight - 4);
      end = block.y - lineHeight - gap + 4;
    }
    return {
      texts: blocks.flatMap((block) => [
        { key: `${block.date}-when`, x, y: block.y, lines: [formatDate(block.date, locale, 'day-month')], tone: `${block.attack ? 'label--attack ' : ''}label--strong${large}` },
        { key: `${block.date}-what`, x, y: block.y + lineHeight, lines: block.lines, tone: large.trim() },
      ]),
      leaders: blocks.map((block) => ({ key: `leader-${block.date}`, d: `M${px(grid.right + 3)},${px(block.middle)}L${px(x - 4)},${px(block.y - 4.5)}` })),
    };
  }
});

/** A day's box as a path, a hair smaller than its cell. */
function box({ x, y, width, height }: Cell): string {
  return `M${px(x + 0.75)},${px(y + 0.75)}h${px(width - 1.5)}v${px(height - 1.5)}h${px(1.5 - width)}z`;
}
