import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import alerts from '../../../src/charts/alerts/index.ts';
import type { FrameName } from '../../../src/charts/contract.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { loadContent } from '../../../src/content/load.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = alerts.data(content, 'en');
const figures = alerts.figures(data);
const model = prepare(alerts, content, 'fr');

function canvas(): SVGSVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return document.createElementNS('http://www.w3.org/2000/svg', 'svg');
}

describe('alerts: figures against the evidence, counted by hand', () => {
  it('counts nine countries that advise leaving by 7 November, and four that only a list names', () => {
    // leave-* rows up to 2025-11-07 with confidence high or medium: United States (28 Oct),
    // Italy, Germany, Japan (29), United Kingdom (30), Canada, Spain (31), South Korea (3 Nov), France (7) = 9.
    // confidence low: Australia, Lithuania, Slovenia, Taiwan (1 Nov) = 4.
    expect(figures['leave']).toBe(9);
    expect(figures['listed']).toBe(4);
  });

  it('counts four countries whose advice is to leave without delay', () => {
    // leave-now-commercial: United States, Germany, Japan, United Kingdom = 4.
    expect(figures['leave_now']).toBe(4);
  });

  it('counts the days between the American steps', () => {
    // 24 → 28 Oct = 4; 24 → 30 Oct = 6; 30 Oct → 9 Jan = 1 (to the 31st) + 30 (Nov) + 31 (Dec) + 9 = 71.
    expect(figures).toMatchObject({ days_to_citizens: 4, days_to_order: 6, days_of_order: 71 });
  });

  it('draws fourteen countries and leaves India, Croatia and Egypt to the table', () => {
    // United States, Turkey, Japan, Italy, Germany, United Kingdom, Canada, Spain, Australia,
    // Lithuania, Slovenia, Taiwan, South Korea, France = 14.
    const ids = data.countries.map((country) => country.id);
    expect(ids).toHaveLength(14);
    expect(ids).not.toEqual(expect.arrayContaining(['india']));
    expect(ids[0]).toBe('united-states');
    expect(alerts.table(model).rows).toHaveLength(35);
  });

  it('makes one mark of several reports and two of two wordings', () => {
    // Germany: leave-now on 29 Oct twice and, published on 30 Oct, the same notice = 1 mark of 3 reports;
    // AFP's softer wording of 31 Oct = 1 more. Australia: 31 Oct against travel, 1 Nov leave (low).
    const germany = data.marks.filter((mark) => mark.country === 'germany');
    expect(germany.map((mark) => [mark.date, mark.level, mark.reports])).toEqual([
      ['2025-10-29', 'leave-now-commercial', 3],
      ['2025-10-31', 'leave-when-possible', 1],
    ]);
    const australia = data.marks.filter((mark) => mark.country === 'australia');
    expect(australia.map((mark) => [mark.level, mark.open])).toEqual([
      ['advise-against-travel', false],
      ['leave-when-possible', true],
    ]);
  });

  it('splits the status check of 5 January into its three countries', () => {
    // One row for United Kingdom, France, United States.
    expect(data.marks.filter((mark) => mark.restated).map((mark) => mark.country).sort()).toEqual(['france', 'united-kingdom', 'united-states']);
  });
});

describe('alerts: drawing', () => {
  it.each<FrameName>(['narrow', 'wide'])('gives the same picture whatever was drawn before (%s)', (name) => {
    const frame = alerts.frames[name];
    for (const before of alerts.views) {
      for (const view of alerts.views) {
        const fresh = canvas();
        alerts.draw(fresh, model, view, frame);
        const reused = canvas();
        alerts.draw(reused, model, before, frame);
        alerts.draw(reused, model, view, frame);
        expect(reused.outerHTML, `${before} → ${view}`).toBe(fresh.outerHTML);
      }
    }
  });

  it('never sets a style attribute', () => {
    const svg = canvas();
    alerts.draw(svg, model, 'others', alerts.frames.wide);
    expect(svg.outerHTML).not.toContain('style=');
  });

  it('draws an empty table without marks', () => {
    const svg = canvas();
    alerts.draw(svg, { ...model, data: { countries: [], marks: [], notices: [] } }, 'others', alerts.frames.narrow);
    expect(svg.querySelectorAll('g[data-layer="advice"] circle')).toHaveLength(0);
    expect(svg.outerHTML).not.toContain('NaN');
  });
});
