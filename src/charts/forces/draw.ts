/**
 * Figures on stems, each at its date, never joined; under the axis a bar for
 * the time each force was there. The scale of people is that of all views.
 */
import type { Draw } from '../contract.ts';
import { annotate, type Annotation } from '../kit/annotation.ts';
import { placeAxis, valueAxis } from '../kit/axis.ts';
import { callouts } from '../kit/callout.ts';
import { decimalYear } from '../kit/decimal-year.ts';
import { formatDate, formatNumber } from '../kit/format.ts';
import { whereData } from '../kit/lack.ts';
import { upright } from '../kit/line.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { fromZero, linear } from '../kit/scale.ts';
import { drawSigns, type Sign } from '../kit/sign.ts';
import type { Force, ForcesData, Known } from './data.ts';
import { labelsOf, toldIn, views, type View } from './layout.ts';

export { frames } from '../kit/frames.ts';
export { views, type View };

const signOf: Readonly<Record<Force, Sign>> = { french: 'square', un: 'disc', russian: 'diamond' };
const lanes: readonly Force[] = ['french', 'un', 'russian'];
const [from, until] = [2012.4, 2027];

/** Draws one state. */
export const draw: Draw<ForcesData, View> = whereData(({ known }, view) => known.some(({ force }) => toldIn[view].includes(force)), (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const { width, height, name } = frame;
  const wide = name === 'wide';
  const say = (key: string): string => text[key] ?? '';
  const told = toldIn[view];
  const shown = (force: Force): boolean => told.includes(force) || views.indexOf(view) > lanes.indexOf(force);
  const quiet = (force: Force): string => (told.includes(force) ? '' : ' is-quiet');
  const step = 18;
  const [left, right, bottom] = [wide ? 100 : 34, width - (wide ? 16 : 6), height - 24 - lanes.length * step];
  const x = linear([from, until], [left, right]);
  const y = linear(fromZero(data.known, ({ high }) => high), [bottom, 28]);
  const r = wide ? 7 : 5;
  // A year stands in its middle, as a month does.
  const at = ({ date }: { date: string }): number => x(date.length === 4 ? Number(date) + 0.5 : decimalYear(date));

  valueAxis(layer(svg, 'axis'), y, { left: 4, right, count: 3, format: (value) => formatNumber(value, locale) });
  const years = [2013, 2016, 2019, 2022, 2025];
  placeAxis(layer(svg, 'dates'), years.map((year) => ({ key: String(year), x: x(year), text: String(year) })), bottom + 16);

  const known = data.known.filter(({ force }) => shown(force));
  upright(marks(layer(svg, 'stems'), 'line.force-stem', known, ({ key }) => key).attr('class', ({ force, region }) => `force-stem${region ? ' force-stem--region' : ''}${quiet(force)}`), (one) => at(one), bottom, ({ low }) => y(low));
  // “More than” points up, “up to” down.
  const hints = known.filter(({ said }) => said === 'more_than' || said === 'up_to');
  marks(layer(svg, 'hints'), 'path.force-hint', hints, ({ key }) => key)
    .attr('class', ({ force }) => `force-hint${quiet(force)}`)
    .attr('d', (one) => {
      const up = one.said === 'more_than' ? -1 : 1;
      return `M${px(at(one))},${px(y(one.low) + up * r)}v${up * 7}m-3,${up * -3}l3,${up * 3}l3,${up * -3}`;
    });
  // The sign of a range reaches from its low to its high end, unless it would vanish.
  const signs = known.map((one) => ({ key: one.key, at: [at(one), y((one.low + one.high) / 2)] as const, sign: signOf[one.force], r: one.low < one.high ? Math.max(3, (y(one.low) - y(one.high)) / 2) : r, tone: `force--${one.force}${one.open ? ' is-open' : ''}${quiet(one.force)}` }));
  drawSigns(layer(svg, 'figures'), signs.toSorted((a, b) => Number(b.tone.includes('open')) - Number(a.tone.includes('open'))));

  const bars = data.presences.filter(({ force }) => shown(force)).map((one) => ({ ...one, x1: at({ date: one.from }), x2: at({ date: one.to }), y: bottom + 30 + step * lanes.indexOf(one.force) }));
  marks(layer(svg, 'presences'), 'path.mark', bars, ({ key }) => key)
    .attr('class', ({ key, force }) => `mark force--${force} force--${key}${quiet(force)}`)
    .attr('d', ({ x1, x2, y: top, stays }) => `M${px(x1)},${px(top - 3)}H${px(x2)}${stays ? 'v-3l8,6l-8,6v-3' : 'v6'}H${px(x1)}z`);

  annotate(layer(svg, 'labels'), [
    ...callouts(labelsOf(view), frame, ({ key }) => {
      const one = known.find((candidate) => candidate.key === key);
      return one && { strong: wordsOf(one), plain: wide ? formatDate(one.date.slice(0, 7), locale) : '', at: [at(one), y(one.high)], r: r + (one.said === 'more_than' && view !== 'un' ? 4 : 1), tone: '' };
    }),
    ...bars.filter(({ force, key }) => told.includes(force) && key !== 'africa').map(({ key, force, x1, x2, y: middle }): Annotation => {
      const beside = force === 'russian';
      return { key, x: beside ? x1 - 6 : (x1 + x2) / 2, y: middle + 4, lines: [say(`presence_${key}`)], anchor: beside ? 'end' : 'middle', tone: 'label--clear label--fine' };
    }),
  ]);

  /** The number as its source states it, and that it counts more than Mali. */
  function wordsOf({ low, high, said, region }: Known): string {
    const count = formatNumber(low, locale);
    const stated = low < high ? `${count}–${formatNumber(high, locale)}` : `${say(said)} ${count}`.trim();
    return region ? `${stated} (${say('region')})` : stated;
  }
});
