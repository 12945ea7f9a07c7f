import { describe, expect, it } from 'vitest';
import fuel from '../../../src/charts/fuel/index.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { loadContent } from '../../../src/content/load.ts';
import { text } from '../../../src/content/row.ts';
import { canvas } from './canvas.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = fuel.data(content, 'en');
const figures = fuel.figures(data);
const model = prepare(fuel, content, 'fr');

describe('fuel: figures against the evidence, worked out by hand', () => {
  it('has the official prices of September 2025', () => {
    // series.csv: petrol-price-official 775, diesel-price-official 725.
    expect(figures).toMatchObject({ petrol_low: 775, diesel_low: 725 });
  });

  it('keeps the ranges of the black market as ranges', () => {
    // series.csv: Bamako 2000; region 2500–3000 (low); provinces up to 1500 (low). fuel_supply: Mopti 1500–2000; Gao and Timbuktu 3000 (low).
    expect(figures).toMatchObject({ bamako_low: 2000, bamako_high: 2000, region_low: 2500, region_high: 3000, province_high: 1500, mopti_low: 1500, mopti_high: 2000, north_low: 3000 });
    expect(data.marks.filter(({ open }) => open).map(({ id }) => id)).toEqual(['region', 'province', 'north', 'other', 'registered']);
  });

  it('leaves the can in its own unit and says what a litre of it would cost', () => {
    // 2000 ÷ 1.5 = 1333.3, 4000 ÷ 1.5 = 2666.7: to the nearest ten 1330 and 2670.
    expect(figures).toMatchObject({ can_low: 2000, can_high: 4000, can_litre_low: 1330, can_litre_high: 2670 });
  });

  it('turns the litres of 1–24 November into tankers a week', () => {
    // 40.3483 million litres ÷ 875 tankers = 46 112 litres a tanker. 117.3 million ÷ 24 × 7 = 34 212 500 litres a week. 34 212 500 ÷ 46 112 = 742, to the nearest ten 740.
    expect(figures).toMatchObject({ september_low: 53, october_low: 78, november_low: 117.3, registered_low: 740, reached_low: 200 });
  });

  it('finds the contradicted official price and the estimate in the notes of the table', () => {
    const note = (id: string, date: string): string => text(content.tables.series.rows.find((row) => row['id'] === id && row['date'] === date) ?? {}, 'note_en');
    expect(note('petrol-price-provinces', '2025-10-27')).toContain(String(figures['other_low']));
    expect(note('tankers-reaching-bamako', '2025-11')).toContain(`${figures['registered_low']} tankers a week`);
  });

  it('has no price in dollars and one row an account in its table', () => {
    const { columns, rows } = fuel.table(model, content);
    const units = rows.map((row) => row[columns.indexOf('unit')]);
    expect(units).toHaveLength(12);
    expect(units.every((unit) => typeof unit === 'string' && !unit.includes('dollar') && !unit.includes('fois'))).toBe(true);
  });
});

describe('fuel: drawing', () => {
  it('ends its price scale at the highest price, whatever that is', () => {
    const width = (high: number): { petrol: number; end: number } => {
      const marks = data.marks.map((mark) => (mark.id === 'can' ? { ...mark, high } : mark));
      const svg = canvas();
      fuel.draw(svg, { ...model, data: { marks } }, 'black-market', fuel.frames.narrow);
      const size = (key: string, name: string): number => Number(svg.querySelector(`.fuel-bar[data-key="${key}"]`)?.getAttribute(name));
      return { petrol: size('petrol', 'width'), end: size('can', 'x') + size('can', 'width') };
    };
    // The highest price is the can’s: twice as high, the scale is half as long, and the bar ends at the same place.
    expect(width(4000).petrol / width(8000).petrol).toBeCloseTo(2, 1);
    expect(width(8000).end).toBeCloseTo(width(4000).end, 1);
  });
});
