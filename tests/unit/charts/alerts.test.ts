import { describe, expect, it } from 'vitest';
import { notices } from '../../../src/charts/alerts/data.ts';
import alerts from '../../../src/charts/alerts/index.ts';
import { prepare } from '../../../src/charts/prepare.ts';
import { loadContent } from '../../../src/content/load.ts';

const content = loadContent(new URL('../../../', import.meta.url));
const data = alerts.data(content, 'en');
const figures = alerts.figures(data);
const model = prepare(alerts, content, 'fr');

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
    expect(alerts.table(model, content).rows).toHaveLength(35);
  });

  it('makes one mark of several reports and two of two wordings', () => {
    // Germany: leave-now on 29 Oct twice and, published on 30 Oct, the same notice = 1 mark of 3 reports;
    // AFP's softer wording of 31 Oct = 1 more. Australia: 31 Oct against travel, 1 Nov leave (low).
    const germany = notices(content, 'en').filter(({ mark }) => mark.country === 'germany');
    expect(germany.map(({ mark, reports }) => [mark.date, mark.level, reports.length])).toEqual([
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
    expect(data.marks.filter(({ level }) => level === 'restated').map((mark) => mark.country).sort()).toEqual(['france', 'united-kingdom', 'united-states']);
  });
});

describe('alerts: what goes where', () => {
  it('leaves the text of the reports to the table and to what marks tell', () => {
    const [first] = content.tables.advisories.rows;
    const paraphrase = String(first?.['paraphrase_fr']);
    expect(alerts.table(model, content).rows[0]).toContain(paraphrase);
    expect(JSON.stringify(model)).not.toContain(paraphrase);
  });

  it('tells of each notice the surest report, and how many there are', () => {
    // Germany, 29 October: Enjeux and WADR of medium confidence, La Nación (published on the 30th) of high.
    const told = alerts.tells(model, 'others', content).find(({ mark }) => mark === 'marks/germany_2025-10-29_leave-now-commercial');
    expect(told?.figures).toMatchObject({ country: 'Allemagne', reports: 3, confidence: 'élevée', day: '29 octobre 2025' });
  });

  it('says no number of days where a step of Washington is missing', () => {
    const ordered = data.marks.filter(({ level }) => level !== 'staff-departure-ordered');
    expect(alerts.figures({ ...data, marks: ordered })).not.toHaveProperty('days_to_order');
  });
});
