/** Stacks by year that part into one panel per group of regions, then close again. */
import type { Draw, Drawing } from '../contract.ts';
import { annotate, type Annotation } from '../kit/annotation.ts';
import { valueAxis } from '../kit/axis.ts';
import { formatNumber, formatShare } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { regions, type BalanceData } from './data.ts';
import { layout, views, type Bar, type Panel, type View } from './layout.ts';

export { views, type View };

/** Frame sizes at build. */
export const frames: Drawing<BalanceData, View>['frames'] = {
  narrow: { name: 'narrow', width: 360, height: 330 },
  wide: { name: 'wide', width: 720, height: 560 },
};

/** Draws one state. */
export const draw: Draw<BalanceData, View> = (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const wide = frame.name === 'wide';
  const panels = layout(data, view, frame);
  const count = (value: number): string => formatNumber(value, locale);
  const yearOf = new Map(data.years.map((year) => [year.year, year]));

  const axis = layer(svg, 'axis');
  if (view === 'counts') {
    for (const { y, right } of panels) valueAxis(axis, y, { left: 4, right, format: count });
  } else {
    const lines = panels.flatMap(({ key, left, right, y }) => (view === 'shares' ? [0, 1] : [0]).map((at) => ({ key: `${key}-${at}`, left, right, y: y(at), zero: at === 0 })));
    marks(axis, 'text.tick', [], String);
    marks(axis, 'line.grid', lines, ({ key }) => key)
      .attr('x1', ({ left }) => px(left))
      .attr('x2', ({ right }) => px(right))
      .attr('y1', ({ y }) => px(y))
      .attr('y2', ({ y }) => px(y))
      .classed('grid--zero', ({ zero }) => zero);
  }

  const bars = panels.flatMap((panel) => panel.bars);
  marks(layer(svg, 'bars'), 'rect.balance', bars, ({ key }) => key)
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

  const spans = view === 'flat' ? panels.map((panel) => ({ panel, from: barOf(panel, 2024), to: barOf(panel, 2025) })) : [];
  marks(layer(svg, 'spans'), 'path.balance-span', spans, ({ panel }) => panel.key).attr('d', ({ panel, from, to }) => {
    const [left, right, y] = [from.x + from.width / 2, to.x + to.width / 2, panel.top - 22];
    return `M${px(left)},${px(y + 5)}V${px(y)}H${px(right)}v5`;
  });

  annotate(layer(svg, 'labels'), { counts, shares, flat }[view]());

  /** One bar per year of a panel: the years' places. */
  function firsts(panel: Panel): Bar[] {
    return panel.bars.filter(({ of }) => of === panel.bars[0]?.of);
  }

  function dated(year: number): boolean {
    if (view === 'flat') return true;
    if (view === 'shares') return [2012, 2016, 2020, 2025].includes(year);
    return wide || (year % 2 === 0 && year !== 2024) || year === 2025;
  }

  function barOf(panel: Panel, year: number): Bar {
    return firsts(panel).find((bar) => bar.year === year) ?? { key: '', of: 'north', year, x: panel.left, y: panel.bottom, width: 0, height: 0 };
  }

  /** The regions' names beside the pieces of the last stack. */
  function names(panel: Panel, withCount: boolean): Annotation[] {
    return panel.bars.filter(({ year }) => year === 2025).map((bar) => ({
      key: `name-${bar.of}`,
      x: panel.right + 4,
      y: bar.y + bar.height / 2 + (withCount ? -4 : 4),
      lines: [text[bar.of] ?? '', ...(withCount && bar.of !== 'deaths' ? [count(yearOf.get(2025)?.incidents[bar.of] ?? 0)] : [])],
      tone: bar.of === 'west' ? 'label--attack label--strong' : '',
    }));
  }

  function counts(): Annotation[] {
    return panels.flatMap((panel) => [
      ...names(panel, true),
      ...([[2012, 'end'], [2023, 'end'], [2025, 'start']] as const).map(([year, anchor]) => {
        const bar = barOf(panel, year);
        const total = yearOf.get(year)?.total ?? 0;
        return { key: `total-${year}`, x: bar.x + (anchor === 'end' ? bar.width : 0), y: panel.y(total) - 7, lines: [count(total)], anchor, tone: 'label--strong' };
      }),
    ]);
  }

  /** Each panel's name, and its share in 2024 and 2025. */
  function shares(): Annotation[] {
    return panels.flatMap((panel) => {
      const region = regions.find((one) => one === panel.key) ?? 'north';
      const strong = `${region === 'west' ? 'label--attack ' : ''}label--strong`;
      const share = (year: number): string => {
        const one = yearOf.get(year);
        return formatShare(one ? one.incidents[region] / one.total : 0, locale);
      };
      const [before, last] = [barOf(panel, 2024), barOf(panel, 2025)];
      const reach = before.x + before.width - 38;
      const under = panel.bars.filter((bar) => bar.x + bar.width > reach && bar.year <= 2024).map(({ y }) => y);
      return [
        { key: `panel-${region}`, x: panel.left, y: panel.top - (wide ? 12 : 9), lines: [text[`panel_${region}`] ?? ''], tone: strong },
        { key: `share-2024-${region}`, x: before.x + before.width, y: Math.min(...under, panel.bottom) - 5, lines: [share(2024)], anchor: 'end' as const, tone: 'label--quiet' },
        { key: `share-2025-${region}`, x: last.x, y: last.y - 5, lines: [share(2025)], tone: strong },
      ];
    });
  }

  function flat(): Annotation[] {
    return panels.flatMap((panel, index) => {
      const [from, to] = [barOf(panel, 2024), barOf(panel, 2025)];
      const values = firsts(panel).map(({ x, width, year }) => {
        const one = yearOf.get(year);
        const value = (index === 0 ? one?.total : one?.deaths) ?? 0;
        return { key: `value-${panel.key}-${year}`, x: x + width / 2, y: panel.y(value) - 6, lines: width < 26 && year === 2024 ? [] : [count(value)], anchor: 'middle' as const, tone: wide ? '' : 'label--fine' };
      });
      return [
        ...(index === 0 ? names(panel, false) : []),
        ...values,
        { key: `panel-${panel.key}`, x: index === 0 ? panel.left : panel.right, y: 16, lines: [text[`panel_${panel.key}`] ?? ''], anchor: index === 0 ? ('start' as const) : ('end' as const), tone: 'label--strong' },
        { key: `change-${panel.key}`, x: (from.x + to.x + to.width) / 2, y: panel.top - 28, lines: [text[`change_${panel.key}`] ?? ''], anchor: 'middle' as const, tone: 'balance-change' },
      ];
    });
  }
};
