/** The audit of the visuals: whole, and true where it can be counted. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { prepared } from '../../../src/charts/prepared.ts';
import { visuals } from '../../../src/charts/registry.ts';
import { content } from '../../../src/content/content.ts';
import { heuristics, type Heuristic, type Outcome } from '../../../src/schemas/accessibility-check.ts';
import { errorsAfter } from '../content/valid-content.ts';
import { schoolYears } from './school-years.ts';

const root = new URL('../../../', import.meta.url);
const file = 'content/accessibility/audit.yaml';

/** What the audit says of a visual. */
function outcomeOf(heuristic: Heuristic, chart: string): Outcome | undefined {
  return content().audit.find(({ id }) => id === heuristic)?.results.find(({ charts }) => charts.includes(chart))?.outcome;
}

describe('the audit', () => {
  test('has every critical heuristic, in the order of the workbook', () => {
    expect(content().audit.map(({ id }) => id)).toEqual(heuristics);
    expect(heuristics).toHaveLength(14);
  });

  test.each(visuals.map(({ id }) => id))('judges %s in each of them', (chart) => {
    expect(heuristics.filter((heuristic) => outcomeOf(heuristic, chart) === undefined)).toEqual([]);
  });

  test('names tests that are there', () => {
    expect(content().audit.flatMap(({ tests }) => tests).filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  test('passes nothing that only a screen reader or a device could show: none was used', () => {
    for (const heuristic of ['only-visual', 'one-input-type', 'overrides-controls'] as const) {
      for (const { id } of visuals) expect(outcomeOf(heuristic, id), `${heuristic}, ${id}`).not.toBe('pass');
    }
  });
});

describe.each(visuals.map(({ id }) => id))('%s', (chart) => {
  test('has at most 25 marks in a view, or the audit says that walking through them is long', () => {
    const most = Math.max(...Object.values(prepared(chart, 'en').tells.views).map((marks) => marks.length));
    expect(outcomeOf('tedious', chart)).toBe(most > 25 ? 'partial' : 'pass');
  });

  test('is written for nine years of school in English; where its takeaway is not, the audit says so', () => {
    const { sentence, view } = prepared(chart, 'en');
    const views = visuals.find(({ id }) => id === chart)?.views ?? [];
    const words = [sentence('question'), sentence('takeaway'), sentence('howToRead'), ...views.flatMap((one) => [view(one).title, view(one).summary])];
    expect(schoolYears(words)).toBeLessThanOrEqual(9);
    const reason = content().audit.find(({ id }) => id === 'reading-level')?.results.flatMap((result) => (result.outcome !== 'pass' && result.charts.includes(chart) ? [result.reason.en] : []))[0] ?? '';
    expect(reason.includes('goes above'), reason).toBe(schoolYears([sentence('takeaway')]) > 9);
  });
});

test('no style sheet makes words of a visual smaller than 12 px', () => {
  const css = ['chart', 'figure', 'embed'].map((name) => readFileSync(new URL(`src/styles/${name}.css`, root), 'utf8')).join('\n');
  const sizes = [...css.matchAll(/font-size:\s*([\d.]+)(px|rem)/g)].map(([, size, unit]) => Number(size) * (unit === 'rem' ? 16 : 1));
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

describe('a fault in the audit stops the build with its place', () => {
  const reason = '      reason: { fr: Pas essayé., en: Not tried. }\n';
  test.each([
    ['an unknown visual', '[rings]', '[rings, ring]', 'low-contrast › results: expected ids of visuals in content/charts, found "ring"'],
    ['a visual that nobody judged', '[rings]', '[ring]', 'low-contrast › results: expected a result for the visual "rings", found none'],
    ['a visual judged twice', reason, `${reason}    - outcome: pass\n      charts: [rings]\n`, 'low-contrast › results: expected each visual in one result, found "rings" in two'],
    ['anything but a pass without its reason', reason, '', 'low-contrast › results.0.reason: expected a text in fr and en, found nothing'],
    ['an outcome that is none', 'outcome: partial', 'outcome: mostly', 'low-contrast › results.0.outcome: expected '],
  ])('%s', (_, from, to, message) => {
    expect(errorsAfter((tree) => tree.replace(file, from, to)).some((line) => line.startsWith(`${file} › ${message}`))).toBe(true);
  });

  test('a heuristic left out', () => {
    expect(errorsAfter((tree) => tree.replace(file, '- id: low-contrast', '- id: only-visual'))).toContain('content/accessibility › low-contrast › its record: expected every critical heuristic, found none');
  });
});
