/** Moves marks of a map apart that would cover each other. */
import type { Point } from './projection.ts';

/** A mark of radius `r`; a `firm` one gives way less. */
export interface Settling {
  at: Point;
  r: number;
  firm: boolean;
}

/**
 * Pushes overlapping marks apart until they touch. Deterministic: marks of one
 * point part in the order given.
 */
export function settle<Item extends Settling>(items: readonly Item[]): Item[] {
  const settled = items.map((item) => ({ ...item }));
  for (let round = 0; round < 40; round += 1) {
    let pushes = 0;
    settled.forEach((a, i) => {
      let same = 0;
      settled.slice(i + 1).forEach((b) => {
        const need = a.r + b.r + 1.5;
        const [dx, dy] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
        const apart = Math.hypot(dx, dy);
        if (apart >= need - 0.1) return;
        pushes += 1;
        // Two marks of one point have no direction between them: give them one.
        if (apart < 0.01) same += 1;
        const turn = 2.4 * (same - 1);
        const [ux, uy] = apart < 0.01 ? [Math.cos(turn), Math.sin(turn)] : [dx / apart, dy / apart];
        const push = (need - apart) / 2;
        const share = a.firm === b.firm ? 1 : a.firm ? 0.4 : 1.6;
        a.at = [a.at[0] - ux * push * share, a.at[1] - uy * push * share];
        b.at = [b.at[0] + ux * push * (2 - share), b.at[1] + uy * push * (2 - share)];
      });
    });
    if (pushes === 0) break;
  }
  return settled;
}
