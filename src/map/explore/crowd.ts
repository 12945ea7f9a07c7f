/**
 * Names where there is room for them: a view is composed by hand, a map that
 * the reader moves is not. What weighs less gives way, and comes back.
 */

/** Edges of a box, px. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const touch = (a: Edges, b: Edges): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Of groups of boxes, the weightiest first: does all of a group stand clear of those kept before it? */
export function clearOf(groups: readonly (readonly Edges[])[]): boolean[] {
  const kept: Edges[] = [];
  return groups.map((boxes) => {
    const clear = !boxes.some((box) => kept.some((other) => touch(box, other)));
    if (clear) kept.push(...boxes);
    return clear;
  });
}

/** Words of the frame, and marks: what names on the ground keep away from. */
const firm = /^label-(?:tally|year|total|unplaced|listed)/;
const ranks: Readonly<Record<string, number>> = { found: 1, labels: 2, names: 2, towns: 3, gazetteer: 5 };
/** Numbers inside marks stay with them. */
const inside = new Set(['numbers', 'order']);
/** A larger mark is a surface, on which names may stand, px. */
const largestSign = 40;

/** Hides names that would lie on others, in the picture as it stands. */
export function thin(svg: SVGSVGElement): void {
  const groups = new Map<string, { rank: number; parts: Element[]; boxes: Edges[] }>();
  const put = (key: string, rank: number, part: Element | undefined, box: Edges): void => {
    const group = groups.get(key) ?? { rank, parts: [], boxes: [] };
    groups.set(key, group);
    if (part) group.parts.push(part);
    group.boxes.push(box);
  };
  for (const text of svg.querySelectorAll('text')) {
    const layer = text.closest('[data-layer]')?.getAttribute('data-layer') ?? '';
    const key = text.getAttribute('data-key') ?? '';
    if (inside.has(layer) || text.textContent === '') continue;
    const { left, top, right, bottom } = text.getBoundingClientRect();
    // A line box is taller than its letters.
    const air = (bottom - top) * 0.12;
    const name = key.replace(/^label-/, '').replace(/-(?:when|where)$/, '');
    put(`${layer} ${name}`, firm.test(key) ? 0 : (ranks[layer] ?? 0), text, { left, right, top: top + air, bottom: bottom - air });
  }
  svg.querySelectorAll('.mark').forEach((mark, index) => {
    const box = mark.getBoundingClientRect();
    if (box.width <= largestSign) put(`mark ${index}`, 4, undefined, box);
  });
  const inOrder = [...groups.entries()].sort(([, a], [, b]) => a.rank - b.rank);
  // A mark is there whatever lies on it: it only keeps the gazetteer's names away.
  const clear = clearOf(inOrder.map(([, { boxes }]) => boxes));
  inOrder.forEach(([key, { parts, rank }], index) => {
    const hidden = rank > 0 && clear[index] === false;
    const [layer = '', name = ''] = key.split(/ (.*)/s);
    const own = (key: string): string => `[data-layer="${CSS.escape(layer)}"] > [data-key="${CSS.escape(key)}"]`;
    // With a name goes the line to its mark, and a dot that says nothing without it.
    const rest = svg.querySelectorAll([`leader-${name}`, `leader-${name}-when`, ...(layer === 'gazetteer' ? [`dot-${name}`] : [])].map(own).join());
    for (const part of [...parts, ...rest]) part.toggleAttribute('data-crowded', hidden);
  });
}

/** Brings all names back. */
export function unthin(svg: SVGSVGElement): void {
  for (const part of svg.querySelectorAll('[data-crowded]')) part.removeAttribute('data-crowded');
}
