import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import forces from '../../../src/charts/forces/index.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { content as real } from '../../../src/content/content.ts';

const content = real();
const { known, presences } = forces.data(content, 'en');
const of = (force: string): (string | number | boolean)[][] => known.filter((one) => one.force === force).map(({ date, low, high, open }) => [date, low, high, open]);

describe('figures of the forces, worked out by hand from series.csv and foreign_forces_timeline.csv', () => {
  test('seven French ones: three of them read, three of the whole Sahel, one a range', () => {
    // series: Serval 1,700 (January 2013) and up to 5,000 (2013), 2,400 in Mali (2022), all high, texts read.
    // The timeline dates 1,700 on 11 January 2013 and 2,400 on 17 February 2022; its other figures are
    // second-hand: 2,500, 3,000, 4,500 and 5,100 to 5,500. Not Gossi’s 300, nor the 0 of 15 August 2022.
    expect(of('french')).toEqual([
      ['2013', 5000, 5000, false],
      ['2013-01-11', 1700, 1700, false],
      ['2014-01', 2500, 2500, true],
      ['2014-08-01', 3000, 3000, true],
      ['2019-11', 4500, 4500, true],
      ['2020-12', 5100, 5500, true],
      ['2022-02-17', 2400, 2400, false],
    ]);
    expect(known.filter(({ region }) => region).map(({ date }) => date)).toEqual(['2014-08-01', '2019-11', '2020-12']);
  });

  test('four of the UN, only the last of which is sure', () => {
    // 11,795 of 13,289 authorised = 88.8 %, second-hand; more than 15,000 is of medium confidence;
    // more than 13,000 second-hand; 12,947 high and read. The 170, 303 and 310 dead are no strengths.
    expect((11795 / 13289) * 100).toBeCloseTo(88.8, 1);
    expect(of('un')).toEqual([['2018-03', 11795, 11795, true], ['2023-02', 15000, 15000, true], ['2023-05-31', 13000, 13000, true], ['2023-08', 12947, 12947, false]]);
    expect(known.filter(({ said }) => said === 'more_than').map(({ low }) => low)).toEqual([15000, 13000]);
  });

  test('two of the Russians; the joint force of the Sahel states is none of them', () => {
    // About 1,000 in December 2021 (medium), about 2,000 on 6 June 2025 (high, US officials).
    expect(of('russian')).toEqual([['2021-12', 1000, 1000, true], ['2025-06-06', 2000, 2000, false]]);
  });

  test('presences begin and end with the dated events', () => {
    // E004 to E021; July 2013 to E026; E017 to E036; E036 to the last news, E102.
    expect(presences.map(({ from, to }) => [from, to])).toEqual([['2013-01-11', '2022-08-15'], ['2013-07', '2023-12-31'], ['2021-12', '2025-06-06'], ['2025-06-06', '2026-10-06']]);
  });
});

describe('the chart of forces', () => {
  const model = prepare(forces, content, 'en');
  const drawn = (view: (typeof forces.views)[number]): SVGSVGElement => {
    const { document } = parseHTML('<svg></svg>');
    const svg = document.querySelector('svg') as unknown as SVGSVGElement;
    forces.draw(svg, model, view, forces.frames.narrow);
    return svg;
  };

  test('keeps the scale of people in every view', () => {
    const lines = forces.views.map((view) => [...drawn(view).querySelectorAll('.grid')].map((line) => line.getAttribute('y1')));
    for (const view of lines) expect(view).toEqual(lines[0]);
  });

  test('joins no two figures: its only lines are upright stems and the grid', () => {
    for (const line of drawn('all').querySelectorAll('line:not(.grid):not(.leader)')) expect(line.getAttribute('x1')).toBe(line.getAttribute('x2'));
  });
});
