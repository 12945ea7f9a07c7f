import { describe, expect, it } from 'vitest';
import gold from '../../../src/charts/gold/index.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { loadContent } from '../../../src/content/load.ts';
import { locales } from '../../../src/i18n/locale.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = gold.data(content, 'en');
const figures = gold.figures(data);

describe('gold: figures against the evidence, worked out by hand', () => {
  it('gives industrial output to a tenth of a tonne', () => {
    // 66.48 → 66.5; 54.8 (revised); 42.2 (provisional).
    expect(figures).toMatchObject({ tonnes_2023: 66.5, tonnes_2024: 54.8, tonnes_2025: 42.2 });
  });

  it('shows that one mine fell by more than the country, because the others rose', () => {
    // Country 54.8 − 42.2 = 12.6. Loulo-Gounkoto 22.5 − 5.5 = 17.0.
    // Others: 54.8 − 22.5 = 32.3, then 42.2 − 5.5 = 36.7: 4.4 more. 17.0 − 4.4 = 12.6.
    expect(figures).toMatchObject({ country_fall: 12.6, loulo_fall: 17, others_rise: 4.4, others_2024: 32.3, others_2025: 36.7 });
  });

  it('does not invent the share of Loulo-Gounkoto in 2023', () => {
    expect(data.years[0]).toEqual({ year: 2023, tonnes: 66.48 });
    expect(figures).not.toHaveProperty('loulo_2023');
  });

  it('counts every text of the table once, by verdict', () => {
    // Rows: documented 3 (Intahaka, refinery, Morila), alleged 6, denied 1, no evidence 3 = 13.
    // Morila speaks against a link, so 2 links are documented. Three rows of 27 August 2025 are one line: 11 lines.
    expect(figures).toMatchObject({ documented: 3, alleged: 6, denied: 1, no_evidence: 3, linked: 2 });
    expect(data.links.map(({ texts }) => texts).reduce((sum, texts) => sum + texts)).toBe(content.tables.russia_and_mines.rows.length);
    expect(data.links).toHaveLength(11);
  });

  it('keeps the links in order of time, the counter-example last', () => {
    const dates = data.links.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(data.links.filter(({ counter }) => counter)).toMatchObject([{ date: '2025-10', verdict: 'documented' }]);
  });
});

describe('gold: words', () => {
  it.each(locales)('name every line, with its caveat (%s)', (locale) => {
    const { text } = prepare(gold, content, locale);
    for (const { key } of data.links) expect([text[key], text[`${key}_note`]].every(Boolean), key).toBe(true);
  });
});
