/** Kidal’s changes of hands beside the map: a bar of time, to scale, with words for each change. */
import type { Frame, Model } from '../contract.ts';
import { annotate, characterWidth, lineHeight, wrap } from '../kit/annotation.ts';
import { decimalYear } from '../kit/decimal-year.ts';
import { formatDate } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { linear } from '../kit/scale.ts';
import { drawSigns, type Sign } from '../kit/sign.ts';
import type { HandoverData, Mark } from './data.ts';
import { panelWidth, type View } from './layout.ts';

/** Sign of each kind of mark. */
export const signOf: Readonly<Record<Mark['kind'], Sign>> = { french: 'square', un: 'disc', army: 'diamond', attack: 'cross', lost: 'cross', back: 'diamond', left: 'diamond' };

/** Classes of a mark. */
export const toneOf = ({ kind, open }: Mark): string => `handover--${kind}${open ? ' is-open' : ''}`;

/** The day the record was closed: the bar ends there. */
const closed = '2026-11-22';

const [barX, signX, wordsX] = [14, 44, 58];

/** Draws the panel in the view of Kidal; clears it elsewhere. */
export function drawTurns(svg: SVGSVGElement, { data, locale, text }: Model<HandoverData, View>, view: View, frame: Frame): void {
  // A reader who moves the map gets the ground under the panel.
  const turns = view === 'kidal' && !frame.lens ? data.turns : [];
  const width = panelWidth(frame);
  const [top, bottom] = [24, frame.height - 22];
  const time = linear([decimalYear(turns[0]?.date ?? closed), decimalYear(closed)], [top, bottom]);
  const rows = turns.map((turn) => {
    const lines = wrap(text[`turn_${turn.key}`] ?? '', (width - wordsX - 4) / characterWidth);
    return { turn, lines, at: time(decimalYear(turn.date)), y: 0, height: (lines.length + 1) * lineHeight + 3 };
  });
  // Words keep below those above them, then move up where the frame ends.
  rows.reduce((above, row) => (row.y = Math.max(row.at, above)) + row.height, top - 8);
  rows.reduceRight((below, row) => (row.y = Math.min(row.y, below - row.height)), frame.height + 8);

  marks(layer(svg, 'panel'), 'rect.strip', turns.slice(0, 1), () => 'panel')
    .attr('x', -1)
    .attr('y', -1)
    .attr('width', px(width + 1))
    .attr('height', frame.height + 2);
  marks(layer(svg, 'held'), 'rect.held', rows, ({ turn }) => turn.key)
    .attr('class', ({ turn }) => `held held--${turn.key}`)
    .attr('x', barX - 5)
    .attr('width', 10)
    .attr('y', ({ at }) => px(at))
    .attr('height', (row) => px((rows[rows.indexOf(row) + 1]?.at ?? bottom) - row.at));
  annotate(layer(svg, 'words'), rows.flatMap(({ turn, lines, at, y }) => [
    { key: `${turn.key}-when`, x: wordsX, y: y + 4.5, lines: [formatDate(turn.date, locale, 'short')], tone: 'entry label--strong', from: { x: signX, y }, to: { x: barX + 5, y: at } },
    { key: turn.key, x: wordsX, y: y + 4.5 + lineHeight, lines, tone: 'entry' },
  ]));
  drawSigns(layer(svg, 'turns'), rows.map(({ turn, y }) => ({ key: turn.key, at: [signX, y], sign: signOf[turn.kind], r: 6, tone: toneOf(turn) })));
}
