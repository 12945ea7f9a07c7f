import { describe, expect, it } from 'vitest';
import hostages from '../../../src/charts/hostages/index.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { loadContent } from '../../../src/content/load.ts';
import { canvas } from './canvas.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = hostages.data(content, 'en');
const figures = hostages.figures(data);
const model = prepare(hostages, content, 'fr');

describe('hostages: figures against the evidence, worked out by hand', () => {
  it('sets 22 to 26 in six months against 13 in 2022', () => {
    // series.csv, foreigners-kidnapped-mali: 13 (2022); 22 and 26 (May to October 2025). 26 − 22 = 4 open marks.
    expect(figures).toMatchObject({ record: 13, least: 22, most: 26, open: 4 });
  });

  it('gives 1.7 to 2 times the record', () => {
    // 22 / 13 = 1.692…, 26 / 13 = 2.
    expect(figures).toMatchObject({ ratio_least: 1.7, ratio_most: 2 });
  });

  it('keeps ten cases of foreigners, eight of them from May to October', () => {
    // abductions.csv, 2025: A01 to A05, A07, A08, A10, A11, A15. Left out: A06 and A14 (counts),
    // A09, A16, A17 (Malians), A12, A13, A18 (2026). Outside the months: A01 (January), A10 (November).
    expect(data.cases.map(({ id }) => id)).toEqual(['A01', 'A02', 'A03', 'A04', 'A05', 'A07', 'A15', 'A08', 'A11', 'A10']);
    expect(data.cases.filter(({ counted }) => !counted).map(({ id }) => id)).toEqual(['A01', 'A10']);
    expect(figures).toMatchObject({ cases: 10, counted: 8 });
  });

  it('counts the people of each case once, whatever the number of accounts', () => {
    // First accounts: 4, 2, 1, 3, 6, 6, 2, 3, 2 (or 3), 5.
    expect(data.cases.map(({ least }) => least)).toEqual([4, 2, 1, 3, 6, 6, 2, 3, 2, 5]);
    expect(data.cases.filter(({ least, most }) => least !== most)).toMatchObject([{ id: 'A11', least: 2, most: 3 }]);
  });

  it('lists no year but the two that have a source', () => {
    expect(hostages.table(model, content).rows.slice(0, 2).map((row) => row.slice(1, 4))).toEqual([['2022', 13, 13], ['2025-05/2025-10', 22, 26]]);
    expect(hostages.table(model, content).rows).toHaveLength(12);
  });
});

describe('hostages: drawing', () => {
  it('draws 13 people, then 22 and 4 open ones', () => {
    const svg = canvas();
    hostages.draw(svg, model, 'record', hostages.frames.narrow);
    expect(svg.querySelectorAll('.hostage--record')).toHaveLength(13);
    expect(svg.querySelectorAll('.hostage--now')).toHaveLength(26);
    expect(svg.querySelectorAll('.hostage.is-open')).toHaveLength(4);
  });
});

describe('hostages: what marks say', () => {
  it('tells both counts and the upper bound, each by its first mark', () => {
    const told = hostages.tells(model, 'record', content).map(({ mark, figures: { least, most } }) => [mark, least, most]);
    expect(told).toEqual([['people/record-0', 13, 13], ['people/y2025-0', 22, 26], ['people/y2025-22', 22, 26]]);
  });

  it('says of A01 and A10 that they lie outside the months of the count', () => {
    const told = hostages.tells(model, 'y2025', content);
    expect(told).toHaveLength(10);
    expect(told.filter(({ words }) => words === 'outside').map(({ mark }) => mark)).toEqual(['people/A01-0', 'people/A10-0']);
  });
});
