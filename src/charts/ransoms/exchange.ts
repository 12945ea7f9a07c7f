/** The exchange of 2020: hostages, prisoners and millions of euros, one mark each. */
import { range } from 'd3';
import type { Frame } from '../contract.ts';
import type { Annotation } from '../kit/annotation.ts';
import { layer, marks, px } from '../kit/marks.ts';
import type { Exchange } from './data.ts';

interface Unit {
  key: string;
  x: number;
  y: number;
  open: boolean;
}

const head = 22;

/** Draws it, or clears it away when there is none; returns its words. */
export function exchange(svg: SVGSVGElement, data: Exchange | null, say: (key: string) => string, frame: Frame): Annotation[] {
  const { hostages, least, most, euros } = data ?? { hostages: 0, least: 0, most: 0, euros: 0 };
  const wide = frame.name === 'wide';
  const side = wide ? 14 : 10;
  const width = frame.width - 2 * side;
  const space = wide ? 18 : 6;
  const room = frame.height - 3 * head - 2 * space - 8;
  // The largest pitch at which hostages, all prisoners and the euros find room under each other.
  const pitch = range(wide ? 44 : 18, 6, -0.5).find((one) => (Math.ceil(most / Math.floor(width / one)) + 2) * one <= room) ?? 6;
  const columns = Math.floor(width / pitch);
  const depth = Math.ceil(most / columns) * pitch;
  const first = head + Math.max(0, (room - depth - 2 * pitch) / 2);
  const second = first + pitch + space + head;
  const third = second + depth + space + head;
  const row = (name: string, count: number, top: number, from = count): Unit[] =>
    range(count).map((index) => ({
      key: `${name}-${index}`,
      x: side + (index % columns + 0.5) * pitch,
      y: top + (Math.floor(index / columns) + 0.5) * pitch,
      open: index >= from,
    }));
  marks(layer(svg, 'exchange'), 'circle.ransom-person', [...row('hostage', hostages, first), ...row('prisoner', most, second, least)], ({ key }) => key)
    .attr('class', ({ key, open }) => `ransom-person ransom-person--${key.split('-')[0] ?? ''}${open ? ' is-open' : ''}`)
    .attr('cx', ({ x }) => px(x))
    .attr('cy', ({ y }) => px(y))
    .attr('r', px(pitch * 0.38));
  marks(layer(svg, 'exchange'), 'rect.ransom-euro', row('euro', euros, third), ({ key }) => key)
    .attr('x', ({ x }) => px(x - pitch * 0.38))
    .attr('y', ({ y }) => px(y - pitch * 0.38))
    .attr('width', px(pitch * 0.76))
    .attr('height', px(pitch * 0.76));
  marks(layer(svg, 'exchange'), 'path.ransom-on', euros > 0 ? ['euros'] : [], () => 'more-euros')
    .attr('d', `M${px(side + euros * pitch + 3)},${px(third + pitch / 2)}h${wide ? 46 : 26}m-6,-5l6,5l-6,5`);
  if (!data) return [];
  return ([['hostages', first], ['prisoners', second], ['euros', third]] as const).map(([name, y]) => ({
    key: `exchange-${name}`,
    x: side,
    y: y - 6,
    lines: [say(`exchange_${name}`)],
    tone: `ransom-word label--strong${wide && frame.width >= 800 ? ' label--large' : ''}`,
  }));
}
