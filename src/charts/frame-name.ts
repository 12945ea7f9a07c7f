/** Which of the two compositions a stage shows. */
import type { FrameName } from './contract.ts';

/** Width of the stage from which the wide composition is shown, px; also in `figure.css` and `embed.css`. */
const wideFrom = 560;

/** Without container queries the style sheet shows the narrow one at every width. Undefined at build, where both are drawn. */
const asksWidth = typeof CSS === 'undefined' || CSS.supports('container-type', 'size');

/** The composition for a stage of that width. */
export function frameNameAt(width: number): FrameName {
  return asksWidth && width >= wideFrom ? 'wide' : 'narrow';
}
