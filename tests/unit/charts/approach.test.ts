import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import approach from '../../../src/charts/approach/index.ts';
import { ambush, storyYears } from '../../../src/charts/approach/data.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { render } from '../../../src/charts/render.ts';
import { loadContent } from '../../../src/content/load.ts';
import { bamako, distanceKm } from '../../../src/map/distance.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = approach.data(content, 'fr');
const figures = approach.figures(data);

describe('the numbers of the opening map', () => {
  it('puts 138 of the 172 incidents of 2012 in the north', () => {
    // acled_mali_macroregion_year.csv, 2012: 8 + 138 + 4 + 22 = 172, the second being the north.
    expect(figures).toMatchObject({ north_2012: 138, country_2012: 172 });
  });

  it('puts 262 of the 585 incidents of 2018 in the region of Mopti', () => {
    // acled_mali_macroregion_year.csv, 2018: 262 + 264 + 40 + 19 = 585.
    expect(figures).toMatchObject({ mopti_2018: 262, north_2018: 264, country_2018: 585 });
  });

  it('gives 257 incidents within 250 km in 2025, 48 of them within 100 km', () => {
    // acled_events_cercle_year.csv, 2025, cercles up to 250 km: Ségou 50, Kati 34, Kolondiéba 29,
    // Bougouni 24, Kolokani 23, Dioïla 20, Bla 17, Kita 13, Barouéli 10, Yanfolila 9,
    // Koulikoro, Kangaba, Banamba and Bamako 7 each: 229 + 28 = 257.
    // Up to 100 km: Kati 34 + Koulikoro 7 + Bamako 7 = 48 (Kangaba is at 100.5 km).
    expect(figures).toMatchObject({ within250_2025: 257, within100_2025: 48, within250_2024: 79, within250_2022: 81 });
  });

  it('has Kati cercle go from 4 to 34', () => {
    // acled_events_cercle_year.csv, rows 2024,ML0204,4 and 2025,ML0204,34.
    expect(figures).toMatchObject({ kati_2024: 4, kati_2025: 34 });
  });

  it('colours exactly the cercles that it counts within 250 km', () => {
    storyYears.forEach((year, index) => {
      const red = data.cercles.filter(({ part }) => part === 'within250').reduce((sum, { events }) => sum + (events[index] ?? 0), 0);
      expect(red).toBe(figures[`within250_${year}`]);
    });
  });

  it('measures 71 km to Bamako and 60 km to Kati from the point of 28 October', () => {
    // On a flat map at 12.78° N, 111.19 km a degree. To 12.639, -8.003: 0.26947° north = 29.96 km,
    // 0.59758° west × cos 12.78° = 64.80 km; root of the squares 71.4 km.
    // To Kati 12.74409, -8.07257: 18.28 km and 57.25 km; 60.1 km.
    const point = data.attacks.find(({ date }) => date === ambush)?.at ?? bamako;
    const kati = data.towns.find(({ id }) => id === 'kati')?.at ?? bamako;
    expect(distanceKm(point, bamako)).toBeCloseTo(71.4, 1);
    expect(distanceKm(point, kati)).toBeCloseTo(60.1, 1);
    expect(figures).toMatchObject({ km_bamako: 71, km_kati: 60 });
  });

  it('finds the six attacks that Bellingcat verified, 28 October without a count', () => {
    // series.csv, tankers-burned-verified-attack; 20 to 80 for 14 September in fuel_blockade_events.csv.
    expect(data.attacks.map(({ date, burned }) => [date, burned])).toEqual([
      ['2025-09-14', 30], ['2025-09-19', 9], ['2025-10-17', 50], ['2025-10-21', 40], ['2025-10-28', null], ['2025-11-06', 9],
    ]);
    expect(data.attacks.filter(({ disputed }) => disputed).map(({ date }) => date)).toEqual(['2025-09-14']);
  });

  it('has one table row per whole year, 2012 to 2025', () => {
    const { rows } = approach.table(prepare(approach, content, 'en'), content);
    expect(rows.map(([year]) => year)).toEqual(Array.from({ length: 14 }, (_, index) => String(2012 + index)));
    // acled_mali_macroregion_year.csv and acled_mali_distance_to_bamako_year.csv, 2025, which this visual does not read.
    expect(rows.at(-1)).toEqual(['2025', 1595, 532, 48, 257, 34]);
  });
});

describe('the drawing of the opening map', () => {
  const model = prepare(approach, content, 'fr');

  for (const frame of ['narrow', 'wide'] as const) {
    it(`keeps each view under 12 KB and without a style attribute, ${frame}`, () => {
      for (const view of approach.views) {
        const markup = render(approach, model, view, frame);
        expect(markup.length, view).toBeLessThan(12 * 1024);
        expect(markup).not.toMatch(/\sstyle=|NaN|undefined/u);
      }
    });
  }

  it('says how many incidents a zoomed frame leaves out', () => {
    const { width, height } = approach.frames.narrow;
    const { document } = parseHTML(render(approach, model, 'ring-2025', 'narrow'));
    const beyond = (disc: Element, name: string, size: number): boolean => Number(disc.getAttribute(name)) < 0 || Number(disc.getAttribute(name)) > size;
    const outside = [...document.querySelectorAll('circle[data-key^="ML"]')]
      .filter((disc) => beyond(disc, 'cx', width) || beyond(disc, 'cy', height))
      .map((disc) => disc.getAttribute('data-key'));
    const year = storyYears.indexOf(2025);
    const events = data.cercles.filter(({ id }) => outside.includes(id)).reduce((sum, cercle) => sum + (cercle.events[year] ?? 0), 0);
    expect(events).toBeGreaterThan(0);
    expect(render(approach, model, 'ring-2025', 'narrow')).toContain(`↗ ${events} ${model.text['out_of_frame']}`);
  });
});
