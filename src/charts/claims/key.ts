/** The key: sign, number and name of verdicts, set one after the other like words. */
import type { Frame } from '../contract.ts';
import { lineHeight, type Annotation } from '../kit/annotation.ts';
import { marks, px, type Layer } from '../kit/marks.ts';
import type { Verdict } from '../../schemas/claim.ts';
import { side } from './layout.ts';
import { drawSigns } from './signs.ts';

/** One entry of the key. */
export interface Entry {
  verdict: Verdict;
  x: number;
  y: number;
  words: string;
}

const sign = 13;
/** Mean width of a bold letter, px: to set words side by side without a browser. */
const letter = 6.3;
const line = lineHeight + 4;

/** The class of a verdict's words. */
export function toneOf(verdict: Verdict): string {
  return `claim-word label--strong${verdict === 'contradicted' ? ' label--attack' : ''}`;
}

/** Sets verdicts in as many lines as the frame's width asks for. */
export function flow(verdicts: readonly Verdict[], say: (key: string) => string, frame: Frame): { entries: Entry[]; height: number } {
  let x = side;
  let y = 4;
  const entries = verdicts.map((verdict) => {
    const words = say(`key_${verdict}`);
    const width = sign + 5 + words.length * letter;
    if (x + width > frame.width - 4 && x > side) {
      x = side;
      y += line;
    }
    const entry = { verdict, x, y, words };
    x += width + 10;
    return entry;
  });
  return { entries, height: y + line };
}

/** Draws the signs and gives the words that stand beside them. */
export function drawKey(parent: Layer, entries: readonly Entry[]): Annotation[] {
  const groups = marks(parent, 'g.claim', entries, ({ verdict }) => `key-${verdict}`)
    .attr('class', ({ verdict }) => `claim claim--${verdict}`)
    .attr('transform', ({ x, y }) => `translate(${px(x)},${px(y)})`);
  drawSigns(groups, sign, ({ verdict }) => verdict);
  return entries.map(({ verdict, x, y, words }) => ({ key: `key-${verdict}`, x: x + sign + 5, y: y + 11, lines: [words], tone: toneOf(verdict) }));
}
