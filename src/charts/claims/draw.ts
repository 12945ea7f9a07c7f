/**
 * One square per claim, each a link to its entry in the ledger. The squares
 * stand in the article's order; a verdict fills in, or all of them do.
 */
import type { Draw } from '../contract.ts';
import { annotate, lineHeight, type Annotation } from '../kit/annotation.ts';
import { flow, keyWords } from '../kit/key.ts';
import { whereData } from '../kit/lack.ts';
import { layer, marks, px } from '../kit/marks.ts';
import type { Verdict } from '../../schemas/claim.ts';
import { order, type ClaimsData, type Square } from './data.ts';
import { gridOf, side } from './layout.ts';
import { drawSigns } from './signs.ts';

export { frames } from '../kit/frames.ts';

/** Views in the order of the story. */
export const views = ['all', 'confirmed', 'partly', 'uncorroborated', 'not-searchable', 'contradicted', 'by-chapter', 'open'] as const;

/** A view of the claims. */
export type View = (typeof views)[number];

/** The verdicts that a view fills in. */
export function verdictsIn(view: View): readonly Verdict[] {
  const chosen = order.find((verdict) => verdict === view);
  return chosen ? [chosen] : view === 'all' ? [] : order;
}

/** Side of a sign in the key, px. */
const keySign = 13;

/** Draws one view. */
export const draw: Draw<ClaimsData, View> = whereData(({ claims }) => claims.length > 0, (svg, model, view, frame) => {
  const { data, text } = model;
  const say = (key: string): string => text[key] ?? '';
  const wide = frame.name === 'wide';
  const large = frame.width >= 800 ? ' label--large' : '';
  const key = (verdicts: readonly Verdict[]) =>
    flow(verdicts.map((verdict) => ({ verdict, key: `key-${verdict}`, words: say(`key_${verdict}`), sign: keySign, tone: toneOf(verdict) })), side, frame.width);
  const grid = gridOf(data, frame, Math.max(key(order).height + 8, wide ? 56 : 0));
  const layout = view === 'by-chapter' ? grid.matrix : grid.rows;
  const size = grid.size * layout.scale;
  const told = verdictsIn(view);
  const chosen = told.length === 1 ? told[0] : undefined;
  const shown = ({ verdict }: Square): boolean => told.includes(verdict);
  const count = (test: (claim: Square) => boolean): number => data.claims.filter(test).length;
  for (const name of ['key', 'claims', 'labels']) layer(svg, name);

  const links = marks(layer(svg, 'claims'), 'a.claim', data.claims, ({ id }) => id)
    .attr('class', (claim) => `claim claim--${shown(claim) ? claim.verdict : 'blank'}`)
    .attr('href', ({ id }) => `${data.ledger}#${id}`)
    .attr('aria-label', ({ id, verdict }) => `${id}, ${say(verdict)}`)
    .attr('opacity', (claim) => (chosen && !shown(claim) ? 0.45 : 1))
    .attr('transform', ({ id }) => {
      const { x, y } = layout.corners.get(id) ?? { x: 0, y: 0 };
      return `translate(${px(x)},${px(y)})scale(${layout.scale.toFixed(3)})`;
    });
  drawSigns(links, grid.size, (claim) => (shown(claim) ? claim.verdict : undefined));
  links
    .selectChildren<SVGTextElement, Square>('text')
    .data((claim) => (view === 'open' && wide ? [claim] : []))
    .join('text')
    .attr('class', 'claim-id')
    .attr('x', px(grid.size / 2))
    .attr('y', grid.size + 13)
    .text(({ id }) => id);

  const { placed } = key(layout.headed ? [] : told);
  const signs = marks(layer(svg, 'key'), 'g.claim', placed, (entry) => entry.key)
    .attr('class', ({ verdict }) => `claim claim--${verdict}`)
    .attr('transform', ({ x, y }) => `translate(${px(x)},${px(y + 4)})`);
  drawSigns(signs, keySign, ({ verdict }) => verdict);
  annotate(layer(svg, 'labels'), [...keyWords(placed, 4 + keySign / 2), ...columnHeads(), ...chapters(), ...hint(), ...empties()]);

  /** Over each column of the grid, how many and what. */
  function columnHeads(): Annotation[] {
    if (!layout.headed) return [];
    const top = layout.bands[0]?.top ?? 0;
    return [...layout.columns].map(([verdict, x]) => {
      const [number = '', ...words] = say(`key_${verdict}`).split(' ');
      return { key: `key-${verdict}`, x, y: top - 10 - lineHeight, lines: [number, words.join(' ')], tone: toneOf(verdict) + large };
    });
  }

  /** Each chapter's name, and under it how many of its claims are shown. */
  function chapters(): Annotation[] {
    return layout.bands.flatMap(({ number, top, bottom }) => {
      const name = data.rows.find((row) => row.number === number)?.name ?? '';
      const middle = (top + bottom) / 2 + 4.5;
      const label = { key: `chapter-${number}`, x: side, y: middle, lines: [String(number)], tone: `claim-word label--strong${large}` };
      if (!grid.named) return [label];
      const found = count(({ chapter, verdict }) => chapter === number && verdict === chosen);
      const all = count(({ chapter }) => chapter === number);
      return [
        { ...label, y: middle - lineHeight / 2, lines: [`${number} ${name}`] },
        { key: `count-${number}`, x: side, y: middle + lineHeight / 2, lines: [chosen ? `${found} ${say('of')} ${all}` : say(`chapter_${number}`)], tone: 'claim-word label--quiet' },
      ];
    });
  }

  /** What a square is, said once, over the first of them. */
  function hint(): Annotation[] {
    const corner = layout.corners.get(data.claims[0]?.id ?? '');
    if (view !== 'all' || !corner) return [];
    const x = corner.x + grid.size / 2;
    return [{ key: 'hint', x: corner.x, y: corner.y - 16, lines: [say('square')], from: { x, y: corner.y - 12 }, to: { x, y: corner.y - 2 } }];
  }

  /** A cell of the grid that holds no square says so. */
  function empties(): Annotation[] {
    return layout.bands.flatMap(({ number, top }) =>
      [...layout.columns]
        .filter(([verdict]) => count((claim) => claim.chapter === number && claim.verdict === verdict) === 0)
        .map(([verdict, x]) => ({ key: `empty-${number}-${verdict}`, x: x + size / 2, y: top + size / 2 + 4.5, lines: ['0'], anchor: 'middle' as const, tone: 'claim-word label--quiet' })));
  }
});

/** The classes of a verdict’s words. */
function toneOf(verdict: Verdict): string {
  return `claim-word label--strong${verdict === 'contradicted' ? ' label--attack' : ''}`;
}
