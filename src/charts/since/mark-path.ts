import type { Mark } from './data.ts';

/** Outline of a mark around its point: a disc for attacks, a square for moves. */
export function markPath(kind: Mark['kind'], r: number): string {
  if (kind === 'attack') return `M${-r},0a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0z`;
  const side = r * 0.9;
  return `M${-side},${-side}h${2 * side}v${2 * side}h${-2 * side}z`;
}
