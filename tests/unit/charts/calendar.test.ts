import { describe, expect, it } from 'vitest';
import { closure, range } from '../../../src/charts/calendar/data.ts';
import calendar from '../../../src/charts/calendar/index.ts';
import { dayIndex, days, spans } from '../../../src/charts/calendar/layout.ts';
import { dayAfter } from '../../../src/charts/kit/days.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { loadContent } from '../../../src/content/load.ts';
import { canvas } from './canvas.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = calendar.data(content, 'en');
const figures = calendar.figures(data);
const model = prepare(calendar, content, 'fr');

describe('calendar: figures against the evidence, worked out by hand', () => {
  it('has 153 days, of which 57 have a dated fact', () => {
    // Days: 30 + 31 + 30 + 31 + 31 = 153. Dated days in convoys.csv: 46 (6 in September, 5 in October before the 27th,
    // 6 from 27 October to 9 November, 8 in the rest of November, 11 in December, 10 in January).
    // Events add 3, 13, 19 September; 6, 9, 17, 21, 27, 28, 29 October; 18 November: 11. 46 + 11 = 57.
    expect(figures).toMatchObject({ grid_days: 153, dated_days: 57, empty_days: 96 });
  });

  it('counts 9, 9, 9, 9 and 21 dated days in the five views, which share no day', () => {
    // September 5, 8, 10, 14, 16, 21 + 3, 13, 19. October 7, 8, 22, 23, 26 + 6, 9, 17, 21. Closure 30 Oct, 2, 3, 4, 6, 8 Nov + 27, 28, 29 Oct.
    // November 10, 11, 13, 20, 21, 22, 24, 25 + 18. Winter 1–6, 8–11, 17 December (11), 3, 5, 7–11, 15, 22, 29 January (10).
    expect(figures).toMatchObject({ days_september: 9, days_october: 9, days_closure: 9, days_november: 9, days_winter: 21 });
    expect(calendar.views.reduce((sum, view) => sum + dayIndex(spans[view].to) - dayIndex(spans[view].from) + 1, 0)).toBe(153);
  });

  it('counts the days with an attack', () => {
    // 5, 13, 14, 19, 21 September; 17, 21 October; 28 October, 6 November; 10 November; 6, 10 December, 3, 11, 29 January.
    expect(figures).toMatchObject({ attack_september: 5, attack_october: 2, attack_closure: 2, attack_november: 1, attack_winter: 5 });
  });

  it('counts the days on which a convoy arrived, and not the tally of 22 January', () => {
    // 7 October; 30 October; 22 November; 6, 8, 11 December, 5 January.
    expect(figures).toMatchObject({ arrival_september: 0, arrival_october: 1, arrival_closure: 1, arrival_november: 1, arrival_winter: 4 });
  });

  it('leaves hollow what rests on weak sources only: 8 and 10 November', () => {
    // 8 November: fuel coming back (low). 10 November: attack in Burkina Faso (E077, low). 30 October has two high sources beside two low ones.
    expect(data.marks.filter(({ open }) => open).map(({ date, kind }) => `${date} ${kind}`)).toEqual(['2025-11-08 shortage', '2025-11-10 attack']);
  });

  it('reads the numbers that labels name from the tables', () => {
    expect(data.facts).toEqual({ state_tv: 300, local_sources: 1000, from_niger: 82, burned_17_october: 50, burned_6_november: 9, km_28_october: 71 });
  });

  it('begins on a Monday and closes schools for two whole weeks', () => {
    expect(new Date('2025-09-01').getUTCDay()).toBe(1);
    expect(dayIndex(closure.from) % 7).toBe(0);
    expect(dayIndex(closure.to) - dayIndex(closure.from) + 1).toBe(14);
    expect(dayAfter(range.from, days - 1)).toBe('2026-01-31');
  });

  it('has one row a report in its table', () => {
    // 64 rows of convoys.csv with a sure day in the span, and the 22 events of the blockade with a day.
    expect(calendar.table(model, content).rows).toHaveLength(64 + 22);
  });
});

describe('calendar: drawing', () => {
  it('draws every mark once in every view', () => {
    for (const view of calendar.views) {
      const svg = canvas();
      calendar.draw(svg, model, view, calendar.frames.narrow);
      expect(svg.querySelectorAll('[data-layer="marks"] path')).toHaveLength(data.marks.length);
    }
  });

  it('links the marks of published events to the timeline, and no other', () => {
    const svg = canvas();
    calendar.draw(svg, model, 'closure', calendar.frames.narrow);
    const hrefs = new Map([...svg.querySelectorAll('[data-layer="marks"] > a')].map((link) => [link.getAttribute('data-key'), link.getAttribute('href')]));
    // 30 October: three rows of the table beside E067. 8 November: a row of the table alone.
    expect(hrefs.get('2025-10-28-attack')).toBe('/fr/timeline/#E063');
    expect(hrefs.get('2025-10-30-arrival')).toBe('/fr/timeline/#E067');
    expect(svg.querySelector('[data-layer="marks"] > path[data-key="2025-11-08-shortage"]')).not.toBeNull();
    // The 22 events of the blockade: no two of one kind fall on one day.
    expect(hrefs.size).toBe(22);
    const known = new Set(content.events.map(({ id }) => `/fr/timeline/#${id}`));
    expect([...hrefs.values()].filter((href) => !known.has(href ?? ''))).toEqual([]);
  });

  it('tells of a day the surest of its reports, and how many there are', () => {
    // 30 October, arrivals: the government's statement (high), a pro-Russian channel and local sources (low); E067 (high) after them.
    const told = calendar.tells(model, 'closure', content).find(({ mark }) => mark === 'marks/2025-10-30-arrival');
    expect(told?.figures).toMatchObject({ day: '30 octobre 2025', place: 'Bamako', said: 'communiqué du gouvernement', reports: 4, confidence: 'élevée' });
  });

  it('leaves the text of the reports out of the model', () => {
    expect(JSON.stringify(model).length).toBeLessThan(13_000);
  });

  it('leaves out a number that no row gives', () => {
    const { convoys } = content.tables;
    const without = { ...content, tables: { ...content.tables, convoys: { ...convoys, rows: [] } } };
    expect(calendar.data(without, 'fr').facts).toEqual({ burned_17_october: 50, burned_6_november: 9, km_28_october: 71 });
  });
});
