/** What each view of the kidnappings puts where: the picture before it is drawn. */
import { bowTop } from '../../map/bow.ts';
import { place, type Camera } from '../../map/camera.ts';
import { townMarks, type TownMark } from '../../map/places.ts';
import type { Point } from '../../map/projection.ts';
import type { Road } from '../../map/roads.ts';
import { settle, type Settling } from '../../map/settle.ts';
import type { Frame, Model } from '../contract.ts';
import type { Annotation } from '../kit/annotation.ts';
import { callouts } from '../kit/callout.ts';
import type { AbductionsData, Case, Spot } from './data.ts';
import { bowOf, cameraOf, clear, labels, towns, wideOnly } from './layout.ts';
import { layOutStrip, noStrip, type Strip } from './strip.ts';

/** Views in the order of the story. */
export const views = ['before', 'july', 'september', 'october-28', 'november', 'all'] as const;

/** A view of the kidnappings. */
export type View = (typeof views)[number];

/** The cases that the map has come to by a view. */
export const knownIn = ({ cases }: AbductionsData, view: View): Case[] =>
  cases.filter((one) => views.indexOf(one.view) <= views.indexOf(view));

/** Is the case what the view speaks of? In November the Egyptians of October are freed. */
export const isNews = ({ id, view: own }: Case, view: View): boolean =>
  own === view || view === 'all' || (view === 'november' && id === 'A11');

/** A case at one of its places; those that would cover each other stand aside. A firm one is news. */
export interface CaseMark extends Settling, Pick<Spot, 'key' | 'certainty'> {
  one: Case;
  place: Spot['at'];
}

/** Two places of one case. */
export interface Join {
  id: string;
  news: boolean;
  from: Point;
  to: Point;
  bow: number;
}

/** A view, composed. */
export interface Composed {
  camera: Camera;
  strip: Strip;
  roads: Road[];
  towns: TownMark[];
  shown: CaseMark[];
  joined: Join[];
  words: Annotation[];
}

/** Classes of a case’s disc. */
export const caseLook = ({ certainty, firm }: CaseMark): string => `case mark mark--attack case--${certainty}${firm ? '' : ' is-quiet'}`;

/** Classes of a joining line. */
export const joinLook = ({ news }: Join): string => (news ? 'join' : 'join is-quiet');

/** Composes a view in a frame. */
export function compose(model: Model<AbductionsData, View>, view: View, frame: Frame): Composed {
  const { data, text } = model;
  const strip = layOutStrip(model, view, frame);
  const camera = cameraOf(view, frame, strip.height);
  const wide = frame.name === 'wide';
  const radius = (wide ? 11 : 9) + (view === 'october-28' ? 4 : 0);
  const named = data.towns.filter(({ id }) => id in towns[view] && (wide || !wideOnly[view]?.includes(id)));

  const shown = settle(knownIn(data, view).flatMap((one) => {
    const news = isNews(one, view);
    return one.spots.map((spot): CaseMark => ({ one, ...spot, place: spot.at, firm: news, at: place(camera, spot.at), r: news ? radius : 5 }));
  }));
  const joined = knownIn(data, view).flatMap((one) => {
    const [from, to] = shown.filter((mark) => mark.one === one);
    if (!from || !to) return [];
    return [{ id: one.id, news: from.firm, from: from.at, to: to.at, bow: bowOf(one.id, Math.hypot(to.at[0] - from.at[0], to.at[1] - from.at[1])) }];
  });
  const words = callouts(labels[view], frame, ({ key, spot }) => {
    const join = joined.find(({ id }) => id === spot);
    const target = join ? { at: bowTop(join.from, join.to, join.bow), r: 0 } : shown.find((mark) => mark.key === spot);
    return target && { strong: text[`who_${key}`], plain: text[`where_${key}`], at: target.at, r: target.r };
  });
  return {
    camera,
    strip: frame.lens ? noStrip : strip,
    roads: ['october-28', 'november', 'all'].includes(view) ? data.roads : [],
    towns: townMarks(camera, named, towns[view], clear[view]),
    shown,
    joined,
    words,
  };
}
