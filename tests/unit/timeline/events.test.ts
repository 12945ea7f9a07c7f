/** The events in words, and the pictures of them. */
import { csvFormatRows, csvParseRows } from 'd3';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/content/content.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { csvOf } from '../../../src/timeline/csv.ts';
import { csvHeadings, csvRow, placeId, placesOf, timelineColumns, timelineEvents } from '../../../src/timeline/events.ts';
import { drawMap } from '../../../src/timeline/map.ts';
import { drawStrip } from '../../../src/timeline/strip.ts';

const events = timelineEvents(content(), 'en');
const event = (id: string): (typeof events)[number] => {
  const found = events.find((one) => one.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
};

describe('dates', () => {
  it('say no more than is known', () => {
    expect(event('E063')).toMatchObject({ date: '2025-10-28', when: '28 October 2025' });
    // Its record holds a day, for the order; the precision is the month.
    expect(event('E042')).toMatchObject({ date: '2025-07', when: 'July 2025' });
    expect(event('E051')).toMatchObject({ when: 'week of 22 September 2025' });
  });

  it('order the list', () => {
    expect(events).toHaveLength(content().events.length);
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
  });
});

describe('places', () => {
  it('have one id in both languages, and one name each', () => {
    expect(placeId('Ségou–Bamako road (disputed)')).toBe('segou-bamako-road-disputed');
    for (const locale of locales) {
      const all = timelineEvents(content(), locale);
      expect(all.map(({ place }) => place).toSorted()).toEqual(events.map(({ place }) => place).toSorted());
      expect(new Set(placesOf(all, locale).map(({ name }) => name)).size).toBe(placesOf(all, locale).length);
    }
  });
});

describe('the CSV', () => {
  it.each(locales)('is quoted as d3 quotes and read back whole, in %s', (locale) => {
    const rows = [csvHeadings(locale), ...timelineEvents(content(), locale).map((one) => csvRow(one, locale))];
    expect(csvOf(rows)).toBe(`${csvFormatRows(rows)}\n`);
    expect(csvParseRows(csvOf(rows))).toEqual(rows);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([13]));
  });

  it('quotes marks, commas and line ends', () => {
    const rows = [['a "b"', 'c, d', 'e\nf', '', 'g']];
    expect(csvOf(rows)).toBe(`${csvFormatRows(rows)}\n`);
  });
});

describe('pictures', () => {
  it('have one block an event, none over another', () => {
    const { document } = parseHTML(drawStrip(events, timelineColumns(events), 'en'));
    const blocks = [...document.querySelectorAll('.block')];
    expect(blocks).toHaveLength(events.length);
    expect(new Set(blocks.map((block) => `${block.getAttribute('x') ?? ''} ${block.getAttribute('y') ?? ''}`)).size).toBe(events.length);
    expect(document.querySelectorAll('.block--low')).toHaveLength(content().events.filter(({ confidence }) => confidence === 'low').length);
  });

  it.each(['narrow', 'wide'] as const)('have every event with a point on the map once, far enough apart to be tapped, %s', (frame) => {
    const { document } = parseHTML(drawMap(events, content(), 'en', frame));
    const spots = [...document.querySelectorAll('.spot')];
    const ids = spots.flatMap((spot) => (spot.getAttribute('data-events') ?? '').split(' '));
    expect(ids.toSorted()).toEqual(events.filter(({ at }) => at).map(({ id }) => id).toSorted());
    const points = spots.map((spot) => (spot.getAttribute('transform') ?? '').match(/-?[\d.]+/gu)?.map(Number) ?? []);
    points.forEach(([x = 0, y = 0], index) => {
      for (const [x2 = 0, y2 = 0] of points.slice(index + 1)) expect(Math.hypot(x - x2, y - y2)).toBeGreaterThan(24);
    });
  });
});
