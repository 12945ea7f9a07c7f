import { describe, expect, it } from 'vitest';
import claims from '../../../src/charts/claims/index.ts';
import { gridOf } from '../../../src/charts/claims/layout.ts';
import type { Frame, FrameName } from '../../../src/charts/contract.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { loadContent } from '../../../src/content/load.ts';
import { canvas } from './canvas.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const figures = claims.figures(claims.data(content, 'en'));
const model = prepare(claims, content, 'fr');

function drawn(view: (typeof claims.views)[number], name: FrameName = 'wide'): SVGSVGElement {
  const svg = canvas();
  claims.draw(svg, model, view, claims.frames[name]);
  return svg;
}

describe('claims: figures against the evidence, worked out by hand', () => {
  it('counts 65 claims by verdict', () => {
    // Rows of claims.csv by verdict: 18 + 23 + 10 + 8 + 6 = 65.
    expect(figures).toMatchObject({ all: 65, confirmed: 18, partly: 23, uncorroborated: 10, not_searchable: 8, contradicted: 6 });
  });

  it('counts confirmed claims by chapter, none in the last', () => {
    // 1: C04 C05 C06 C09 C11. 2: C18 C21 C23 C24. 3: C30 C34 C35 C37. 4: C41 C44 C49 C50 C51. 5: none of C54 to C65.
    expect(figures).toMatchObject({ confirmed_1: 5, confirmed_2: 4, confirmed_3: 4, confirmed_4: 5, confirmed_5: 0, chapter_5: 12 });
  });

  it('counts what kind of statement was confirmed or could not be searched', () => {
    // Of the 18 confirmed all but C24 and C44 are events. Not searchable: C15 C16 C26 C27 C47 C48 are quotations, C54 and C58 not.
    expect(figures).toMatchObject({ interpretation: 30, event: 24, quote: 7, number: 4, confirmed_event: 16, not_searchable_quote: 6 });
  });

  it('has one row a claim, with its text and record, which the model leaves out', () => {
    const { rows } = claims.table(model, content);
    const c08 = content.claims.find(({ id }) => id === 'C08');
    expect(rows).toHaveLength(65);
    expect(rows.find(([id]) => id === 'C08')).toEqual(['C08', '1 · Le front', c08?.claim.fr, 'contredit', c08?.record.fr]);
    expect(JSON.stringify(model)).not.toContain(c08?.record.fr);
    expect(JSON.stringify(model)).not.toContain(c08?.claim.fr);
  });

  it('tells each statement, with its verdict only where the view shows it', () => {
    const told = (view: (typeof claims.views)[number]) => claims.tells(model, view, content);
    // 65 statements; six contradicted: C08 C31 C40 C45 C59 C61.
    expect(told('all').map(({ words }) => words)).toEqual(Array.from({ length: 65 }, () => 'statement'));
    expect(told('contradicted').map(({ mark }) => mark)).toEqual(['C08', 'C31', 'C40', 'C45', 'C59', 'C61'].map((id) => `claims/${id}`));
    expect(told('open')).toHaveLength(65);
  });
});

describe('claims: drawing', () => {
  it('links every square to its claim in the ledger, with a name', () => {
    for (const view of claims.views) {
      const links = [...drawn(view).querySelectorAll('a')];
      expect(links).toHaveLength(65);
      for (const link of links) {
        const id = link.getAttribute('data-key') ?? '';
        expect(link.getAttribute('href')).toBe(`/fr/evidence/#${id}`);
        expect(link.getAttribute('aria-label')).toMatch(new RegExp(`^${id}, (?:confirmé|en partie|non corroboré|invérifiable|contredit)$`));
      }
    }
  });

  it('shows no verdict at first, then one at a time, then all', () => {
    const told = (view: (typeof claims.views)[number]): number => drawn(view).querySelectorAll('a:not(.claim--blank)').length;
    expect(claims.views.map(told)).toEqual([0, 18, 23, 10, 8, 6, 65, 65]);
  });

  it('tells the five verdicts apart without colour', () => {
    const forms = new Set(['C04', 'C01', 'C10', 'C15', 'C08'].map((id) => {
      const square = drawn('open').querySelector(`[data-key="${id}"]`);
      // Full and empty squares have no sign: their fill differs, which the class carries.
      return `${square?.querySelector('path')?.getAttribute('d') ?? ''} ${square?.getAttribute('class') ?? ''}`;
    }));
    expect(forms.size).toBe(5);
  });

  it('leaves 24 px from square to square on a phone, in rows and in the grid', () => {
    const frame: Frame = { name: 'narrow', width: 360, height: 330 };
    const grid = gridOf(model.data, frame, 44);
    for (const { corners } of [grid.rows, grid.matrix]) {
      const all = [...corners.values()];
      expect(all).toHaveLength(65);
      for (const [index, a] of all.entries()) {
        for (const b of all.slice(index + 1)) expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(24);
      }
    }
  });

  it('stays inside the frame at every size', () => {
    for (const [name, width, height] of [['narrow', 320, 240], ['narrow', 360, 230], ['narrow', 550, 300], ['wide', 560, 420], ['wide', 1100, 860]] as const) {
      const grid = gridOf(model.data, { name, width, height }, 56);
      for (const { corners, scale } of [grid.rows, grid.matrix]) {
        for (const { x, y } of corners.values()) {
          expect(x + grid.size * scale).toBeLessThanOrEqual(width);
          expect(y + grid.size * scale).toBeLessThanOrEqual(height);
        }
      }
    }
  });
});
