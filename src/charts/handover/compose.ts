/** What each view of the bases puts where: the picture before it is drawn. */
import { place, type Camera } from '../../map/camera.ts';
import type { LonLat, Point } from '../../map/projection.ts';
import type { Frame, Model } from '../contract.ts';
import type { Annotation } from '../kit/annotation.ts';
import { callouts } from '../kit/callout.ts';
import { formatDate } from '../kit/format.ts';
import { flow, keyWords } from '../kit/key.ts';
import type { Placed } from '../kit/sign.ts';
import type { HandoverData, Mark } from './data.ts';
import { cameraOf, labelsOf, stripHeight, type View } from './layout.ts';
import { signOf, toneOf } from './turns.ts';

/** A sign, and the base that it stands on; none for a sign under the map. */
export interface BaseSign extends Placed {
  place: LonLat | null;
  open: boolean;
}

/** A view, composed. */
export interface Composed {
  camera: Camera;
  /** Where the strip begins, px. */
  top: number;
  /** Layers of signs by name, from the ground up. */
  signs: Record<'french' | 'un' | 'after' | 'last' | 'off', BaseSign[]>;
  names: Annotation[];
  entries: Annotation[];
  /** Ranks of the French departures; those of a base under the map stand there. */
  order: (Annotation & { place: LonLat | null })[];
}

/** Composes a view in a frame. */
export function compose({ data, locale, text }: Model<HandoverData, View>, view: View, frame: Frame): Composed {
  const wide = frame.name === 'wide';
  const camera = cameraOf(view, frame);
  const say = (key: string): string => text[key] ?? '';
  const [r, small] = wide ? [10, 6] : [8, 5];
  const top = frame.height - (view === 'kidal' ? 0 : stripHeight);

  const told = { french: data.french, un: data.un, after: [...data.after, ...data.un], kidal: data.last }[view];
  const names = callouts(labelsOf(view), frame, ({ key }) => {
    const mark = told.find((one) => one.key === key);
    if (!mark?.at) return undefined;
    const at = place(camera, mark.at);
    const [name, words] = [say(key), wordsOf(mark)];
    if (!words) return { strong: name, at, r: small, tone: 'label--quiet' };
    // A low frame has no room for two lines a town, except beside the panel.
    return frame.height >= 480 || view === 'kidal' ? { strong: name, plain: words, at, r: r + 3, tone: '' } : { plain: `${name}, ${words}`, at, r: r + 2 };
  });

  const middle = top + 14;
  const radius = view === 'french' ? r : small;
  const note = { key: 'note', words: say(`note_${view}`), sign: 0, tone: 'entry label--quiet' };
  const beneath = under().map((mark) => ({ key: mark.key, mark, words: view === 'after' ? say(`key_${mark.kind}`) : `${say(mark.key)} ${wordsOf(mark)}`, sign: 2 * radius, tone: 'entry' }));
  const { placed } = flow([note, ...beneath], 8, frame.width - 6);
  const off = placed.slice(1).map(({ x, y }): Point => [x + radius, middle + y]);
  return {
    camera,
    top,
    signs: {
      french: signs(view === 'french' || view === 'un' ? data.french : [], view === 'french' ? r : r + 2),
      un: signs(view === 'un' || view === 'after' ? data.un : [], view === 'un' ? r - 1 : small),
      after: signs(view === 'after' ? data.after : [], r),
      last: signs(view === 'kidal' ? data.last : [], r),
      off: signs(beneath.map(({ mark }) => mark), radius, off),
    },
    names,
    entries: keyWords(placed, middle),
    order: (view === 'french' ? data.french : []).map(({ key, at }, index) => {
      const [x, y] = at ? place(camera, at) : (off[0] ?? [0, 0]);
      return { key, place: at, x, y: y + 4.5, lines: [String(index + 1)], anchor: 'middle', tone: 'handover-order label--strong' };
    }),
  };

  /** Signs on the map, or at the points given; those told before are quiet. */
  function signs(shown: readonly Mark[], radiusOf: number, points?: readonly Point[]): BaseSign[] {
    const before = { french: '', un: 'french', after: 'un', kidal: '' }[view];
    return shown.flatMap((mark, index) => {
      const at = points?.[index] ?? (mark.at && place(camera, mark.at));
      return at ? [{ key: mark.key, place: points ? null : mark.at, open: mark.open, at, r: radiusOf, sign: signOf[mark.kind], tone: `${toneOf(mark)}${mark.kind === before ? ' is-quiet' : ''}` }] : [];
    });
  }

  /** What stands under the map: bases without a point, or one sign of each kind. */
  function under(): readonly Mark[] {
    if (view === 'french' || view === 'un') return data[view].filter(({ at }) => !at);
    if (view === 'kidal') return [];
    const nothing = data.un.filter(({ key }) => !data.after.some((one) => one.key === key)).slice(0, 1);
    return [...data.after, ...nothing].filter(({ kind }, index, all) => all.findIndex((one) => one.kind === kind) === index).map((mark) => ({ ...mark, key: mark.kind, open: false }));
  }

  /** When, and what else a label says; empty where the record says nothing. */
  function wordsOf({ kind, date, or, refused }: Mark): string {
    if (view === 'after') return kind === 'un' ? '' : formatDate(date.slice(0, 7), locale);
    if (view === 'kidal') return kind === 'left' ? (date ? `${say('left')}, ${formatDate(date.slice(0, 7), locale)}` : say('left_next')) : say(`turn_${kind}`);
    if (!date) return say('undated');
    const day = (iso: string): string => formatDate(iso, locale, view === 'french' ? 'short' : 'day-month');
    const days = or ? `${Number(date.slice(8))} ${say('or')} ${day(or)}` : day(date);
    return refused ? `${days}, ${say('refused')}` : days;
  }
}
