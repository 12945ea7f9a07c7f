/** The sizes at which most visuals are drawn at build; the browser redraws at the true one. */
import type { Frame, FrameName } from '../contract.ts';

/** A phone's frame and a desk's. */
export const frames: Readonly<Record<FrameName, Frame>> = {
  narrow: { name: 'narrow', width: 360, height: 330 },
  wide: { name: 'wide', width: 720, height: 560 },
};
