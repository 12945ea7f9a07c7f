/**
 * The five verdicts as squares, told apart by form: full, half, empty, dotted
 * with three points, crossed. The same signs as in the ledger.
 */
import type { Verdict } from '../../schemas/claim.ts';
import type { Marks } from '../kit/marks.ts';
import { px } from '../kit/marks.ts';

/** Half of the outline's width: the outline stays inside the square. */
const inset = 0.8;

/** What lies on a square of that side, as a path; nothing on a full or an empty one. */
function sign(verdict: Verdict | undefined, side: number): string {
  const third = px(side * 0.28);
  const far = px(side - side * 0.28);
  const half = px(side / 2);
  if (verdict === 'partly') return `M${inset},${inset}H${half}V${px(side - inset)}H${inset}Z`;
  if (verdict === 'not-searchable') return [third, half, far].map((x) => `M${x},${half}h.01`).join('');
  if (verdict === 'contradicted') return `M${third},${third}L${far},${far}M${far},${third}L${third},${far}`;
  return '';
}

/** Draws square and sign into each group; without a verdict the square is blank. */
export function drawSigns<Datum>(groups: Marks<Datum>, side: number, verdictOf: (datum: Datum) => Verdict | undefined): void {
  groups
    .selectChildren<SVGRectElement, Datum>('rect')
    .data((datum) => [datum])
    .join('rect')
    .attr('x', inset)
    .attr('y', inset)
    .attr('width', px(side - 2 * inset))
    .attr('height', px(side - 2 * inset));
  groups
    .selectChildren<SVGPathElement, Datum>('path')
    .data((datum) => [datum])
    .join('path')
    .attr('d', (datum) => sign(verdictOf(datum), side));
}
