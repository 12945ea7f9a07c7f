/** Bars of output: the mine in dispute on top of the others, where its share is known. */
import { scaleBand } from 'd3';
import type { Frame, Model } from '../contract.ts';
import { lineHeight, wrap, type Annotation } from '../kit/annotation.ts';
import { placeAxis } from '../kit/axis.ts';
import { formatNumber } from '../kit/format.ts';
import { level } from '../kit/line.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { fromZero, linear } from '../kit/scale.ts';
import { provisional, type GoldData, type Year } from './data.ts';

/** Draws the bars, or takes them away where there are none, and returns their labels. */
export function drawOutput(svg: SVGSVGElement, { locale, text }: Model<GoldData>, frame: Frame, years: readonly Year[]): Annotation[] {
  const wide = frame.name === 'wide';
  const large = frame.width >= 800;
  const margin = { top: 24, right: large ? 180 : wide ? 150 : 110, bottom: 38, left: 8 };
  const right = frame.width - margin.right;
  const bottom = frame.height - margin.bottom;
  const x = scaleBand<number>().domain(years.map(({ year }) => year)).range([margin.left, right]).paddingInner(0.36).paddingOuter(0.06);
  const y = linear(fromZero(years, ({ tonnes }) => tonnes), [bottom, margin.top]);
  const left = ({ year }: Year): number => x(year) ?? margin.left;
  const centre = (year: Year): number => left(year) + x.bandwidth() / 2;
  const others = ({ tonnes, loulo = 0 }: Year): number => tonnes - loulo;
  const say = (value: number): string => formatNumber(value, locale, 1);
  const size = large ? ' label--large' : '';
  const line = large ? 20 : lineHeight;

  level(marks(layer(svg, 'axis'), 'line.grid', years.slice(0, 1), () => 'zero').attr('class', 'grid grid--zero'), margin.left, right, bottom);
  const parts = years.flatMap((year) => [
    { key: `others-${year.year}`, part: year.loulo === undefined ? 'whole' : 'others', year, from: 0, to: others(year) },
    ...(year.loulo === undefined ? [] : [{ key: `loulo-${year.year}`, part: 'loulo', year, from: others(year), to: year.tonnes }]),
  ]);
  const group = layer(svg, 'bars');
  const [before, after] = years.filter(({ loulo }) => loulo !== undefined).slice(-2);
  marks(group, 'path.gold-shrink', before && after ? [[before, after] as const] : [], () => 'shrink').attr('d', ([a, b]) => {
    const start = px(left(a) + x.bandwidth());
    return `M${start},${px(y(a.tonnes))}L${px(left(b))},${px(y(b.tonnes))}V${px(y(others(b)))}L${start},${px(y(others(a)))}z`;
  });
  marks(group, 'rect.gold-bar', parts, ({ key }) => key)
    .attr('class', ({ part, year }) => `gold-bar gold-bar--${part}${year.year === provisional ? ' is-open' : ''}`)
    .attr('x', ({ year }) => px(left(year)))
    .attr('width', px(x.bandwidth()))
    .attr('y', ({ to }) => px(y(to)))
    .attr('height', ({ from, to }) => px(y(from) - y(to)));
  placeAxis(
    layer(svg, 'dates'),
    years.map((year) => ({ key: String(year.year), x: centre(year), text: String(year.year), strong: true })),
    bottom + 16,
  );

  const inside = parts.map(({ key, part, year, from, to }): Annotation => ({
    key,
    x: centre(year),
    y: y((from + to) / 2) + 4.5,
    lines: part === 'whole' ? wrap(text.unsplit ?? '', Math.max(8, (x.bandwidth() - 8) / 6.5)) : [say(to - from)],
    anchor: 'middle',
    tone: part === 'whole' ? 'gold-in' : `gold-in${size}`,
  }));
  const totals = years.map((year): Annotation => ({ key: `total-${year.year}`, x: centre(year), y: y(year.tonnes) - 7, lines: [say(year.tonnes)], anchor: 'middle', tone: `label--strong${size}` }));
  const notes = years.filter(({ year }) => year === provisional).map((year): Annotation => ({ key: 'provisional', x: centre(year), y: bottom + 31, lines: [text.provisional ?? ''], anchor: 'middle', tone: 'label--fine label--quiet' }));
  return [...inside, ...totals, ...notes, ...(before && after ? changes(after) : [])];

  /** What the last year changed: in the country, in the mine, in all others. */
  function changes(year: Year): Annotation[] {
    const mine = y((year.tonnes + others(year)) / 2) + 1;
    const at = left(year) + x.bandwidth() + 9;
    const words = (key: string, top: number, tone: string): Annotation => ({ key, x: at, y: top, lines: [text[key] ?? ''], tone: `${tone}${size}` });
    const two = (name: string, top: number, tone = ''): Annotation[] => [words(name, top, tone), words(`${name}_change`, top + line, `${tone} label--strong`)];
    return [
      words('since', mine - 3.6 * line, 'label--quiet'),
      ...two('country', mine - 2.5 * line),
      ...two('loulo', mine, 'label--road'),
      ...two('others', y(others(year) / 2)),
    ];
  }
}
