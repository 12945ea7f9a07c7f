/**
 * Bases on a map of the north: squares for the French, discs for the UN,
 * diamonds for the army with Russians, crosses for attacks. A base without a
 * safe point, or off the map, stands in the strip under it.
 */
import type { Draw } from '../contract.ts';
import { annotate } from '../kit/annotation.ts';
import { callouts } from '../kit/callout.ts';
import { formatDate } from '../kit/format.ts';
import { flow, keyWords } from '../kit/key.ts';
import { whereData } from '../kit/lack.ts';
import { layer } from '../kit/marks.ts';
import { drawSigns } from '../kit/sign.ts';
import { place } from '../../map/camera.ts';
import { drawGround } from '../../map/ground.ts';
import type { Point } from '../../map/projection.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import { drawStrip } from '../../map/strip.ts';
import type { HandoverData, Mark } from './data.ts';
import { cameraOf, labelsOf, stripHeight, type View } from './layout.ts';
import { drawTurns, signOf, toneOf } from './turns.ts';

export { frames } from '../kit/frames.ts';
export { views, type View } from './layout.ts';

/** Draws the bases of a view. */
export const draw: Draw<HandoverData, View> = whereData((data, view) => ({ french: data.french, un: data.un, after: data.un, kidal: data.turns })[view].length > 0, (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const wide = frame.name === 'wide';
  const camera = cameraOf(view, frame);
  const say = (key: string): string => text[key] ?? '';
  const [r, small] = wide ? [10, 6] : [8, 5];
  const top = frame.height - (view === 'kidal' ? 0 : stripHeight);

  drawGround(svg, camera, frame);
  signs('french', view === 'french' || view === 'un' ? data.french : [], view === 'french' ? r : r + 2);
  signs('un', view === 'un' || view === 'after' ? data.un : [], view === 'un' ? r - 1 : small);
  signs('after', view === 'after' ? data.after : [], r);
  signs('last', view === 'kidal' ? data.last : [], r);

  const told = { french: data.french, un: data.un, after: [...data.after, ...data.un], kidal: data.last }[view];
  annotate(layer(svg, 'names'), callouts(labelsOf(view), frame, ({ key }) => {
    const mark = told.find((one) => one.key === key);
    if (!mark?.at) return undefined;
    const at = place(camera, mark.at);
    const [name, words] = [say(key), wordsOf(mark)];
    if (!words) return { strong: name, at, r: small, tone: 'label--quiet' };
    // A low frame has no room for two lines a town, except beside the panel.
    return frame.height >= 480 || view === 'kidal' ? { strong: name, plain: words, at, r: r + 3, tone: '' } : { plain: `${name}, ${words}`, at, r: r + 2 };
  }));

  drawStrip(svg, frame, frame.height - top);
  const middle = top + 14;
  const radius = view === 'french' ? r : small;
  const note = { key: 'note', words: say(`note_${view}`), sign: 0, tone: 'entry label--quiet' };
  const beneath = under().map((mark) => ({ key: mark.key, mark, words: view === 'after' ? say(`key_${mark.kind}`) : `${say(mark.key)} ${wordsOf(mark)}`, sign: 2 * radius, tone: 'entry' }));
  const { placed } = flow([note, ...beneath], 8, frame.width - 6);
  const off = placed.slice(1).map(({ x, y }): Point => [x + radius, middle + y]);
  signs('off', beneath.map(({ mark }) => mark), radius, off);
  annotate(layer(svg, 'entries'), keyWords(placed, middle));
  annotate(layer(svg, 'order'), (view === 'french' ? data.french : []).map(({ key, at }, index) => {
    const [x, y] = at ? place(camera, at) : (off[0] ?? [0, 0]);
    return { key, x, y: y + 4.5, lines: [String(index + 1)], anchor: 'middle', tone: 'handover-order label--strong' };
  }));
  drawTurns(svg, model, view, frame);
  drawScaleBar(svg, camera, { x: frame.width - (wide ? 132 : 82), y: top - 10, lat: 17, maxWidth: wide ? 120 : 70 });

  /** One layer of signs on the map, or at the points given; those told before are quiet. */
  function signs(name: string, shown: readonly Mark[], r: number, points?: readonly Point[]): void {
    const told = { french: '', un: 'french', after: 'un', kidal: '' }[view];
    drawSigns(layer(svg, name), shown.flatMap((mark, index) => {
      const at = points?.[index] ?? (mark.at && place(camera, mark.at));
      return at ? [{ key: mark.key, at, r, sign: signOf[mark.kind], tone: `${toneOf(mark)}${mark.kind === told ? ' is-quiet' : ''}` }] : [];
    }));
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
});
