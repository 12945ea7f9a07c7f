/** What each view of the ways out puts where: the picture before it is drawn. */
import { place, type Camera } from '../../map/camera.ts';
import { written } from '../../map/names.ts';
import { townMarks, type TownMark } from '../../map/places.ts';
import type { LonLat, Point } from '../../map/projection.ts';
import { settle } from '../../map/settle.ts';
import type { Frame, Model } from '../contract.ts';
import { lineHeight, type Annotation } from '../kit/annotation.ts';
import { callouts, type Said } from '../kit/callout.ts';
import { disc, polyline } from '../kit/path.ts';
import type { Attack, WaysOutData } from './data.ts';
import { cameraOf, labels, names, towns } from './layout.ts';

/** Views in the order of the story. */
export const views = ['roads', 'attacks', 'airport'] as const;

/** A view of the ways out. */
export type View = (typeof views)[number];

/** The attacks that a view shows. */
export const shownIn = (view: View, attacks: readonly Attack[]): Attack[] =>
  attacks.filter(({ key }) => view === 'attacks' || (view === 'airport' && labels.airport.some((label) => label.key === key)));

/** An attack in the picture; those that would cover each other stand aside. */
export interface AttackMark extends Omit<Attack, 'at'> {
  /** Null: listed in a corner. */
  place: LonLat | null;
  at: Point;
  r: number;
}

/** A view, composed. */
export interface Composed {
  camera: Camera;
  rivers: boolean;
  towns: TownMark[];
  attacks: AttackMark[];
  /** Where the airport stands, where it is shown. */
  airport: Point[];
  words: Annotation[];
  /** The attacks without a point, in a corner of the frame. */
  list: Annotation[];
}

/** Outline of an attack around its own point: a disc, or a diamond for a kidnapping. */
export const attackPath = ({ kidnapping, r }: Pick<AttackMark, 'kidnapping' | 'r'>): string =>
  (kidnapping ? polyline([[0, -r], [r, 0], [0, r], [-r, 0]], 'Z') : disc(r));

/** Classes of an attack. */
export const attackLook = ({ verified }: Pick<AttackMark, 'verified'>): string => `mark mark--attack way-attack${verified ? '' : ' is-open'}`;

/** Outline of the airport’s sign. */
export const plane = 'M0,-11L1.8,-8V-3L11,3V5.6L1.8,2.6V7L4.6,9.2V11L0,9.8L-4.6,11V9.2L-1.8,7V2.6L-11,5.6V3L-1.8,-3V-8Z';

/** Composes a view in a frame. */
export function compose({ data, text }: Model<WaysOutData, View>, view: View, frame: Frame): Composed {
  const camera = cameraOf(view, frame);
  const at = (lonLat: LonLat): Point => place(camera, lonLat);
  const wide = frame.name === 'wide';
  const radius = wide ? 8 : 6;
  const close = view === 'airport';

  const shown = shownIn(view, data.attacks);
  const listed = shown.filter((attack) => !attack.at);
  const line = (index: number): number => frame.height - 10 - (listed.length - 1 - index) * lineHeight;
  const placed = settle(shown.flatMap((attack) => (attack.at ? [{ ...attack, place: attack.at, at: at(attack.at), r: radius, firm: attack.verified }] : [])));

  const spots = new Map<string, Said>([
    ['airport', { at: at(data.airport), r: 11, tone: '' }],
    ...data.roads.map(({ id, end }): [string, Said] => [id, { at: at(end), r: 3, tone: 'label--road' }]),
    ...placed.map(({ key, at: spot, r }): [string, Said] => [key, { at: spot, r }]),
  ]);
  const said = callouts(labels[view], frame, ({ key }) => {
    const spot = spots.get(key);
    return spot && { ...spot, strong: text[`${view}_${key}`], plain: text[`${view}_${key}_plain`] };
  });
  const heading: Annotation[] = listed.length > 0 ? [{ key: 'listed', x: 10, y: line(-1) - 2, lines: [text['listed'] ?? ''], tone: 'label--quiet' }] : [];
  return {
    camera,
    rivers: !close || frame.lens !== undefined,
    towns: townMarks(camera, data.towns.filter(({ id }) => towns[view][id]), towns[view]),
    attacks: [...placed, ...listed.map((attack, index) => ({ ...attack, place: null, at: [17, line(index) - 4] as const, r: 5 }))],
    airport: close ? [at(data.airport)] : [],
    words: [...said, ...written(view === 'roads' ? names : [], camera, wide, (key) => text[key] ?? '')],
    list: [...heading, ...listed.map(({ key }, index) => ({ key: `listed-${key}`, x: 29, y: line(index), lines: [text[`listed_${key}`] ?? ''] }))],
  };
}
