/** One line for each thing said of Russians and mines, one mark for each text that says it. */
import type { Frame, Model } from '../contract.ts';
import type { Annotation } from '../kit/annotation.ts';
import { formatDate } from '../kit/format.ts';
import { level, upright } from '../kit/line.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { verdicts, type GoldData, type Link, type Verdict } from './data.ts';

/** The shape of a mark around its centre; the column says the same. */
function shape({ verdict, counter }: Link, x: number, y: number, r: number): string {
  if (counter) return `M${px(x - r)},${px(y - r)}h${2 * r}v${2 * r}h${-2 * r}z`;
  if (verdict === 'denied') return `M${px(x - r)},${px(y - r)}l${2 * r},${2 * r}m${-2 * r},0l${2 * r},${-2 * r}`;
  return `M${px(x - r)},${px(y)}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0z`;
}

/** Draws the lines, or takes them away where there are none, and returns their labels. */
export function drawLinks(svg: SVGSVGElement, { locale, text }: Model<GoldData>, frame: Frame, links: readonly Link[]): Annotation[] {
  const wide = frame.name === 'wide';
  const large = frame.width >= 800;
  const r = wide ? 5.5 : 4;
  const pitch = wide ? Math.min(56, Math.max(28, 28 + (frame.width - 560) / 8)) : 15;
  const first = wide ? 108 : 43;
  const column = (verdict: Verdict): number => first + pitch * verdicts.indexOf(verdict);
  const words = column('no-evidence') + 4.8 * r + r + 9;
  const head = { top: large ? 17 : 14, step: large ? 19 : 15 };
  const top = head.top + head.step * (verdicts.length - 1) + 10;
  const row = (frame.height - top - 4) / Math.max(links.length, 1);
  const noted = wide && row >= 31;
  const lines = links.map((link, index) => ({ ...link, y: top + row * (index + 0.5) }));
  const headed = links.length > 0 ? verdicts : [];

  const axis = layer(svg, 'axis');
  upright(marks(axis, 'line.gold-column', headed, (verdict) => verdict), (verdict) => column(verdict), (verdict) => head.top + head.step * verdicts.indexOf(verdict) + 4, frame.height - 4);
  level(marks(axis, 'line.gold-row', lines, ({ key }) => key), first - r - 3, words - 5, ({ y }) => y);
  const texts = lines.flatMap((line) => Array.from({ length: line.texts }, (_, index) => ({ line, index })));
  marks(layer(svg, 'marks'), 'path.gold-mark', texts, ({ line, index }) => `${line.key}-${index}`)
    .attr('class', ({ line }) => `gold-mark gold-mark--${line.counter ? 'counter' : line.verdict}`)
    .attr('d', ({ line, index }) => shape(line, column(line.verdict) + index * 2.4 * r, line.y, r));

  const size = large ? ' label--large' : '';
  const heads = headed.map((verdict, index): Annotation => ({ key: verdict, x: column(verdict) - r, y: head.top + head.step * index, lines: [text[verdict] ?? ''], tone: `label--strong label--clear${size}` }));
  const dates = lines
    .filter(({ date }, index) => wide || date.slice(0, 4) !== lines[index - 1]?.date.slice(0, 4))
    .map(({ key, date, y }): Annotation => ({ key: `date-${key}`, x: 4, y: y + 4.5, lines: [wide ? formatDate(date, locale, 'short') : date.slice(0, 4)], tone: 'label--fine label--quiet' }));
  const named = lines.flatMap(({ key, y }): Annotation[] => [
    { key, x: words, y: y + (noted ? -2.5 : 4.5), lines: [text[key] ?? ''], tone: noted ? `label--strong${size}` : '' },
    ...(noted ? [{ key: `note-${key}`, x: words, y: y + (large ? 14 : 11.5), lines: [text[`${key}_note`] ?? ''], tone: large ? 'label--quiet' : 'label--fine label--quiet' }] : []),
  ]);
  return [...heads, ...dates, ...named];
}
