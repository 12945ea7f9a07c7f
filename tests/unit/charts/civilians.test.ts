import { describe, expect, it } from 'vitest';
import civilians from '../../../src/charts/civilians/index.ts';
import { loadContent } from '../../../src/content/load.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = civilians.data(content, 'en');
const figures = civilians.figures(data);

describe('civilians: figures against the evidence, worked out by hand', () => {
  it('takes each side of 2022 with its range, and both make the one-sided total', () => {
    // one_sided_best 2022 = 1461 = 1186 by non-state groups + 275 by any government.
    expect(figures).toMatchObject({ nonstate_2022: 1186, nonstate_low_2022: 1093, nonstate_high_2022: 1382, govt_2022: 275, govt_low_2022: 275, govt_high_2022: 303 });
    expect(1186 + 275).toBe(1461);
  });

  it('finds what the ranges of 2024 have in common', () => {
    // Non-state 262–335, any government 263–693: from max(262, 263) to min(335, 693).
    expect(figures).toMatchObject({ nonstate_2024: 274, govt_2024: 345, common_low: 263, common_high: 335 });
  });

  it('adds the candidate events of 2025 by pair', () => {
    // Mali with Russia, Jan–Dec: 67+70+14+66+28+38+8+7+0+0+21+3 = 322.
    // Mali alone: 20+4+15+0+21+49 = 109. Russia alone: 15+0+7+2+1 = 25. 322 + 109 + 25 = 456.
    // Burkina Faso: 5+5 = 10, so any government: 466.
    // JNIM: 16+20+23+44+14+1+3+2+30+1 = 154; IS: 6+2+1+1+1+5 = 16; together 170. 466 + 170 = 636.
    expect(data.candidates).toEqual({ total: 636, together: 322, mali: 109, russia: 25 });
    expect(figures).toMatchObject({ mali_russia: 456, govt_2025: 466, nonstate_2025: 170, total_2025: 636 });
  });

  it('gives the preliminary year no range, and the others one that holds the best estimate', () => {
    expect(data.years.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    for (const { year, nonstate, govt } of data.years) {
      for (const { best, low, high } of [nonstate, govt]) {
        if (year === 2025) expect([low, high]).toEqual([undefined, undefined]);
        else expect((low ?? NaN) <= best && best <= (high ?? NaN), String(year)).toBe(true);
      }
    }
  });

  it('reads the UN’s floor for Moura in event E019', () => {
    expect(figures.moura).toBe(500);
  });
});
