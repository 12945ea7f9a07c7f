/**
 * Every visual: a view drawn over any other gives the same marks as drawn on
 * an empty picture, in both frames. This is what lets a jump, a resize or the
 * back button never leave a figure in a wrong state.
 */
import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { prepare } from '../../../src/charts/prepare.ts';
import { content } from '../../../src/content/content.ts';
import { charts } from './charts.ts';

const frames = ['narrow', 'wide'] as const;

function marksOf(svg: SVGSVGElement): string[] {
  return [...svg.querySelectorAll('[data-key]')]
    .map((mark) => `${mark.tagName} ${[...mark.attributes].map(({ name, value }) => `${name}=${value}`).sort().join(' ')} ${mark.textContent}`)
    .sort();
}

describe.each(charts.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
  const model = prepare(chart, content(), 'fr');

  test.each(frames)('draws each view the same after any other as afresh, %s', (name) => {
    const { document } = parseHTML('<svg></svg><svg></svg>');
    const [used, fresh] = [...document.querySelectorAll('svg')] as unknown as [SVGSVGElement, SVGSVGElement];
    for (const view of chart.views) {
      fresh.replaceChildren();
      chart.draw(fresh, model, view, chart.frames[name]);
      const expected = marksOf(fresh);
      expect(expected.length, view).toBeGreaterThan(0);
      for (const before of chart.views) {
        chart.draw(used, model, before, chart.frames[name]);
        chart.draw(used, model, view, chart.frames[name]);
        expect(marksOf(used), `${before} → ${view}`).toEqual(expected);
      }
    }
  });
});
