import { describe, expect, test } from 'vitest';
import { heightIn, heightMessage, viewIn } from '../../../src/embed/message.ts';

describe('the height in a message', () => {
  test('is read from the documented form, between 100 and 4000', () => {
    expect(heightIn(heightMessage(612))).toBe(612);
    expect(heightIn('road-to-bamako height 3')).toBe(100);
    expect(heightIn('road-to-bamako height 99999')).toBe(4000);
  });

  test.each(['road-to-bamako height NaN', 'road-to-bamako height -1', 'road-to-bamako height 1e9', 'road-to-bamako height 1000000000', 'x road-to-bamako height 300', 'road-to-bamako height 300\n', 300, Number.NaN, null, undefined, {}, ['road-to-bamako height 300'], { toString: () => 'road-to-bamako height 300' }])('is not in %j', (data) => {
    expect(heightIn(data)).toBeUndefined();
  });
});

test('a view is a plain name', () => {
  expect(viewIn('road-to-bamako view by-month')).toBe('by-month');
  expect(viewIn('road-to-bamako view <b>')).toBeUndefined();
  expect(viewIn({})).toBeUndefined();
});
