import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../../src/schemas/iso-date.ts';
import { errorsAfter } from './valid-content.ts';

const claims = 'content/claims/1-the-front.yaml';
const events = 'content/events/2025.yaml';
const aDate = 'a possible date such as "2025-10-28", "2025-10", "2025" or "2022/2025"';
const inWestAfrica = 'a point in West Africa (lat 4 to 28, lon -18 to 16)';

describe('a date', () => {
  test.each(['2025', '2025-10', '2025-10-28', '2024-02-29', '2022/2025', '2025/2025-10', '2025-05/2025-10', '../2025-09', '2025-09/..'])(
    'may be written %s',
    (date) => {
      expect(isIsoDate(date)).toBe(true);
    },
  );

  test.each([
    ['a day that does not exist', '2025-02-30'],
    ['a 29 February in another than a leap year', '2025-02-29'],
    ['a month that does not exist', '2025-13'],
    ['day and month swapped', '2025-28-10'],
    ['the French order', '28/10/2025'],
    ['a missing zero', '2025-1-05'],
    ['words', 'October 2025'],
    ['an interval that ends before it begins', '2025/2022'],
    ['an interval of three', '2020/2021/2022'],
    ['an interval without ends', '../..'],
    ['a year that is a slip of the keyboard', '0225-10-28'],
    ['a time of day', '2025-10-28T10:00'],
    ['nothing', ''],
  ])('may not be %s', (_, date) => {
    expect(isIsoDate(date)).toBe(false);
  });

  test('that does not exist is reported for an event', () => {
    expect(errorsAfter((tree) => tree.replace(events, '"2025-10-28"', '"2025-02-30"'))).toEqual([
      `${events} › E001 › date: expected ${aDate}, found "2025-02-30"`,
    ]);
  });

  test('that is malformed is reported for a claim', () => {
    expect(errorsAfter((tree) => tree.replace(claims, '"2025-10-28"', '28 October 2025'))).toEqual([
      `${claims} › C01 › date: expected ${aDate}, found "28 October 2025"`,
    ]);
  });

  test('without quotation marks is reported, for YAML reads a year as a number', () => {
    expect(errorsAfter((tree) => tree.replace('content/sources/press.yaml', '"2025-10-29"', '2025'))).toEqual([
      'content/sources/press.yaml › rfi › date: expected a text, found the number 2025',
    ]);
  });

  test('of an update must be a day', () => {
    expect(errorsAfter((tree) => tree.replace('content/charts/rings.yaml', '"2026-11-22"', '"2026-11"'))).toEqual([
      'content/charts/rings.yaml › rings › updated: expected a possible day such as "2025-10-28", found "2026-11"',
    ]);
  });
});

describe('a coordinate', () => {
  test('outside West Africa is reported', () => {
    expect(errorsAfter((tree) => tree.replace(events, 'lat: 12.74409', 'lat: 48.85'))).toEqual([
      `${events} › E001 › lat, lon: expected ${inWestAfrica}, found lat 48.85, lon -8.07257`,
    ]);
  });

  test('that is swapped is reported as such', () => {
    const errors = errorsAfter((tree) => tree.replace(events, 'lat: 12.74409\n  lon: -8.07257', 'lat: -8.07257\n  lon: 12.74409'));
    expect(errors).toEqual([
      `${events} › E001 › lat, lon: expected ${inWestAfrica}, found lat -8.07257, lon 12.74409 (they look swapped)`,
    ]);
  });

  test('of the far east of Mali is known as swapped too', () => {
    const errors = errorsAfter((tree) => tree.replace(events, 'lat: 12.74409\n  lon: -8.07257', 'lat: 2.402\n  lon: 15.918'));
    expect(errors).toEqual([`${events} › E001 › lat, lon: expected ${inWestAfrica}, found lat 2.402, lon 15.918 (they look swapped)`]);
  });

  test('with one half is reported', () => {
    expect(errorsAfter((tree) => tree.replace(events, '  lon: -8.07257\n', ''))).toEqual([
      `${events} › E001 › lon: expected lat and lon together, or neither, found nothing`,
    ]);
  });

  test('that is wrong is reported together with the other faults of its record', () => {
    const errors = errorsAfter((tree) => tree.replace(events, 'lat: 12.74409', 'lat: 48.85').replace(events, 'confidence: high', 'confidence: sure'));
    expect(errors).toEqual([
      `${events} › E001 › confidence: expected one of high, medium, low, found "sure"`,
      `${events} › E001 › lat, lon: expected ${inWestAfrica}, found lat 48.85, lon -8.07257`,
    ]);
  });

  test('is checked in tables as well', () => {
    const errors = errorsAfter((tree) =>
      tree
        .replace('content/data/deaths.csv', '2024,Kati,12.74409,-8.07257', '2024,Kati,-8.07257,12.74409')
        .replace('content/data/deaths.csv', '2025,Kati,12.74409,-8.07257', '2025,Kati,12.74409,'),
    );
    expect(errors).toEqual([
      `content/data/deaths.csv › row 2 › lat, lon: expected ${inWestAfrica}, found lat -8.07257, lon 12.74409 (they look swapped)`,
      'content/data/deaths.csv › row 3 › lat, lon: expected both or neither, found lat the number 12.74409, lon nothing',
    ]);
  });
});
