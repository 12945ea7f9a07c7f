/** Where the map looks in each view and where its labels stand. */
import type { Bounds } from '../../map/camera.ts';
import type { Side } from '../../map/places.ts';
import type { Placed } from '../kit/callout.ts';
import type { View } from './draw.ts';

/** Ground that a view must show. */
export const bounds: Record<View, Bounds> = {
  ease: [-9.9, 11, -6, 13.3],
  january: [-12.1, 12.3, -7.4, 15],
  'april-25': [-9.2, 12, 2.6, 19],
  'april-28': [-9.2, 11.9, -6.8, 13.4],
  summer: [-6.6, 14.1, 4.4, 20.6],
  october: [-2.4, 15.8, 4.4, 20.6],
};

/** Towns named in each view, with the side of the name. */
export const towns: Record<View, Readonly<Record<string, Side>>> = {
  ease: { bamako: 'below' },
  january: { bamako: 'below', kayes: 'below' },
  'april-25': { tombouctou: 'above' },
  'april-28': { bamako: 'left', kati: 'above' },
  summer: {},
  october: { gao: 'below', tessalit: 'above' },
};

/** How much further the name of Bamako keeps from its dot where marks stand on it, px. */
export const clear: Partial<Record<View, number>> = { ease: 12, january: 9, 'april-28': 25 };

/** Views whose scale bar stands at the left, because the right is taken. */
export const scaleAtLeft: readonly View[] = ['ease', 'january', 'april-28'];

/** Labels of each view, by the mark they belong to; their words are `event_{key}`, or the name of the place. */
export const labels: Record<View, readonly Placed[]> = {
  ease: [
    { key: 'E079', narrow: { side: 'left', dy: -18, limit: 18 }, wide: { side: 'left', dy: -8, limit: 30 } },
    { key: 'E081', narrow: { side: 'right', dy: -18, limit: 18 }, wide: { side: 'right', dy: -8, limit: 30 } },
    { key: 'E083', narrow: { side: 'right', limit: 18 }, wide: { side: 'below', limit: 34 } },
  ],
  january: [
    { key: 'E103', narrow: { side: 'above', dx: 24, limit: 20 }, wide: { side: 'above', limit: 28 } },
    { key: 'E106', narrow: { side: 'below', limit: 24 }, wide: { side: 'right', limit: 28 } },
    { key: 'E085', narrow: { side: 'above', limit: 36 }, wide: { side: 'above', limit: 36 } },
  ],
  'april-25': [
    { key: 'E088', narrow: { side: 'above', limit: 18 }, wide: { side: 'above', dx: 70, limit: 36 } },
    { key: 'E088-senou', narrow: { side: 'right', dx: 5, dy: 8, limit: 20 }, wide: { side: 'right', dy: 6, limit: 34 } },
    { key: 'E088-sevare', narrow: { side: 'right', limit: 20 }, wide: { side: 'right', limit: 20 } },
    { key: 'E088-mopti', narrow: { side: 'above', dx: -14, limit: 20 }, wide: { side: 'left', dy: 4, limit: 20 } },
    { key: 'E088-gao', narrow: { side: 'below', limit: 20 }, wide: { side: 'below', limit: 20 } },
    { key: 'E089', narrow: { side: 'left', limit: 24 }, wide: { side: 'left', limit: 26 } },
  ],
  'april-28': [
    { key: 'E090', narrow: { side: 'above', dx: 50, dy: -40, limit: 26, leader: true }, wide: { side: 'above', dx: 60, dy: -56, limit: 40, leader: true } },
    { key: 'E094', narrow: { side: 'right', dy: 62, limit: 24, leader: true }, wide: { side: 'right', dx: 24, dy: 74, limit: 30, leader: true } },
  ],
  summer: [
    { key: 'E091', narrow: { side: 'left', limit: 30 }, wide: { side: 'left', limit: 34 } },
    { key: 'E098', narrow: { side: 'left', dy: -12, limit: 30 }, wide: { side: 'left', limit: 30 } },
    { key: 'E099', narrow: { side: 'right', dx: 2, dy: 12, limit: 16 }, wide: { side: 'right', dy: 8, limit: 20 } },
    { key: 'E101', narrow: { side: 'above', dx: -30, limit: 28 }, wide: { side: 'above', limit: 28 } },
    { key: 'E098-aguelhok', narrow: { side: 'right', limit: 20 }, wide: { side: 'right', limit: 20 } },
    { key: 'E098-gao', narrow: { side: 'below', limit: 20 }, wide: { side: 'right', dx: 6, limit: 20 } },
    { key: 'E098-sevare', narrow: { side: 'right', dx: 6, limit: 20 }, wide: { side: 'right', dx: 6, limit: 20 } },
  ],
  october: [
    { key: 'E102', narrow: { side: 'right', limit: 18 }, wide: { side: 'right', limit: 30 } },
  ],
};
