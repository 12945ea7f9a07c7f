import { describe, expect, it } from 'vitest';
import balance from '../../../src/charts/balance/index.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { loadContent } from '../../../src/content/load.ts';
import { canvas } from './canvas.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = balance.data(content, 'en');
const figures = balance.figures(data);
const model = prepare(balance, content, 'fr');

describe('balance: figures against the evidence, worked out by hand', () => {
  it('gives the share of the west and south in 2024 and 2025', () => {
    // 181 / 1488 = 0.1216; 432 / 1595 = 0.2708.
    expect(figures['west_share_2024']).toBeCloseTo(0.1216, 4);
    expect(figures['west_share_2025']).toBeCloseTo(0.2708, 4);
  });

  it('keeps a third of the incidents of 2025 in the north', () => {
    // 532 / 1595 = 0.3335; a year before 565 / 1488 = 0.3797.
    expect(figures['north_share_2025']).toBeCloseTo(0.3335, 4);
    expect(figures['north_share_2024']).toBeCloseTo(0.3797, 4);
  });

  it('gives the change of the totals from 2024 to 2025', () => {
    // Incidents: 1595 / 1488 − 1 = +0.0719. Deaths: 3943 / 4023 − 1 = −0.0199.
    expect(figures['incidents_up']).toBeCloseTo(0.0719, 4);
    expect(figures['deaths_down']).toBeCloseTo(0.0199, 4);
  });

  it('adds the four groups to the total of the country, every year', () => {
    // 2025: 432 + 322 + 309 + 532 = 1595; 2023: 160 + 321 + 462 + 649 = 1592; 2012: 22 + 4 + 8 + 138 = 172.
    expect(figures).toMatchObject({ total_2025: 1595, total_2023: 1592, total_2012: 172 });
    const published = new Map(content.tables.acled_mali_distance_to_bamako_year.rows.map((row) => [row['year'], row['events']]));
    for (const { year, total } of data.years) expect(total).toBe(published.get(year));
  });

  it('ends with 2025: 2026 is not over', () => {
    expect(data.years.map(({ year }) => year)).toEqual(Array.from({ length: 14 }, (_, index) => 2012 + index));
  });
});

describe('balance: drawing', () => {
  it('keeps the key of a piece of a year through all views', () => {
    const svg = canvas();
    for (const view of balance.views) {
      balance.draw(svg, model, view, balance.frames.narrow);
      expect(svg.querySelector('rect[data-key="2025-west"]'), view).not.toBeNull();
    }
  });

  it('leaves the place of a missing year empty', () => {
    const x = (years: typeof data.years): string | null | undefined => {
      const svg = canvas();
      balance.draw(svg, { ...model, data: { years } }, 'counts', balance.frames.narrow);
      return svg.querySelector('rect[data-key="2025-west"]')?.getAttribute('x');
    };
    expect(x(data.years.filter(({ year }) => year !== 2019))).toBe(x(data.years));
  });
});
