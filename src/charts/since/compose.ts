/** What each view of what followed puts where: the picture before it is drawn. */
import { fit, place, through, type Camera } from '../../map/camera.ts';
import { townMarks, type TownMark } from '../../map/places.ts';
import type { LonLat } from '../../map/projection.ts';
import { settle, type Settling } from '../../map/settle.ts';
import type { Frame, Model } from '../contract.ts';
import type { Annotation } from '../kit/annotation.ts';
import { callouts } from '../kit/callout.ts';
import { formatDate } from '../kit/format.ts';
import { disc, square } from '../kit/path.ts';
import type { Happening, Mark, SinceData } from './data.ts';
import { bounds, clear, labels, towns } from './layout.ts';
import { layOutStrip, noStrip, type Strip } from './strip.ts';

/** Views in the order of the story. */
export const views = ['ease', 'january', 'april-25', 'april-28', 'summer', 'october'] as const;

/** A view of what followed. */
export type View = (typeof views)[number];

/** A mark with its event. */
export interface KnownMark extends Mark {
  of: Happening;
  news: boolean;
}

/** The marks that the map has come to by a view, each with its event. */
export function knownIn({ events, marks: all }: SinceData, view: View): KnownMark[] {
  return all.flatMap((mark) => {
    const of = events.find(({ id }) => id === mark.event);
    return of?.view && views.indexOf(of.view) <= views.indexOf(view) ? [{ ...mark, of, news: of.view === view }] : [];
  });
}

/** A mark in the picture; those that would cover each other stand aside. */
export interface EventMark extends Omit<KnownMark, 'at'>, Settling {
  place: LonLat;
}

/** A view, composed. */
export interface Composed {
  camera: Camera;
  strip: Strip;
  towns: TownMark[];
  shown: EventMark[];
  words: Annotation[];
}

/** Classes of a mark. */
export const eventLook = ({ kind, of, news }: EventMark): string => `happening mark mark--${kind} sure--${of.confidence}${news ? '' : ' is-quiet'}`;

/** Outline of a mark around its own point. */
export const eventPath = ({ kind, r }: EventMark): string => (kind === 'attack' ? disc(r) : square(r * 0.9));

/** Composes a view in a frame. */
export function compose(model: Model<SinceData, View>, view: View, frame: Frame): Composed {
  const { data, locale, text } = model;
  const strip = layOutStrip(model, view, frame);
  const camera = through(fit(bounds[view], frame, { top: 18, right: 16, bottom: strip.height + 16, left: 16 }), frame);
  const shown = settle(knownIn(data, view).map((mark): EventMark => (
    { ...mark, place: mark.at, firm: mark.news, at: place(camera, mark.at), r: mark.news ? (frame.name === 'wide' ? 9 : 7.5) : 4 })));
  const words = callouts(labels[view], frame, ({ key }) => {
    const mark = shown.find((one) => one.key === key);
    return mark && {
      strong: mark.name === undefined ? formatDate(mark.of.date, locale, 'day-month').replaceAll(' ', '\u00a0') : '',
      plain: text[`event_${key}`] ?? mark.name,
      at: mark.at,
      r: mark.r,
      tone: mark.kind === 'move' ? 'label--river' : 'label--attack',
    };
  });
  return { camera, strip: frame.lens ? noStrip : strip, towns: townMarks(camera, data.towns.filter(({ id }) => id in towns[view]), towns[view], clear[view]), shown, words };
}
