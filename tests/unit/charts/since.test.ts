import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { FrameName } from '../../../src/charts/contract.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import since from '../../../src/charts/since/index.ts';
import { loadContent } from '../../../src/content/load.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = since.data(content, 'en');
const figures = since.figures(data);
const model = prepare(since, content, 'fr');
const idsOf = (view: string): string[] => data.events.filter((event) => event.view === view).map(({ id }) => id);

function drawn(view: (typeof since.views)[number], name: FrameName = 'wide'): SVGSVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  since.draw(svg, model, view, since.frames[name]);
  return svg;
}

describe('since: figures against the evidence, worked out by hand', () => {
  it('takes twenty events of four categories from 22 November 2025 to 6 October 2026', () => {
    // E079, E081, E082, E083 = 4 of 2025; E103, E104, E106, E085, E086, E088, E089, E090, E091, E093, E094, E095,
    // E098, E099, E101, E102 = 16 of 2026. E100 has no source.
    expect(figures['events']).toBe(20);
  });

  it('counts how sure they are', () => {
    // high: E079, E081, E082, E103, E104, E106, E085, E086, E088; low: E091, E093; the other nine are medium.
    expect(figures).toMatchObject({ high: 9, medium: 9, low: 2 });
  });

  it('maps fifteen: four have no point (E082, E104, E093, E095), one is a report (E086)', () => {
    expect(figures['mapped']).toBe(15);
  });

  it('shows six places on 25 April: Kati, the airport area, Gao, Sévaré, Mopti and Kidal', () => {
    expect(figures['places_april_25']).toBe(6);
  });

  it('reads three blocked roads of six from Amnesty’s count', () => {
    expect(data.roads).toEqual({ blocked: 3, total: 6 });
  });

  it('gives each view its events, Amnesty’s count of May with the blockade of April', () => {
    expect(idsOf('ease')).toEqual(['E079', 'E081', 'E083']);
    expect(idsOf('january')).toEqual(['E103', 'E104', 'E106', 'E085']);
    expect(idsOf('april-25')).toEqual(['E088', 'E089']);
    expect(idsOf('april-28')).toEqual(['E090', 'E094']);
    expect(idsOf('summer')).toEqual(['E091', 'E093', 'E095', 'E098', 'E099', 'E101']);
    expect(idsOf('october')).toEqual(['E102']);
  });

  it('knows December’s convoy by its month only', () => {
    expect(figures['e083_day']).toBe('December 2025');
  });
});

describe('since: drawing', () => {
  it('draws low confidence dashed and high confidence full', () => {
    const summer = drawn('summer');
    expect(summer.querySelector('[data-layer="events"] [data-key="E091"]')?.getAttribute('class')).toContain('sure--low');
    expect(summer.querySelector('[data-layer="events"] [data-key="E088"]')?.getAttribute('class')).toMatch(/sure--high is-quiet/u);
  });

  it('has one tick an event in every view', () => {
    for (const view of since.views) expect(drawn(view, 'narrow').querySelectorAll('.moment')).toHaveLength(20);
  });

  it('draws as many bars as Amnesty counts roads, the blocked ones full', () => {
    expect(drawn('april-28').querySelectorAll('.axis')).toHaveLength(6);
    expect(drawn('april-28').querySelectorAll('.axis.is-free')).toHaveLength(3);
  });
});

describe('since: what marks say', () => {
  it('tells each event once, and each further place of an offensive', () => {
    for (const view of since.views) {
      const marks = since.tells(model, view, content).map(({ mark }) => mark.replace(/^.*?\/(E\d+).*$/u, '$1'));
      expect(new Set(marks.filter((mark) => mark.startsWith('E'))).size, view).toBe(20);
    }
  });

  it('begins with the news of the view, on the map or only listed', () => {
    const summer = since.tells(model, 'summer', content).map(({ mark }) => mark);
    expect(summer.slice(0, 4)).toEqual(['events/E091', 'strip/E093', 'strip/E095', 'events/E098']);
  });
});
