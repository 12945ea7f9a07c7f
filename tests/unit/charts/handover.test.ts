import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import handover from '../../../src/charts/handover/index.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { content as real } from '../../../src/content/content.ts';

const content = real();
const data = handover.data(content, 'en');
const figures = handover.figures(data);
const dates = (marks: typeof data.un): [string, string][] => marks.map(({ key, date }) => [key, date]);

describe('figures of the bases, worked out by hand from bases.csv', () => {
  test('six French bases by date, one of them without a point', () => {
    // force = France: Ménaka, Kidal, Tessalit, Timbuktu, Gossi, Gao = 6 rows, one a base; only Gossi has no coordinates.
    expect(dates(data.french)).toEqual([['kidal', '2021-10'], ['tessalit', '2021-11-13'], ['timbuktu', '2021-12-14'], ['gossi', '2022-04-19'], ['menaka', '2022-06-13'], ['gao', '2022-08-15']]);
    expect(data.french.filter(({ at }) => !at).map(({ key }) => key)).toEqual(['gossi']);
  });

  test('thirteen UN sites: twelve camps and the temporary base, ten of them on the map', () => {
    // force = MINUSMA: 17 rows. Less the annexes of Mopti (1) and the second accounts of Tessalit,
    // Aguelhok and Kidal (3) = 13. No coordinates: Ogossagou, Ber, Bamako headquarters = 3; 13 − 3 = 10.
    expect(figures).toMatchObject({ un: 13, mapped: 10 });
    // The text of the UN says the same: 12 camps and one temporary base.
    expect(13).toBe(12 + 1);
  });

  test('two camps were left with no handover, Kidal and Aguelhok', () => {
    expect(data.un.filter(({ refused }) => refused).map(({ key }) => key)).toEqual(['aguelhok', 'kidal']);
  });

  test('open are the departures of medium confidence, of two dates or of none', () => {
    // Medium: Douentza, Tessalit (also 21 and 22 October), Mopti’s main camp, Bamako, Gao (no date).
    expect(data.un.filter(({ open }) => open).map(({ key }) => key).sort()).toEqual(['bamako', 'douentza', 'gao', 'mopti', 'tessalit']);
    expect(data.un.find(({ key }) => key === 'tessalit')).toMatchObject({ date: '2023-10-21', or: '2023-10-22' });
    expect(data.un.at(-1)).toMatchObject({ key: 'gao', date: '' });
  });

  test('what came after is known of six camps on the map, so that four are left', () => {
    // The army and Wagner: Tessalit 19 October (medium), Kidal 14 November (high), Aguelhok 20 December 2023 (low).
    // Attacks: Timbuktu E035, 2 June 2025; Gao and Mopti-Sévaré E088, 25 April 2026. 10 − 3 − 3 = 4.
    expect(Object.fromEntries(data.after.map(({ key, kind, open }) => [key, [kind, open]]))).toEqual({
      tessalit: ['army', true], kidal: ['army', false], aguelhok: ['army', true],
      timbuktu: ['attack', false], gao: ['attack', false], mopti: ['attack', false],
    });
    expect(Number(figures['mapped']) - data.after.length).toBe(4);
  });

  test('Kidal changes hands in this order, the last two of medium confidence', () => {
    expect(dates(data.turns)).toEqual([['french', '2021-10'], ['un', '2023-10-31'], ['army', '2023-11-14'], ['lost', '2026-04-25'], ['back', '2026-10-06']]);
    expect(data.turns.map(({ open }) => open)).toEqual([false, false, false, true, true]);
  });

  test('the plan of October 2023 is no account in the table', () => {
    // 27 rows less the one of the plan.
    expect(handover.table(prepare(handover, content, 'en'), content).rows).toHaveLength(26);
  });
});

describe('the map of bases', () => {
  const model = prepare(handover, content, 'en');
  const drawn = (view: (typeof handover.views)[number]): SVGSVGElement => {
    const { document } = parseHTML('<svg></svg>');
    const svg = document.querySelector('svg') as unknown as SVGSVGElement;
    handover.draw(svg, model, view, handover.frames.narrow);
    return svg;
  };

  test('puts Gossi under the map, never on it', () => {
    expect(drawn('french').querySelector('[data-layer="french"] > [data-key="gossi"]')).toBeNull();
    expect(drawn('french').querySelector('[data-layer="off"] > [data-key="gossi"]')).not.toBeNull();
  });

  test('draws Kidal’s bar to the scale of time', () => {
    // From the middle of October 2021 the UN alone to 31 October 2023: 746 days; the army and Wagner
    // from 14 November 2023 to 25 April 2026: 893 days. 893 / 746 = 1.197.
    const height = (key: string): number => Number(drawn('kidal').querySelector(`[data-layer="held"] > [data-key="${key}"]`)?.getAttribute('height'));
    expect(height('army') / height('french')).toBeCloseTo(893 / 746, 1);
  });
});
