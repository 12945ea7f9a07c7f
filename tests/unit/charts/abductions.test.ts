import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import abductions from '../../../src/charts/abductions/index.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { loadContent } from '../../../src/content/load.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = abductions.data(content, 'en');
const figures = abductions.figures(data);
const model = prepare(abductions, content, 'fr');
const caseOf = (id: string) => data.cases.find((one) => one.id === id);

function drawn(view: (typeof abductions.views)[number]): SVGSVGElement {
  const { document } = parseHTML('<svg></svg>');
  const svg = document.querySelector('svg') as unknown as SVGSVGElement;
  abductions.draw(svg, model, view, abductions.frames.wide);
  return svg;
}

describe('abductions: figures against the evidence, worked out by hand', () => {
  it('keeps thirteen cases: nine with a place, three of them in two places, four with none', () => {
    // 18 cases in abductions.csv, less A06 and A14 (counts over months), less A12, A13 and A18 (2026) = 13.
    // No coordinates: A01, A03, A05, A10 = 4. Two places: A04 (Kayes, Bafoulabé), A07 (Kayes, Nioro), A11 (west, Ségou road) = 3.
    expect(figures).toMatchObject({ cases: 13, placed: 9, nowhere: 4, disputed: 3 });
  });

  it('shows three cases of the first half-year, one of them on the map', () => {
    // A01 (18 January), A02 (12 May, Naréna), A03 (June).
    expect(figures).toMatchObject({ before_cases: 3, before_placed: 1, a02_people: 2, a01_people: 4, a03_people: 1 });
  });

  it('gives the people of each case', () => {
    expect(figures).toMatchObject({ a04_people: 3, a05_people: 6, a07_people: 6, a08_people: 3, a10_people: 5, a11_people: 3, a17_people: 4, raids: 11 });
  });

  it('does not take the place of a release for the place of a kidnapping', () => {
    // One row of A08 has the coordinates of Gao, where the hostages were handed over.
    expect(caseOf('A08')?.spots.map(({ at }) => at)).toEqual([[-7.93935, 12.39737]]);
  });

  it('puts the two directions of 28 October at equal distance from Bamako', () => {
    // Half-way from Fana (-6.9564, 12.7787) to Konobougou (-6.75788, 12.91703): -6.85714, 12.847865.
    // The city’s centre, from which distances are measured, is at -8.003, 12.639: 1.14586 degrees to the west of it is -9.14886.
    const [west, east] = caseOf('A11')?.spots ?? [];
    expect(east?.at[0]).toBeCloseTo(-6.85714, 5);
    expect(east?.at[1]).toBeCloseTo(12.847865, 5);
    expect(west?.at[0]).toBeCloseTo(-9.14886, 5);
    expect(west?.at[1]).toBeCloseTo(12.639, 5);
  });

  it('has one row an account: thirty less the three of 2026', () => {
    expect(abductions.table({ ...model, data }, content).rows).toHaveLength(27);
  });
});

describe('abductions: drawing', () => {
  it('never draws the counts A06 and A14 nor the lawyer’s case A18', () => {
    for (const view of abductions.views) expect(drawn(view).innerHTML).not.toMatch(/data-key="(?:number-)?A(?:06|14|18)/u);
  });

  it('joins the two places of one case by one line', () => {
    expect([...drawn('all').querySelectorAll('.join')].map((join) => join.getAttribute('data-key'))).toEqual(['join-A04', 'join-A07', 'join-A11']);
  });

  it('adds cases and takes none away', () => {
    const shown = abductions.views.map((view) => drawn(view).querySelectorAll('[data-layer="cases"] > circle').length);
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    // Nine cases, three of them with two marks.
    expect(shown.at(-1)).toBe(12);
  });

  it('parts the two cases that the evidence puts at Kayes', () => {
    const x = (key: string): number => Number(drawn('all').querySelector(`[data-layer="cases"] > [data-key="${key}"]`)?.getAttribute('cx'));
    // Two discs of 11 px and 1.5 px between them.
    expect(Math.abs(x('A07-1') - x('A04-1'))).toBeGreaterThan(20);
  });
});

describe('abductions: what marks say', () => {
  const tells = abductions.tells(model, 'november', content);

  it('begins with the news: the freed Egyptians, then the camp that is only listed', () => {
    expect(tells.slice(0, 3).map(({ mark }) => mark)).toEqual(['cases/A11-1', 'cases/A11-2', 'strip/A10']);
  });

  it('gives each place the confidence of the account that names it', () => {
    // abductions.csv, A04: “in Kayes” high, Gangontéry medium.
    const sure = (mark: string): unknown => tells.find((tell) => tell.mark === mark)?.figures['confidence'];
    expect([sure('cases/A04-1'), sure('cases/A04-2')]).toEqual(['élevée', 'moyenne']);
  });
});
