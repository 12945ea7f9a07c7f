import { describe, expect, it } from 'vitest';
import type { FrameName } from '../../../src/charts/contract.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { cerclesOf } from '../../../src/charts/schools/data.ts';
import schools from '../../../src/charts/schools/index.ts';
import { loadContent } from '../../../src/content/load.ts';
import { canvas } from './canvas.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = schools.data(content, 'en');
const figures = schools.figures(data);
const model = prepare(schools, content, 'fr');

function drawn(view: (typeof schools.views)[number], name: FrameName = 'wide'): SVGSVGElement {
  const svg = canvas();
  schools.draw(svg, model, view, schools.frames[name]);
  return svg;
}

describe('schools: figures against the evidence, worked out by hand', () => {
  it('adds up the two spellings of Ménaka and of Macina', () => {
    // MENAKA 66 of 128 + Menaka 11 of 16 = 77 of 144; MACINA 12 of 113 + Macina 10 of 148 = 22 of 261.
    const of = (name: string): unknown => cerclesOf(content, 'en').find((cercle) => cercle.name === name);
    expect(of('Ménaka')).toMatchObject({ closed: 77, schools: 144 });
    expect(of('Macina')).toMatchObject({ closed: 22, schools: 261 });
  });

  it('finds 53 % of the closed schools in the region of Mopti', () => {
    // 202 + 179 + 117 + 110 + 73 + 53 + 48 + 38 = 820; 820 / 1550 = 0.52903.
    expect(figures).toMatchObject({ total: 1550, mopti: 820 });
    expect(figures['mopti_share']).toBeCloseTo(0.52903, 5);
  });

  it('leaves 415 schools to the 22 cercles without a bar', () => {
    // 202 + 179 + 117 + 110 + 81 + 77 + 73 + 72 + 70 + 53 + 53 + 48 = 1135; 1550 - 1135 = 415.
    expect(figures).toMatchObject({ rest: 415, others: 22, closed_1: 202, closed_12: 48, name_12: 'Youwarou' });
    // Youwarou: 48 of 59 = 0.8136.
    expect(figures['share_12']).toBeCloseTo(0.8136, 4);
  });

  it('counts fourteen days from 27 October to 9 November 2025', () => {
    // 27, 28, 29, 30, 31 October = 5; 1 to 9 November = 9; 5 + 9 = 14.
    expect(data.days).toHaveLength(14);
    expect([data.days[0], data.days[5], data.days[13]]).toEqual(['2025-10-27', '2025-11-01', '2025-11-09']);
  });

  it('has a row for each cercle, each figure and the national closure', () => {
    // 34 + 7 + 1 = 42.
    const { rows, columns } = schools.table(model, content);
    expect(rows).toHaveLength(42);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});

describe('schools: drawing', () => {
  it('draws bars as long as their numbers', () => {
    const width = (name: string): number => Number(drawn('closed-2023').querySelector(`[data-key="bar-${name}"]`)?.getAttribute('width'));
    // 202 / 48 = 4.208.
    expect(width('Bankass') / width('Youwarou')).toBeCloseTo(4.208, 1);
  });

  it('joins no dots by a line, and leaves rounded figures hollow', () => {
    const svg = drawn('headline');
    expect(svg.querySelectorAll('circle')).toHaveLength(7);
    expect(svg.querySelectorAll('path')).toHaveLength(0);
    expect([...svg.querySelectorAll('circle.is-open')].map((dot) => dot.getAttribute('data-key'))).toEqual(['dot-2019-04', 'dot-2023-09']);
  });

  it('draws a square a day in the last view only', () => {
    expect(drawn('two-weeks').querySelectorAll('.school-day')).toHaveLength(14);
    expect(drawn('headline').querySelectorAll('.school-day')).toHaveLength(0);
  });
});
