/** How high a picture wants to be, known without a browser: at build for the embed code, in the embed for its message. */
import type { Frame, FrameName } from '../charts/contract.ts';
import { frameNameAt } from '../charts/frame-name.ts';

/** Space left and right of the stage, px; maps have none. Also in `embed.css`. */
export const sides = { chart: 24, map: 0 } as const;

/** Under this width the picture is drawn as for it and scaled down: labels would no longer fit. */
export const narrowest = 320;

/** Height that suits a stage of that width, px: near the frame’s proportions, never taller than a laptop shows. */
export function stageHeight(frames: Readonly<Record<FrameName, Frame>>, width: number): number {
  const frame = frames[frameNameAt(width)];
  const inProportion = (width * frame.height) / frame.width;
  return frame.name === 'wide'
    ? Math.round(Math.min(inProportion, frame.height))
    : Math.round(Math.min(Math.max(inProportion, frame.height), frame.height * 1.2));
}
