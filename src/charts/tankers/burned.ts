/** One square per tanker burned: filled what pictures show, open what others say. */
import type { Frame } from '../contract.ts';
import { lineHeight, type Annotation } from '../kit/annotation.ts';
import { upright } from '../kit/line.ts';
import { marks, px, type Layer } from '../kit/marks.ts';
import { disputedDay, type TankersData } from './data.ts';

/** Rows of squares in an attack: two, filled column by column. */
const deep = 2;

/** Width of a bold character, px, on the safe side. */
const characterWidth = 8;

/** Draws the squares and their ticks; returns the labels. */
export function drawBurned(
  squares: Layer,
  ticks: Layer,
  { attacks, disputed }: Pick<TankersData, 'attacks' | 'disputed'>,
  frame: Frame,
  say: (key: string) => string,
  day: (date: string) => string,
): Annotation[] {
  const wide = frame.name === 'wide';
  const large = frame.width >= 800 ? ' label--large' : '';
  const left = wide ? 84 : 62;
  const most = Math.max(deep, ...disputed.map(({ count }) => count), ...attacks.map(({ burned }) => burned ?? 0));
  const cell = Math.min(wide ? 24 : 18, (frame.width - left - 8) / Math.ceil(most / deep));
  const stairs = disputed.length * lineHeight + 4;
  const gap = Math.max(4, (frame.height - stairs - 8 - attacks.length * deep * cell) / Math.max(1, attacks.length));
  const rows = attacks.map((attack, index) => ({
    ...attack,
    top: 6 + index * (deep * cell + gap) + (index > 0 ? stairs : 0),
    shown: attack.date === disputedDay ? most : (attack.burned ?? 0),
  }));
  const across = (count: number): number => left + (count / deep) * cell;

  const tankers = rows.flatMap((row) => Array.from({ length: row.shown }, (_, index) => ({ row, index, open: index >= (row.burned ?? 0) })));
  marks(squares, 'rect.tanker', tankers, ({ row, index }) => `${row.key}-${index}`)
    .attr('class', ({ open }) => `tanker mark mark--attack${open ? ' is-open' : ''}`)
    .attr('x', ({ index }) => px(left + Math.floor(index / deep) * cell + 0.7))
    .attr('y', ({ row, index }) => px(row.top + (index % deep) * cell + 0.7))
    .attr('width', px(cell - 1.8))
    .attr('height', px(cell - 1.8));

  const first = rows.find(({ date }) => date === disputedDay);
  const under = (first?.top ?? 0) + deep * cell;
  const steps = first ? disputed.map((one, index) => ({ ...one, x: across(one.count), y: under + (index + 1) * lineHeight })) : [];
  upright(marks(ticks, 'line.tanker-tick', steps, ({ counter }) => counter), ({ x }) => x, under - deep * cell - 3, ({ y }) => y);

  return [
    ...rows.map(({ date, key, top }) => ({ key: `day-${key}`, x: 4, y: top + cell + 4.5, lines: [day(date)] })),
    ...steps.map(({ counter, x, y }, index) => ({
      key: `told-${counter}`,
      x: index === 0 ? x - 5 : x + 5,
      y,
      lines: [say(`told_${counter}`)],
      anchor: index === 0 ? ('end' as const) : ('start' as const),
      tone: counter === 'images' ? `label--attack label--strong${large}` : '',
    })),
    ...rows.filter(({ date }) => date !== disputedDay).map(({ key, top, shown }) => {
      const x = across(shown + (shown % deep)) + (shown > 0 ? 7 : 0);
      const full = `${say(`count_${key}`)}, ${say(`place_${key}`)}`;
      const fits = x + full.length * characterWidth < frame.width - 4;
      return { key: `count-${key}`, x, y: top + cell + 4.5, lines: [fits ? full : say(`count_${key}`)], tone: shown > 0 ? `label--attack label--strong${large}` : 'label--quiet' };
    }),
  ];
}
