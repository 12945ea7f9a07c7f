/** Where the map of bases looks and on which side of its mark each name stands. */
import type { Frame } from '../contract.ts';
import { fit, through, type Camera } from '../../map/camera.ts';
import type { Beside, Placed } from '../kit/callout.ts';

/** Views in the order of the story. */
export const views = ['french', 'un', 'after', 'kidal'] as const;

/** A view of the bases. */
export type View = (typeof views)[number];

/** Height of the strip under the map, the same in every view but the last, px. */
export const stripHeight = 46;

/** Width of the panel beside the map of Kidal, px. */
export const panelWidth = ({ width }: Frame): number => Math.min(330, width * 0.58);

/** The camera of a view: the north, or Kidal beside the panel. */
export function cameraOf(view: View, frame: Frame): Camera {
  if (view === 'kidal') return through(fit([-0.2, 17.9, 2.4, 20.6], frame, { top: 24, right: 8, bottom: 40, left: panelWidth(frame) + 8 }), frame);
  return through(fit([-5, 14, 3.3, 20.4], frame, { top: 16, right: 10, bottom: stripHeight + 12, left: 14 }), frame);
}

/** Shifts that keep words clear of a neighbour, px; on a phone only. */
const shifts: Readonly<Record<string, Pick<Beside, 'dx' | 'dy'>>> = { ansongo: { dy: 10 }, gao: { dx: -17 }, menaka: { dx: 14 }, aguelhok: { dx: -14 } };

const beside = (sides: Readonly<Record<string, Beside['side']>>, limit: number): Placed[] =>
  Object.entries(sides).map(([key, side]) => ({ key, narrow: { side, limit, ...(side !== 'left' && shifts[key]) }, wide: { side, limit: 2 * limit } }));
const onNorth = beside({ tessalit: 'left', aguelhok: 'left', kidal: 'left', timbuktu: 'above', goundam: 'below', gao: 'above', menaka: 'above', ansongo: 'right', douentza: 'right', mopti: 'right' }, 34);
const onKidal = beside({ tessalit: 'above', aguelhok: 'below', kidal: 'below' }, 17);

/** Places of the towns’ words. */
export const labelsOf = (view: View): readonly Placed[] => (view === 'kidal' ? onKidal : onNorth);
