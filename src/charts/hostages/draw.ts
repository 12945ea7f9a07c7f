/**
 * One disc a person. Counts stand in rows as long as the record of 2022, so
 * that 2025 is read against it; cases stand one under the other, by date.
 */
import { range } from 'd3';
import type { Draw, Drawing, Frame } from '../contract.ts';
import { annotate, lineHeight, type Annotation } from '../kit/annotation.ts';
import { layer, marks, px } from '../kit/marks.ts';
import type { Count, HostagesData, Known } from './data.ts';

/** Views in the order of the story. */
export const views = ['record', 'y2025'] as const;

/** A view of the hostages. */
export type View = (typeof views)[number];

/** Frame sizes at build. */
export const frames: Drawing<HostagesData, View>['frames'] = {
  narrow: { name: 'narrow', width: 360, height: 330 },
  wide: { name: 'wide', width: 720, height: 560 },
};

/** One person: open when only the upper bound has them. */
interface Person {
  key: string;
  x: number;
  y: number;
  r: number;
  tone: string;
}

/** What a view puts into the frame. */
interface Scene {
  people: Person[];
  labels: Annotation[];
  /** The months that the count of 2025 covers. */
  window?: { y: number; height: number };
}

type Say = (key: string) => string;

const side = 10;

/** Draws one view. */
export const draw: Draw<HostagesData, View> = (svg, { data, text }, view, frame) => {
  const say: Say = (key) => text[key] ?? '';
  const { people, labels, window } = view === 'record' ? counts(data, frame, say) : cases(data, frame, say);
  marks(layer(svg, 'window'), 'rect.hostage-window', window ? [window] : [], () => 'window')
    .attr('x', 2)
    .attr('width', px(frame.width - 4))
    .attr('y', (box) => px(box.y))
    .attr('height', (box) => px(box.height));
  marks(layer(svg, 'people'), 'circle.hostage', people, ({ key }) => key)
    .attr('class', ({ tone }) => `hostage ${tone}`)
    .attr('cx', ({ x }) => px(x))
    .attr('cy', ({ y }) => px(y))
    .attr('r', ({ r }) => px(r));
  annotate(layer(svg, 'labels'), labels);
};

/** Both counts, in rows of as many people as the record has. */
function counts({ record, y2025 }: HostagesData, frame: Frame, say: Say): Scene {
  const wide = frame.name === 'wide';
  const columns = Math.max(1, record.most);
  const lines = 1 + Math.ceil(y2025.most / columns);
  const head = wide ? 46 : 28;
  const between = wide ? 84 : 34;
  const foot = 24;
  const room = frame.height - 2 * head - between - foot;
  const pitch = Math.min((frame.width - 2 * side) / columns, room / lines);
  const top = Math.max(0, (room - lines * pitch) / 2);
  const left = (frame.width - pitch * columns) / 2;
  const first = top + head;
  const second = first + pitch + between + head;
  const rows = ({ least, most }: Count, name: string, y: number): Person[] =>
    range(most).map((index) => ({
      key: `${name}-${index}`,
      x: left + (index % columns + 0.5) * pitch,
      y: y + (Math.floor(index / columns) + 0.5) * pitch,
      r: pitch * 0.38,
      tone: `${name === 'record' ? 'hostage--record' : 'hostage--now'}${index < least ? '' : ' is-open'}`,
    }));
  const heading = (name: string, y: number): Annotation[] => [
    { key: `${name}-count`, x: left + pitch * 0.12, y: y - (wide ? 12 : 7), lines: [say(`${name}_count`)], tone: `hostage-count${name === 'y2025' ? ' label--attack' : ''}` },
    { key: `${name}-period`, x: left + pitch * 0.12 + say(`${name}_count`).length * (wide ? 19.5 : 13.2) + (wide ? 10 : 5), y: y - (wide ? 13 : 8), lines: [say(`${name}_period`)] },
  ];
  const end = second + (lines - 1) * pitch;
  return {
    people: [...rows(record, 'record', first), ...rows(y2025, 'y2025', second)],
    labels: [
      ...heading('record', first),
      { key: 'between', x: left + pitch * 0.12, y: first + pitch + between / 2 + (wide ? 4 : 0), lines: [say('between')], tone: 'label--quiet' },
      ...heading('y2025', second),
      { key: 'upper', x: left + pitch * (columns - 0.12), y: end + lineHeight, lines: [say('upper')], anchor: 'end', tone: 'label--quiet' },
    ],
  };
}

/** One line a case, and one that names the months of the count. */
function cases({ cases: known }: HostagesData, frame: Frame, say: Say): Scene {
  const wide = frame.name === 'wide';
  const step = (frame.height - 4) / (known.length + 1);
  const pitch = wide ? Math.min(28, frame.width / 34) : 11;
  const r = Math.min(pitch * 0.42, step * 0.38);
  const dots = wide ? 112 : 92;
  const words = dots + Math.max(1, ...known.map(({ most }) => most)) * pitch + (wide ? 18 : 6);
  const before = known.filter(({ first, counted }) => !counted && first < (known.find((one) => one.counted)?.first ?? '')).length;
  const middle = (index: number): number => 2 + step * (index + (index < before ? 0.5 : 1.5));
  const within = known.filter(({ counted }) => counted).length;
  const row = (one: Known, index: number): Annotation[] => {
    const y = middle(index) + 4.5;
    const two = wide && step >= 34;
    return [
      { key: `when-${one.id}`, x: side, y, lines: [say(`when_${one.id}`)], tone: 'hostage-word label--quiet' },
      { key: `who-${one.id}`, x: words, y: two ? y - lineHeight / 2 : y, lines: [(two && say(`wide_${one.id}`)) || say(`who_${one.id}`)], tone: `hostage-word${two ? ' label--strong' : ''}` },
      ...(two ? [{ key: `where-${one.id}`, x: words, y: y + lineHeight / 2, lines: [say(`where_${one.id}`)], tone: 'hostage-word' }] : []),
    ];
  };
  return {
    people: known.flatMap(({ id, least, most, counted }, index) =>
      range(most).map((rank) => ({
        key: `${id}-${rank}`,
        x: dots + (rank + 0.5) * pitch,
        y: middle(index),
        r,
        tone: `hostage--now${rank < least ? '' : ' is-open'}${counted ? '' : ' hostage--outside'}`,
      }))),
    labels: [
      { key: 'window', x: side, y: 2 + step * (before + 0.5) + 4.5, lines: [say('window')], tone: 'hostage-word label--quiet' },
      ...known.flatMap(row),
    ],
    window: { y: 2 + step * before, height: step * (within + 1) },
  };
}
