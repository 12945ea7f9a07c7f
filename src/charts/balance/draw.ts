/** Stacks by year that part into one panel per group of regions, then close again. */
import type { Draw } from '../contract.ts';
import { annotate, type Annotation } from '../kit/annotation.ts';
import { valueAxis } from '../kit/axis.ts';
import { formatNumber, formatShare } from '../kit/format.ts';
import { whereData } from '../kit/lack.ts';
import { level } from '../kit/line.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { regions, type BalanceData } from './data.ts';
import { layout, views, type Bar, type Panel, type View } from './layout.ts';

export { frames } from '../kit/frames.ts';

export { views, type View };

/** The last view sets two years against each other, incidents and deaths. */
const carries = ({ years }: BalanceData, view: View): boolean =>
  view === 'flat' ? [2024, 2025].every((wanted) => years.some(({ year, deaths }) => year === wanted && deaths !== null)) : years.some(({ total }) => total > 0);

/** Draws one state. */
export const draw: Draw<BalanceData, View> = whereData(carries, (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const wide = frame.name === 'wide';
  const large = wide && frame.width >= 800;
  const size = large ? ' label--large' : '';
  const panels = layout(data, view, frame);
  const count = (value: number): string => formatNumber(value, locale);
  const say = (key: string): string => text[key] ?? '';
  const yearOf = new Map(data.years.map((year) => [year.year, year]));

  const axis = layer(svg, 'axis');
  if (view === 'counts') {
    for (const { y, right } of panels) valueAxis(axis, y, { left: 4, right, format: count });
  } else {
    const lines = panels.flatMap(({ key, left, right, y }) => (view === 'shares' ? [0, 1] : [0]).map((at) => ({ key: `${key}-${at}`, left, right, y: y(at), zero: at === 0 })));
    marks(axis, 'text.tick', [], String);
    level(marks(axis, 'line.grid', lines, ({ key }) => key), ({ left }) => left, ({ right }) => right, ({ y }) => y).classed('grid--zero', ({ zero }) => zero);
  }

  marks(layer(svg, 'bars'), 'rect.balance', panels.flatMap((panel) => panel.bars), ({ key }) => key)
    .attr('class', ({ of }) => `balance balance--${of}`)
    .attr('x', ({ x }) => px(x))
    .attr('width', ({ width }) => px(width))
    .attr('y', ({ y }) => px(y))
    .attr('height', ({ height }) => px(height));

  const dates = panels.flatMap((panel) => firsts(panel).filter(({ year }) => dated(year)).map((bar) => ({ ...bar, key: `${panel.key}-${bar.year}`, below: panel.bottom + 17 })));
  marks(layer(svg, 'dates'), 'text.tick', dates, ({ key }) => key)
    .attr('x', ({ x, width }) => px(x + width / 2))
    .attr('y', ({ below }) => px(below))
    .attr('text-anchor', 'middle')
    .text(({ year, width }) => (width > (wide ? 28 : 26) ? String(year) : `’${String(year).slice(2)}`));

  const spans = view === 'flat' ? panels.flatMap((panel) => pair(panel).map(([from, to]) => ({ panel, from, to }))) : [];
  marks(layer(svg, 'spans'), 'path.balance-span', spans, ({ panel }) => panel.key).attr('d', ({ panel, from, to }) => {
    const [left, right, y] = [from.x + from.width / 2, to.x + to.width / 2, panel.top - 22];
    return `M${px(left)},${px(y + 5)}V${px(y)}H${px(right)}v5`;
  });

  annotate(layer(svg, 'labels'), panels.flatMap({ counts, shares, flat }[view]));

  /** One bar per year of a panel: the years' places. */
  function firsts(panel: Panel): Bar[] {
    return panel.bars.filter(({ of }) => of === panel.bars[0]?.of);
  }

  function dated(year: number): boolean {
    if (view === 'flat') return true;
    if (view === 'shares') return [2012, 2016, 2020, 2025].includes(year);
    return wide || (year % 2 === 0 && year !== 2024) || year === 2025;
  }

  /** The bars of 2024 and 2025, where the panel has both. */
  function pair(panel: Panel): [Bar, Bar][] {
    const [before, last] = [2024, 2025].map((year) => firsts(panel).find((bar) => bar.year === year));
    return before && last ? [[before, last]] : [];
  }

  /** The regions' names beside the pieces of the last stack. */
  function names(panel: Panel): Annotation[] {
    return panel.bars.filter(({ year }) => year === 2025).map(({ of, y, height }) => ({
      key: `name-${of}`,
      x: panel.right + 4,
      y: y + height / 2 + (view === 'counts' ? -4 : 4),
      lines: [say(of)],
      tone: `${of === 'west' ? 'label--attack label--strong' : ''}${size}`,
    }));
  }

  function counts(panel: Panel): Annotation[] {
    const last = yearOf.get(2025);
    return [
      ...names(panel).flatMap((name, index) => {
        const of = regions[index] ?? 'west';
        return [name, { ...name, key: `count-${of}`, y: name.y + (large ? 20 : 16), lines: [count(last?.incidents[of] ?? 0)] }];
      }),
      ...firsts(panel).filter(({ year }) => [2012, 2023, 2025].includes(year)).map(({ year, x, width }) => {
        const total = yearOf.get(year)?.total ?? 0;
        const anchor = year === 2025 ? 'start' as const : 'end' as const;
        return { key: `total-${year}`, x: x + (anchor === 'end' ? width : 0), y: panel.y(total) - 7, lines: [count(total)], anchor, tone: `label--strong${size}` };
      }),
    ];
  }

  /** Each panel's name, and its share in 2024 and 2025. */
  function shares(panel: Panel): Annotation[] {
    const region = regions.find((one) => one === panel.key) ?? 'north';
    const tone = `${region === 'west' ? 'label--attack ' : ''}label--strong${size}`;
    const share = ({ year }: Bar): string => {
      const one = yearOf.get(year);
      return formatShare(one ? one.incidents[region] / one.total : 0, locale);
    };
    const values = pair(panel).flatMap(([before, last]) => {
      const reach = before.x + before.width - (large ? 46 : 38);
      const under = panel.bars.filter((bar) => bar.x + bar.width > reach && bar.year <= 2024).map(({ y }) => y);
      return [
        { key: `share-2024-${region}`, x: before.x + before.width, y: Math.min(...under) - 5, lines: [share(before)], anchor: 'end' as const, tone: `label--quiet${size}` },
        { key: `share-2025-${region}`, x: last.x, y: last.y - 5, lines: [share(last)], tone },
      ];
    });
    return [{ key: `panel-${region}`, x: panel.left, y: panel.top - (wide ? 12 : 9), lines: [say(`panel_${region}`)], tone }, ...values];
  }

  function flat(panel: Panel): Annotation[] {
    const incidents = panel.key === 'incidents';
    const values = firsts(panel).map(({ x, width, year }) => {
      const one = yearOf.get(year);
      const value = (incidents ? one?.total : one?.deaths) ?? 0;
      return { key: `value-${panel.key}-${year}`, x: x + width / 2, y: panel.y(value) - 6, lines: width < 26 && year === 2024 ? [] : [count(value)], anchor: 'middle' as const, tone: wide ? size : 'label--fine' };
    });
    return [
      ...(incidents ? names(panel) : []),
      ...values,
      { key: `panel-${panel.key}`, x: incidents ? panel.left : panel.right, y: 16, lines: [say(`panel_${panel.key}`)], anchor: incidents ? ('start' as const) : ('end' as const), tone: `label--strong${size}` },
      ...pair(panel).map(([from, to]) => ({ key: `change-${panel.key}`, x: (from.x + to.x + to.width) / 2, y: panel.top - 28, lines: [say(`change_${panel.key}`)], anchor: 'middle' as const, tone: 'balance-change' })),
    ];
  }
});
