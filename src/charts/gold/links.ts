/** One line for each thing said of Russians and mines, one mark for each text that says it. */
import type { Frame, Model } from '../contract.ts';
import type { Annotation } from '../kit/annotation.ts';
import { formatDate } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { verdicts, type GoldData, type Link, type Verdict } from './data.ts';

/** The shape of a mark around its centre; the column says the same. */
function shape({ verdict, counter }: Link, x: number, y: number, r: number): string {
  if (counter) return `M${px(x - r)},${px(y - r)}h${2 * r}v${2 * r}h${-2 * r}z`;
  if (verdict === 'denied') return `M${px(x - r)},${px(y - r)}l${2 * r},${2 * r}m${-2 * r},0l${2 * r},${-2 * r}`;
  return `M${px(x - r)},${px(y)}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0z`;
}

/** Draws the lines, or takes them away, and returns their labels. */
export function drawLinks(svg: SVGSVGElement, { data, locale, text }: Model<GoldData>, frame: Frame, shown: boolean): Annotation[] {
  const links = shown ? data.links : [];
  const wide = frame.name === 'wide';
  const r = wide ? 5.5 : 4;
  const pitch = wide ? Math.min(56, Math.max(28, 28 + (frame.width - 560) / 8)) : 15;
  const first = wide ? 108 : 43;
  const column = (verdict: Verdict): number => first + pitch * verdicts.indexOf(verdict);
  const words = column('no-evidence') + 4.8 * r + r + 9;
  const head = { top: 14, step: 15 };
  const top = head.top + head.step * (verdicts.length - 1) + 10;
  const row = (frame.height - top - 4) / Math.max(data.links.length, 1);
  const noted = wide && row >= 31;
  const y = (link: Link): number => top + row * (data.links.indexOf(link) + 0.5);

  const headed = shown ? verdicts : [];
  const axis = layer(svg, 'axis');
  marks(axis, 'line.gold-column', headed, (verdict) => verdict)
    .attr('x1', (verdict) => px(column(verdict)))
    .attr('x2', (verdict) => px(column(verdict)))
    .attr('y1', (verdict) => px(head.top + head.step * verdicts.indexOf(verdict) + 4))
    .attr('y2', px(frame.height - 4));
  marks(axis, 'line.gold-row', links, ({ key }) => key)
    .attr('x1', px(first - r - 3))
    .attr('x2', px(words - 5))
    .attr('y1', (link) => px(y(link)))
    .attr('y2', (link) => px(y(link)));
  const texts = links.flatMap((link) => link.texts.map((_, index) => ({ link, index })));
  marks(layer(svg, 'marks'), 'path.gold-mark', texts, ({ link, index }) => `${link.key}-${index}`)
    .attr('class', ({ link }) => `gold-mark gold-mark--${link.counter ? 'counter' : link.verdict}`)
    .attr('d', ({ link, index }) => shape(link, column(link.verdict) + index * 2.4 * r, y(link), r));

  const heads = headed.map((verdict, index): Annotation => ({ key: verdict, x: column(verdict) - r, y: head.top + head.step * index, lines: [text[verdict] ?? ''], tone: 'label--strong label--clear' }));
  const dates = links
    .filter((link, index) => wide || link.date.slice(0, 4) !== links[index - 1]?.date.slice(0, 4))
    .map((link): Annotation => ({ key: `date-${link.key}`, x: 4, y: y(link) + 4.5, lines: [wide ? formatDate(link.date, locale, 'short') : link.date.slice(0, 4)], tone: 'label--fine label--quiet' }));
  const named = links.flatMap((link): Annotation[] => [
    { key: link.key, x: words, y: y(link) + (noted ? -2.5 : 4.5), lines: [text[link.key] ?? ''], tone: noted ? 'label--strong' : '' },
    ...(noted ? [{ key: `note-${link.key}`, x: words, y: y(link) + 11.5, lines: [text[`${link.key}_note`] ?? ''], tone: 'label--fine label--quiet' }] : []),
  ]);
  return [...heads, ...dates, ...named];
}
