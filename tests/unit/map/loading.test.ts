import { describe, expect, test } from 'vitest';
import { loadingOf, type Circumstances } from '../../../src/map/mapbox/policy.ts';

/** A desk on a good line, with a token. */
const desk: Circumstances = { token: true, simpleReading: false, saveData: false, reducedData: false, forcedColours: false, embedded: false, asked: false, wide: true, connection: '4g', failed: false };
const phone: Circumstances = { ...desk, wide: false };

describe('the interactive map', () => {
  test('comes by itself on a wide screen with a good connection', () => {
    expect(loadingOf(desk)).toBe('by-itself');
    expect(loadingOf({ ...desk, connection: undefined })).toBe('by-itself');
  });
  test.each(['slow-2g', '2g', '3g'])('is offered on a wide screen with a %s connection', (connection) => {
    expect(loadingOf({ ...desk, connection })).toBe('on-tap');
  });
  test('is offered on a phone, and comes when asked for', () => {
    expect(loadingOf(phone)).toBe('on-tap');
    expect(loadingOf({ ...phone, asked: true })).toBe('by-itself');
  });
  test('is offered under forced colours', () => {
    expect(loadingOf({ ...desk, forcedColours: true })).toBe('on-tap');
  });
  test('comes into an embed only when asked for', () => {
    expect(loadingOf({ ...desk, embedded: true })).toBe('never');
    expect(loadingOf({ ...desk, embedded: true, asked: true })).toBe('by-itself');
  });
  test.each([{ token: false }, { simpleReading: true }, { saveData: true }, { reducedData: true }, { failed: true }])('never comes with %o, not even when asked for', (change) => {
    expect(loadingOf({ ...desk, ...change })).toBe('never');
    expect(loadingOf({ ...phone, ...change, asked: true })).toBe('never');
  });
});
