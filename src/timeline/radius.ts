/** Size of the discs, the same at build and in the browser. */

/** Radius of the place with the most events, px. */
export const largestRadius = 24;

/** Radius of what can be tapped, px: WCAG’s least target with a little more. */
export const leastTarget = 13;

/** The area is the number of events. */
export function radiusOf(count: number, most: number): number {
  return largestRadius * Math.sqrt(count / Math.max(1, most));
}
