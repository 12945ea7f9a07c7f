/** Where the map of the ways out looks and where its words stand, by view and frame. */
import { fit, through, type Bounds, type Camera } from '../../map/camera.ts';
import { country, type Name } from '../../map/names.ts';
import type { Side } from '../../map/places.ts';
import type { Frame } from '../contract.ts';
import type { Placed } from '../kit/callout.ts';
import type { View } from './draw.ts';

const south: Bounds = [-12.5, 9.75, -4.35, 15.85];
const aroundBamako: Bounds = [-8.72, 12.3, -7, 13.05];

/** The camera of a view. */
export function cameraOf(view: View, frame: Frame): Camera {
  const pad = frame.name === 'wide' ? 20 : 8;
  return through(fit(view === 'airport' ? aroundBamako : south, frame, { top: pad, right: pad, bottom: pad, left: pad }), frame);
}

/** Towns named in each view, with the side of the name. */
export const towns: Record<View, Readonly<Record<string, Side>>> = {
  roads: { bamako: 'left', kayes: 'above', sikasso: 'above', bougouni: 'left' },
  attacks: { bamako: 'left', kayes: 'below', segou: 'right' },
  airport: { bamako: 'left' },
};

/** Names across the ground where the roads are the matter; no source names a road to these countries. */
export const names: readonly Name[] = [
  country('mauritania', -7.3, 15.6),
  country('guinea', -9.9, 11.2),
  { key: 'schematic', at: [-6.35, 14.65], tone: 'label--road', limit: 30 },
];

/** Labels of roads’ far ends, of attacks, of the airport, by their key. The last view shows the attacks that it names. */
export const labels: Record<View, readonly Placed[]> = {
  roads: [
    { key: 'west', narrow: { side: 'below', limit: 20 }, wide: { side: 'below', limit: 24 } },
    { key: 'rn24', narrow: { side: 'above', limit: 20 }, wide: { side: 'above', limit: 20 } },
    { key: 'segou', narrow: { side: 'above', limit: 20 }, wide: { side: 'above', limit: 20 } },
    { key: 'south', narrow: { side: 'below', dy: -4, limit: 34 }, wide: { side: 'below', limit: 34 } },
  ],
  attacks: [
    { key: '0914-west', narrow: { side: 'above', limit: 12 }, wide: { side: 'above', limit: 30 } },
    { key: '0913-west', narrow: { side: 'left', limit: 12 }, wide: { side: 'left', limit: 24 } },
    { key: '1028-rn24', narrow: { side: 'above', dx: -6, limit: 24 }, wide: { side: 'above', limit: 24 } },
    { key: 'E052', narrow: { side: 'above', limit: 12 }, wide: { side: 'above', limit: 24 } },
    { key: '1005-segou', narrow: { side: 'right', dy: 14, limit: 20 }, wide: { side: 'right', dy: 16, limit: 24 } },
    { key: '0921-south', narrow: { side: 'above', limit: 12 }, wide: { side: 'above', limit: 24 } },
    { key: '1021-south', narrow: { side: 'right', limit: 12 }, wide: { side: 'right', limit: 24 } },
    { key: '1017-kadiana', narrow: { side: 'below', limit: 12 }, wide: { side: 'below', limit: 24 } },
    { key: '0913-kadiana', narrow: { side: 'left', limit: 12 }, wide: { side: 'left', limit: 24 } },
  ],
  airport: [
    { key: 'airport', narrow: { side: 'right', dy: 22, limit: 27 }, wide: { side: 'right', dy: 14, limit: 31 } },
    { key: '1028-rn24', narrow: { side: 'above', limit: 20 }, wide: { side: 'above', limit: 24 } },
    { key: '0919-rn24', narrow: { side: 'below', dx: -24, limit: 20 }, wide: { side: 'below', dx: -36, limit: 24 } },
    { key: '1005-segou', narrow: { side: 'above', dx: 8, limit: 20 }, wide: { side: 'above', dx: -16, limit: 20 } },
  ],
};
