/** Where the map of kidnappings looks and where its labels stand, by view and frame. */
import type { Frame } from '../contract.ts';
import { fit, through, type Bounds, type Camera } from '../../map/camera.ts';
import type { Side } from '../../map/places.ts';
import type { Placed } from '../kit/callout.ts';
import type { View } from './draw.ts';

const south: Bounds = [-11.9, 11.1, -3.6, 15.4];
const bamakoRegion: Bounds = [-9.6, 11.9, -6, 13.7];

/** Room kept for the strip under the map in every view, so that the ground stands still, px. */
const stripRoom = 70;

/** The camera of a view whose strip is so high, px. */
export function cameraOf(view: View, frame: Frame, strip: number): Camera {
  const close = view === 'october-28';
  const bottom = close ? strip : Math.max(stripRoom, strip + 4);
  return through(fit(close ? bamakoRegion : south, frame, { top: 16, right: 18, bottom, left: 18 }), frame);
}

/** Towns named in each view, with the side of the name. */
export const towns: Record<View, Readonly<Record<string, Side>>> = {
  before: { bamako: 'right', kayes: 'right', segou: 'right', sikasso: 'right', mopti: 'left' },
  july: { bamako: 'right', segou: 'right' },
  september: { bamako: 'right', kayes: 'below', segou: 'left' },
  'october-28': { bamako: 'above', segou: 'left' },
  november: { bamako: 'above', kayes: 'below', segou: 'right' },
  all: { bamako: 'above' },
};

/** Towns left out on a phone, where a label needs their room. */
export const wideOnly: Partial<Record<View, readonly string[]>> = { september: ['segou'] };

/** How much further a town's name keeps from its dot where marks stand on it, px. */
export const clear: Partial<Record<View, Readonly<Record<string, number>>>> = { september: { kayes: 5 }, november: { bamako: 7 }, all: { bamako: 7 } };

/** How far a joining line bows, as a share of its length, px: that of the Egyptians passes over the name of Bamako. */
export const bowOf = (id: string, length: number): number => (id === 'A11' ? Math.max(0.72, 84 / length) : 0.5);

/** A label and the mark, or the joined case, that it belongs to; its words are `who_{key}` and `where_{key}`. */
export interface Label extends Placed {
  spot: string;
}

/** Labels of each view. */
export const labels: Record<View, readonly Label[]> = {
  before: [
    { key: 'A02', spot: 'A02-1', narrow: { side: 'left', dy: -6, limit: 18 }, wide: { side: 'below', limit: 28 } },
  ],
  july: [
    { key: 'A04-1', spot: 'A04-1', narrow: { side: 'above', dx: 40, dy: -4, limit: 36 }, wide: { side: 'right', limit: 40, dx: 8, dy: -26 } },
    { key: 'A04-2', spot: 'A04-2', narrow: { side: 'right', limit: 25 }, wide: { side: 'right', limit: 30 } },
  ],
  september: [
    { key: 'A07', spot: 'A07-2', narrow: { side: 'right', dy: -3, limit: 20 }, wide: { side: 'right', limit: 34 } },
    { key: 'A08', spot: 'A08-1', narrow: { side: 'below', limit: 31 }, wide: { side: 'below', limit: 34 } },
    { key: 'A15', spot: 'A15-1', narrow: { side: 'above', dy: 1, limit: 20 }, wide: { side: 'below', limit: 24 } },
  ],
  'october-28': [
    { key: 'A11-join', spot: 'A11', narrow: { side: 'above', limit: 24 }, wide: { side: 'above', limit: 44 } },
    { key: 'A11-1', spot: 'A11-1', narrow: { side: 'below', limit: 20 }, wide: { side: 'below', limit: 24 } },
    { key: 'A11-2', spot: 'A11-2', narrow: { side: 'below', dx: 40, dy: 4, limit: 24 }, wide: { side: 'below', dx: 40, dy: 8, limit: 24 } },
  ],
  november: [
    { key: 'A11', spot: 'A11-2', narrow: { side: 'below', dx: 16, limit: 20 }, wide: { side: 'below', dx: 66, dy: 4, limit: 34 } },
  ],
  all: [
    { key: 'A16', spot: 'A16-1', narrow: { side: 'above', limit: 32 }, wide: { side: 'above', limit: 28 } },
    { key: 'A17', spot: 'A17-1', narrow: { side: 'below', dx: 44, dy: 18, limit: 24, leader: true }, wide: { side: 'below', dx: 110, dy: 24, limit: 24, leader: true } },
    { key: 'A09', spot: 'A09-1', narrow: { side: 'left', dy: -14, limit: 24 }, wide: { side: 'left', limit: 24 } },
    { key: 'all-A02', spot: 'A02-1', narrow: { side: 'left', dy: 4, limit: 20 }, wide: { side: 'left', limit: 20 } },
    { key: 'all-A04', spot: 'A04-2', narrow: { side: 'right', limit: 20 }, wide: { side: 'right', limit: 20 } },
    { key: 'all-A07', spot: 'A07-2', wide: { side: 'right', limit: 20 } },
    { key: 'all-A08', spot: 'A08-1', wide: { side: 'below', dx: 24, dy: 4, limit: 20 } },
    { key: 'all-A11', spot: 'A11-1', narrow: { side: 'left', dy: -4, limit: 20 }, wide: { side: 'left', limit: 20 } },
    { key: 'all-A15', spot: 'A15-1', narrow: { side: 'below', limit: 20 }, wide: { side: 'right', limit: 20 } },
  ],
};
