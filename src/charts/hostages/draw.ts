/**
 * One disc a person. Counts stand in rows as long as the record of 2022, so
 * that 2025 is read against it; cases stand one under the other, by date.
 */
import { range } from 'd3';
import type { Draw, Frame } from '../contract.ts';
import { annotate, lineHeight, type Annotation } from '../kit/annotation.ts';
import { whereData } from '../kit/lack.ts';
import { layer, marks, px } from '../kit/marks.ts';
import type { Count, HostagesData, Known } from './data.ts';

/** Views in the order of the story. */
export const views = ['record', 'y2025'] as const;

/** A view of the hostages. */
export type View = (typeof views)[number];

export { frames } from '../kit/frames.ts';

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

/** A desk's stage has room for larger words. */
const large = ({ width }: Frame): string => (width >= 800 ? 'label--large' : '');

/** One count alone is no comparison. */
const carries = ({ record, y2025, cases: known }: HostagesData, view: View): boolean => (view === 'record' ? record !== null && y2025 !== null : known.length > 0);

/** Draws one view. */
export const draw: Draw<HostagesData, View> = whereData(carries, (svg, { data, text }, view, frame) => {
  const say: Say = (key) => text[key] ?? '';
  const { record, y2025 } = data;
  const { people, labels, window } = view === 'record' && record && y2025 ? counts(record, y2025, frame, say) : cases(data, frame, say);
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
});

/** Both counts, in rows of as many people as the record has. */
function counts(record: Count, y2025: Count, frame: Frame, say: Say): Scene {
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
  const heading = (name: string, y: number): Annotation[] => {
    const count = say(`${name}_count`);
    const digits = count.replace(/\D/gu, '').length;
    const width = (digits * 18 + (count.length - digits) * 11) * (wide ? 1 : 0.69);
    return [
      { key: `${name}-count`, x: left + pitch * 0.12, y: y - (wide ? 12 : 7), lines: [count], tone: `hostage-count${name === 'y2025' ? ' label--attack' : ''}` },
      { key: `${name}-period`, x: left + pitch * 0.12 + width + (wide ? 12 : 6), y: y - (wide ? 13 : 8), lines: [say(`${name}_period`)], tone: large(frame) },
    ];
  };
  const end = second + (lines - 1) * pitch;
  return {
    people: [...rows(record, 'record', first), ...rows(y2025, 'y2025', second)],
    labels: [
      ...heading('record', first),
      { key: 'between', x: left + pitch * 0.12, y: first + pitch + between / 2 + (wide ? 4 : 0), lines: [say('between')], tone: `label--quiet ${large(frame)}` },
      ...heading('y2025', second),
      { key: 'upper', x: left + pitch * (columns - 0.12), y: end + lineHeight, lines: [say('upper')], anchor: 'end', tone: `label--quiet ${large(frame)}` },
    ],
  };
}

/** One line a case, and one that names the months of the count, if there is one. */
function cases({ y2025, cases: known }: HostagesData, frame: Frame, say: Say): Scene {
  const wide = frame.name === 'wide';
  const named = y2025 ? 1 : 0;
  const step = (frame.height - 4) / (known.length + named);
  const pitch = wide ? Math.min(28, frame.width / 34) : 11;
  const r = Math.min(pitch * 0.42, step * 0.38);
  const dots = wide ? 112 : 92;
  const words = dots + Math.max(1, ...known.map(({ most }) => most)) * pitch + (wide ? 18 : 6);
  const before = known.filter(({ first }) => first < (y2025?.period.slice(0, 7) ?? '')).length;
  const middle = (index: number): number => 2 + step * (index + 0.5 + (index < before ? 0 : named));
  const within = known.filter(({ counted }) => counted).length;
  const row = (one: Known, index: number): Annotation[] => {
    const y = middle(index) + 4.5;
    const two = wide && step >= 34;
    return [
      { key: `when-${one.id}`, x: side, y, lines: [say(`when_${one.id}`)], tone: `hostage-word label--quiet ${large(frame)}` },
      { key: `who-${one.id}`, x: words, y: two ? y - lineHeight / 2 : y, lines: [(two && say(`wide_${one.id}`)) || say(`who_${one.id}`)], tone: `hostage-word${two ? ` label--strong ${large(frame)}` : ''}` },
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
      ...(y2025 ? [{ key: 'window', x: side, y: 2 + step * (before + 0.5) + 4.5, lines: [say('window')], tone: `hostage-word label--quiet ${large(frame)}` }] : []),
      ...known.flatMap(row),
    ],
    ...(y2025 ? { window: { y: 2 + step * before, height: step * (within + 1) } } : {}),
  };
}
