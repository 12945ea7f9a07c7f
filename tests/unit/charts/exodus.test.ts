import { describe, expect, it } from 'vitest';
import type { FrameName } from '../../../src/charts/contract.ts';
import exodus from '../../../src/charts/exodus/index.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { loadContent } from '../../../src/content/load.ts';
import { canvas } from './canvas.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = exodus.data(content, 'en');
const figures = exodus.figures(data);
const model = prepare(exodus, content, 'fr');

function drawn(view: (typeof exodus.views)[number], name: FrameName = 'wide'): SVGSVGElement {
  const svg = canvas();
  exodus.draw(svg, model, view, exodus.frames[name]);
  return svg;
}

const radius = (svg: SVGSVGElement, key: string): number => Number(svg.querySelector(`[data-key="${key}"]`)?.getAttribute('r'));

describe('exodus: figures against the evidence, worked out by hand', () => {
  it('finds 3,439 refugees of 2025 outside the nine listed countries', () => {
    // 300192 + 126060 + 40103 + 281 + 1549 + 6 + 24253 + 10392 + 13463 = 516299; 519738 - 516299 = 3439.
    expect(figures).toMatchObject({ total_2025: 519738, elsewhere_2025: 3439 });
    // 2012: 54029 + 50204 + 38776 + 3428 + 2088 = 148525; 149930 - 148525 = 1405.
    expect(figures).toMatchObject({ total_2012: 149930, elsewhere_2012: 1405 });
    // 2023: 110997 + 67678 + 37425 + 186 + 16 + 0 + 7936 + 9050 + 12880 = 246168; 249046 - 246168 = 2878.
    expect(figures).toMatchObject({ total_2023: 249046, elsewhere_2023: 2878 });
  });

  it('gives Mauritania nearly nine in ten of the refugees added in 2025', () => {
    // 300192 - 153974 = 146218; 519738 - 354075 = 165663; 146218 / 165663 = 0.883.
    const of = (key: string): number => Number(figures[key]);
    expect((of('MRT_2025') - of('MRT_2024')) / (of('total_2025') - of('total_2024'))).toBeCloseTo(0.883, 3);
  });

  it('puts 95 % of the refugees of 2012 in three neighbours', () => {
    // 54029 + 50204 + 38776 = 143009; 143009 / 149930 = 0.95384.
    expect(figures['three_2012']).toBeCloseTo(0.95384, 5);
  });

  it('keeps the two counts of the displaced apart', () => {
    expect(figures).toMatchObject({ displaced_2025: 414524, idmc_2025: 409000, displaced_2012: 227930, idmc_2012: 230000 });
  });

  it('has one row a year from 2012 to 2025', () => {
    const { rows, columns } = exodus.table(model, content);
    expect(rows.map(([year]) => year)).toEqual(Array.from({ length: 14 }, (_, index) => String(2012 + index)));
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});

describe('exodus: drawing', () => {
  it('draws people by area, on one scale in all years', () => {
    // Square root of 300192 / 54029 is 2.3571; of 414524 / 300192 it is 1.1751.
    expect(radius(drawn('y2025'), 'MRT') / radius(drawn('y2012'), 'MRT')).toBeCloseTo(2.357, 1);
    expect(radius(drawn('y2025'), 'MLI') / radius(drawn('y2025'), 'MRT')).toBeCloseTo(1.175, 1);
  });

  it('draws no disc and no way for a country without a refugee', () => {
    const svg = drawn('y2012');
    expect(radius(svg, 'DZA')).toBe(0);
    expect(svg.querySelector('[data-key="way-DZA"]')).toBeNull();
  });

  it('recalls 2024 in the disc of Mauritania, in the last view only', () => {
    // Square root of 153974 / 300192 is 0.7162.
    const svg = drawn('y2025');
    expect(radius(svg, 'ghost-MRT') / radius(svg, 'MRT')).toBeCloseTo(0.716, 2);
    expect(drawn('y2023').querySelector('[data-key="ghost-MRT"]')).toBeNull();
  });
});
