import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/charts/prepare.ts';
import { saidOf } from '../../../src/charts/ransoms/data.ts';
import ransoms from '../../../src/charts/ransoms/index.ts';
import { loadContent } from '../../../src/content/load.ts';
import { canvas } from './canvas.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = ransoms.data(content, 'en');
const figures = ransoms.figures(data);
const model = prepare(ransoms, content, 'fr');

describe('ransoms: figures against the evidence, worked out by hand', () => {
  it('keeps the competing sums of the Emirati case apart', () => {
    // series.csv: ransom-paid-reported 2025-10: 50; ransom-paid-conflicting 2025-10: 20, more-than;
    // ransom-demanded 2025-09: 100. No mean of 50 and 20 (35) anywhere.
    expect(figures).toMatchObject({ reported: 50, contested: 20, asked: 100 });
    expect(data.sums.find(({ id }) => id === 'contested')).toMatchObject({ atLeast: true, open: true });
    expect(Object.values(figures)).not.toContain(35);
  });

  it('sets the 5 million for the Egyptians against the zero of the former captives', () => {
    // ransom-demanded 2025-11: 5; E081 (29 November): none asked, by two ex-hostages.
    expect(figures).toMatchObject({ egyptians: 5, denied: 0 });
    expect(saidOf(content, 'denied')).toMatchObject({ date: '2025-11-29', sources: ['journaldumali-trois-egyptiens-desormais-libres'] });
  });

  it('reads the exchange of 2020 from its note: 204 to 206 prisoners, 10 million euros', () => {
    // “Plus 204 to 206 prisoners.”: 206 − 204 = 2 open marks. E014 names Cissé, Pétronin and two Italians: 1 + 1 + 2 = 4.
    expect(figures).toMatchObject({ euros: 10, prisoners_least: 204, prisoners_most: 206, prisoners_open: 2, hostages: 4 });
    expect(content.events.find(({ id }) => id === 'E014')?.detail.en).toContain('Four hostages');
  });

  it('keeps euros off the axis of dollars', () => {
    const { columns, rows } = ransoms.table(model, content);
    expect(rows.map((row) => row[columns.indexOf('unit')])).toEqual([...Array<string>(5).fill('millions de dollars'), 'millions d’euros', 'personnes', 'personnes']);
    const svg = canvas();
    ransoms.draw(svg, model, 'demanded', ransoms.frames.wide);
    expect([...svg.querySelectorAll('.ransom')].map((bar) => bar.getAttribute('data-key'))).toEqual(['reported', 'contested', 'asked', 'egyptians']);
    expect(svg.querySelectorAll('.ransom-euro')).toHaveLength(0);
  });
});

describe('ransoms: drawing', () => {
  it('draws the sums of low confidence open, the others full', () => {
    const svg = canvas();
    ransoms.draw(svg, model, 'demanded', ransoms.frames.narrow);
    expect([...svg.querySelectorAll('.ransom.is-open')].map((bar) => bar.getAttribute('data-key'))).toEqual(['contested', 'asked']);
    expect(svg.querySelectorAll('.ransom-more')).toHaveLength(1);
  });

  it('draws one mark for each person and each million of 2020', () => {
    const svg = canvas();
    ransoms.draw(svg, model, 'prisoners', ransoms.frames.narrow);
    expect(svg.querySelectorAll('.ransom-person--hostage')).toHaveLength(4);
    expect(svg.querySelectorAll('.ransom-person--prisoner')).toHaveLength(206);
    expect(svg.querySelectorAll('.ransom-person.is-open')).toHaveLength(2);
    expect(svg.querySelectorAll('.ransom-euro')).toHaveLength(10);
  });

  it('keeps every bar and every person inside the frame of a phone', () => {
    const frame = { name: 'narrow', width: 320, height: 250 } as const;
    for (const view of ransoms.views) {
      const svg = canvas();
      ransoms.draw(svg, model, view, frame);
      for (const mark of svg.querySelectorAll('rect')) {
        expect(Number(mark.getAttribute('x')) + Number(mark.getAttribute('width'))).toBeLessThanOrEqual(frame.width);
        expect(Number(mark.getAttribute('y')) + Number(mark.getAttribute('height'))).toBeLessThanOrEqual(frame.height);
      }
      expect(svg.outerHTML).not.toContain('style=');
    }
  });
});
