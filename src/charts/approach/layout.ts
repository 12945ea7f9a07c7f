/** Where the opening map looks, and where its words stand, by view and frame. */
import type { Frame } from '../contract.ts';
import type { Beside, Placed } from '../kit/callout.ts';
import { fit, through, type Bounds, type Camera } from '../../map/camera.ts';
import { country, type Name } from '../../map/names.ts';
import type { Side } from '../../map/places.ts';

/** Views in the order of the story. */
export const views = ['sahel', 'north-2012', 'centre-2018', 'kati-2022', 'dip-2024', 'ring-2025', 'corridors', 'tankers', 'rn24'] as const;

/** A view of the opening map. */
export type View = (typeof views)[number];

/** The year that a view shows, by its name; the others have none. */
export const yearOf = (view: View): number => Number(/\d{4}$/.exec(view)?.[0] ?? 0);

/** Degrees. The desert north of 22.4° N has no centre of a cercle. */
const mali: Bounds = [-12.4, 9.6, 4.4, 22.4];
const south: Bounds = [-12.4, 9.9, -3.2, 17.7];
const roads: Bounds = [-12.6, 9.4, -3.7, 16.3];
const boxes: Partial<Record<View, Bounds>> = { sahel: [-15.2, 7, 7.4, 25.2], corridors: roads, tankers: roads, rn24: [-8.75, 12.56, -7.9, 13.1] };

/** The camera of a view. On a phone the three last years move to the south of the country, for want of room. */
export function cameraOf(view: View, frame: Frame): Camera {
  const pad = frame.name === 'wide' ? 16 : 8;
  const zoomed = frame.name === 'narrow' && yearOf(view) > 2018;
  return through(fit(zoomed ? south : (boxes[view] ?? mali), frame, { top: pad, right: pad, bottom: pad, left: pad }), frame);
}

const named: Partial<Record<View, Readonly<Record<string, Side>>>> = {
  corridors: { bamako: 'right', kayes: 'above', 'nioro-du-sahel': 'right', sikasso: 'right', bougouni: 'left' },
  tankers: { bamako: 'right', kayes: 'above' },
  rn24: { bamako: 'below', kati: 'right' },
};

/** Towns that a view names, and on which side of their dot. */
export const townsOf = (view: View): Readonly<Record<string, Side>> => named[view] ?? { bamako: 'left' };

const force = (key: string, lon: number, lat: number, limit?: number): Name => ({ key, at: [lon, lat], tone: 'approach-force', limit });
const road = (key: string, lon: number, lat: number): Name => ({ key, at: [lon, lat], tone: 'label--road label--strong' });
const origins = [road('from_senegal', -11.45, 13.75), road('from_ivory_coast', -6.5, 9.9)];

/** Names of each view. A force stands where it is known to be or to have struck, not on what it holds. */
export const names: Partial<Record<View, readonly Name[]>> = {
  sahel: [
    { key: 'mali', at: [-1.2, 20.6], tone: 'country country--mali' },
    country('mauritania', -10.2, 17.2),
    country('algeria', 2.6, 24),
    country('niger', 6, 16.2),
    country('burkina_faso', -0.6, 12.3),
    country('senegal', -14.2, 14.5, true),
    country('guinea', -12, 10.6, true),
    country('ivory_coast', -5.6, 8.2),
    force('jnim', -4.2, 15.3),
    force('separatists', 1.4, 18.6),
    force('army', -8, 11.1, 18),
  ],
  corridors: [...origins, road('rn24', -9.3, 12.5), country('mauritania', -6.7, 15.9), country('guinea', -10.3, 10.8)],
  tankers: origins,
};

/** A label that stands the same in both frames. */
const both = (key: string, beside: Beside): Placed => ({ key, narrow: beside, wide: beside });
const beside = (key: string, side: Side): Placed => both(key, { side, limit: 30 });
/** Over Guinea, between the rings, where no disc lies. */
const guinea = (key: string): Placed => ({ key, narrow: { side: 'left', dx: -22, dy: 44, limit: 22, leader: true }, wide: { side: 'left', dx: -34, dy: 56, limit: 22, leader: true } });

/** Labels beside the marks of each view. */
export const labels: Partial<Record<View, readonly Placed[]>> = {
  'north-2012': [beside('ML0703', 'left'), beside('ML0605', 'right'), beside('ML0802', 'left')],
  'centre-2018': [beside('ML0504', 'right'), beside('ML0505', 'right')],
  'kati-2022': [guinea('strike')],
  'dip-2024': [guinea('strike')],
  'ring-2025': [guinea('ML0204')],
  corridors: [{ key: 'nioro-du-sahel', narrow: { side: 'right', dx: 74, dy: 42, limit: 19 }, wide: { side: 'right', dx: 120, dy: 54, limit: 19 } }],
  tankers: [
    both('2025-09-14', { side: 'above', dy: -14, limit: 14, leader: true }),
    both('2025-09-19', { side: 'left', dx: -14, dy: 26, limit: 12, leader: true }),
    { key: '2025-10-28', narrow: { side: 'right', dx: 16, dy: -32, limit: 14, leader: true }, wide: { side: 'right', dx: 30, dy: -38, limit: 14, leader: true } },
    both('2025-10-17', { side: 'left', dx: -8, dy: 22, limit: 12, leader: true }),
    both('2025-10-21', { side: 'right', dy: -20, limit: 14 }),
    both('2025-11-06', { side: 'right', dx: 6, dy: 30, limit: 12, leader: true }),
  ],
  rn24: [
    { key: '2025-10-28', narrow: { side: 'above', dy: -24, limit: 16, leader: true }, wide: { side: 'above', dy: -36, limit: 30, leader: true } },
    both('2025-09-19', { side: 'left', dx: -6, dy: 28, limit: 12, leader: true }),
    both('to_kati', { side: 'right', dy: -8, limit: 30 }),
    both('to_bamako', { side: 'left', dy: 14, limit: 30 }),
    both('rfi', { side: 'right', limit: 30 }),
    both('article', { side: 'right', limit: 22 }),
    beside('rn24', 'below'),
  ],
};
