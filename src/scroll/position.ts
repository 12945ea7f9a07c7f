/**
 * Which step is being read, from where things are and from nothing else. No
 * event is trusted to tell it: thresholds are skipped on jumps, at odd zooms
 * and on slow phones, positions are not.
 */

/** Where the eye reads in a scene, px from the top of the window. */
export function readingLine(viewport: { height: number }, figure: { bottom: number; beside: boolean }): number {
  if (figure.beside) return viewport.height * 0.6;
  // Below a figure that sticks to the top, two fifths into what is left.
  const bottom = Math.min(Math.max(figure.bottom, 0), viewport.height * 0.85);
  return bottom + (viewport.height - bottom) * 0.45;
}

/** Index of the last step whose top has passed the line; the first before that. */
export function activeStep(tops: readonly number[], line: number): number {
  let active = 0;
  tops.forEach((top, index) => {
    if (top <= line) active = index;
  });
  return active;
}

/** Share of a block that has passed the middle of the window, 0 to 1. */
export function progressOf(block: { top: number; height: number }, viewportHeight: number): number {
  if (block.height <= 0) return 0;
  return Math.min(1, Math.max(0, (viewportHeight / 2 - block.top) / block.height));
}
