/** Which of the two compositions a stage shows. */
import type { FrameName } from './contract.ts';

/** Width of the stage from which the wide composition is shown, px; also in `figure.css` and `embed.css`. */
const wideFrom = 560;

/** The composition for a stage of that width. */
export function frameNameAt(width: number): FrameName {
  return width >= wideFrom ? 'wide' : 'narrow';
}
