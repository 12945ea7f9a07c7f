import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/charts/prepare.ts';
import tankers from '../../../src/charts/tankers/index.ts';
import { loadContent } from '../../../src/content/load.ts';
import { canvas } from './canvas.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = tankers.data(content, 'en');
const figures = tankers.figures(data);
const model = prepare(tankers, content, 'fr');

describe('tankers: figures against the evidence, worked out by hand', () => {
  it('has six verified attacks, one of them without a count', () => {
    // 30 + 9 + 50 + 40 + 9 = 138, in keeping with Bellingcat’s “more than 130”.
    expect(data.attacks).toHaveLength(6);
    expect(data.attacks.find(({ burned }) => burned === null)?.date).toBe('2025-10-28');
    expect(figures['drawn']).toBe(138);
  });

  it('keeps the five counts of 14 September apart', () => {
    expect(Object.fromEntries(data.disputed.map(({ counter, count }) => [counter, count]))).toEqual({ state: 3, rfi: 20, images: 30, hauliers: 40, jnim: 80 });
  });

  it('turns customs litres into tankers a week', () => {
    // A tanker: 40,348,300 l / 875 = 46,112.3 l. 117,300,000 / 46,112.3 = 2,543.8 in 24 days; × 7 / 24 = 741.9, told as 740.
    expect(figures).toMatchObject({ litres: 46112, november_country: 740 });
  });

  it('brings the importers’ figures to a week', () => {
    // 6,000 a month: × 7 / 30 = 1,400. 2,000 in 22 days: × 7 / 22 = 636.4, told as 640.
    expect(figures).toMatchObject({ before_country: 1400, january_importers: 640 });
  });

  it('has the ministry’s five weeks and the two counts for Bamako', () => {
    expect(data.weeks.filter(({ open }) => !open).map(({ tankers: count }) => count)).toEqual([875, 753, 757, 843, 622]);
    expect(data.weeks.filter(({ scope }) => scope === 'bamako').map(({ tankers: count }) => count)).toEqual([1000, 200]);
  });
});

describe('tankers: drawing', () => {
  it('draws one square per tanker, open where only other counts have it', () => {
    const svg = canvas();
    tankers.draw(svg, model, 'burned', tankers.frames.narrow);
    // 14 September: 30 filled of 80; the others 9 + 50 + 40 + 9 = 108: 188 squares, 50 of them open.
    expect(svg.querySelectorAll('rect.tanker')).toHaveLength(188);
    expect(svg.querySelectorAll('rect.tanker.is-open')).toHaveLength(50);
  });
});
