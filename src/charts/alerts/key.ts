/** What discs and squares mean, above the many rows. */
import type { Frame } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { marks, px, type Layer } from '../kit/marks.ts';
import type { Layout } from './layout.ts';
import { radius, side } from './shapes.ts';

const steps = [
  { key: 'key-against', tag: 'circle', level: 'advise-against-travel', line: 0, at: 8 },
  { key: 'key-when', tag: 'circle', level: 'leave-when-possible', line: 0, at: 22 },
  { key: 'key-now', tag: 'circle', level: 'leave-now-commercial', line: 0, at: 37 },
  { key: 'key-authorised', tag: 'rect', level: 'staff-departure-authorised', line: 1, at: 8 },
  { key: 'key-ordered', tag: 'rect', level: 'staff-departure-ordered', line: 1, at: 22 },
  { key: 'key-open', tag: 'circle', level: 'leave-when-possible is-open', line: 1, at: 0 },
] as const;

/** Draws the key, on one line or two; nothing when the rows need the room. */
export function drawKey(parent: Layer, text: Readonly<Record<string, string>>, { keyLines }: Layout, { width }: Frame): void {
  // The second group stands at the left of the second line, or to the right of the first.
  const shift = keyLines === 1 ? width * 0.46 : 0;
  const open = keyLines === 1 ? width * 0.82 : width * 0.7;
  const x = (step: (typeof steps)[number]): number => (step.key === 'key-open' ? open : step.at + (step.line === 1 ? shift : 0));
  const y = (line: number): number => (keyLines === 1 ? 8 : 8 + line * 18);
  const shown = keyLines === 0 ? [] : steps;
  marks(parent, 'circle.alert-mark', shown.filter((step) => step.tag === 'circle'), (step) => step.key)
    .attr('class', (step) => `alert-mark alert-mark--${step.level}`)
    .attr('cx', (step) => px(x(step)))
    .attr('cy', (step) => px(y(step.line)))
    .attr('r', (step) => radius(step.level.split(' ')[0] ?? ''));
  marks(parent, 'rect.alert-mark', shown.filter((step) => step.tag === 'rect'), (step) => step.key)
    .attr('class', (step) => `alert-mark alert-mark--${step.level}`)
    .attr('x', (step) => px(x(step) - side(step.level)))
    .attr('y', (step) => px(y(step.line) - side(step.level)))
    .attr('width', (step) => px(2 * side(step.level)))
    .attr('height', (step) => px(2 * side(step.level)));
  const words = [
    { key: 'key-advice', x: 48, line: 0, text: text['keyAdvice'] },
    { key: 'key-staff', x: shift + 32, line: 1, text: text['keyStaff'] },
    { key: 'key-weak', x: open + 10, line: 1, text: text['keyOpen'] },
  ];
  annotate(
    parent,
    (keyLines === 0 ? [] : words).map((word) => ({ key: word.key, x: word.x, y: y(word.line) + 4, lines: [word.text ?? ''], tone: 'label--fine label--quiet' })),
  );
}
