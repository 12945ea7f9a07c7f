/** Words beside the marks: over them in tall rows, beside them on single lines. */
import type { Frame } from '../contract.ts';
import { between, characterWidth, lineHeight, wrap, type Annotation } from '../kit/annotation.ts';
import type { Mark } from './data.ts';
import type { Lane, Layout, View } from './layout.ts';
import { reach } from './signs.ts';

/** A drawing in the making. */
interface Scene {
  text: Readonly<Record<string, string>>;
  view: View;
  frame: Frame;
  place: Layout;
  shown: readonly Mark[];
  x(mark: Mark): number;
}

/** Labels of a view. */
export function labels(scene: Scene): Annotation[] {
  return scene.place.lanes.flatMap((lane) => (scene.place.tall ? over(scene, lane) : beside(scene, lane)));
}

/** Over the last mark of a lane and over advice that a source repeats; at the left of a lane without a mark. */
function over({ text, view, frame, place, shown, x }: Scene, { country, kind, y }: Lane): Annotation[] {
  const wide = frame.name === 'wide';
  const letter = characterWidth * (wide ? 1.25 : 1);
  const own = shown.filter((mark) => mark.country === country && mark.lane === kind);
  const told = [...own.slice(0, -1).filter(({ level }) => level === 'restated'), own.at(-1)];
  return told.flatMap((mark, index) => {
    const words = text[mark?.level === 'restated' ? 'restated' : `${view}_${country}_${kind}`];
    if (words === undefined) return [];
    const lines = wrap(words, (frame.width - 2 - place.left) / letter);
    const width = Math.max(...lines.map(({ length }) => length)) * letter;
    const at = mark ? x(mark) : 0;
    // Half of the way to the next words; none leave the frame.
    const next = told[index + 1];
    const end = next ? (at + x(next)) / 2 : frame.width - 2;
    return [{
      key: mark?.key ?? `${country}-${kind}`,
      ...between(at, width, place.left, end),
      y: y - 7 - (mark ? reach(mark.level) * place.size : 0) - (lines.length - 1) * lineHeight,
      lines,
      tone: `${wide ? 'label--large' : ''}${mark ? '' : ' label--quiet'}`.trim(),
    }];
  });
}

/** After the last mark of a country, in the longest words that fit there; else before its first. */
function beside({ text, frame, place, shown, x }: Scene, { country, y }: Lane): Annotation[] {
  const own = shown.filter((mark) => mark.country === country);
  const options = [text[`others_${country}`], text[`others_${country}_short`]].filter((words) => words !== undefined);
  if (own.length === 0) return [];
  const wide = frame.name === 'wide';
  const large = frame.width >= 800;
  const right = Math.max(...own.map((mark) => x(mark) + reach(mark.level) * place.size + (mark.about ? 6 : 0))) + 7;
  const left = Math.min(...own.map((mark) => x(mark) - reach(mark.level) * place.size)) - 7;
  const after = options.find((words) => right + words.length * characterWidth * (large ? 1.3 : wide ? 1.1 : 1) <= frame.width);
  const words = after ?? (wide ? options[0] : options.at(-1)) ?? '';
  return [{ key: country, x: after ? right : left, y: y + 4, lines: [words], anchor: after ? 'start' : 'end', tone: `label--clear${large ? ' label--large' : wide ? '' : ' label--fine'}` }];
}
