import { describe, expect, test } from 'vitest';
import { settle } from '../../../src/map/settle.ts';

describe('marks of a map settle', () => {
  const mark = (x: number, firm = true) => ({ at: [x, 0] as const, r: 5, firm });
  const apart = (a: { at: readonly [number, number] } | undefined, b: { at: readonly [number, number] } | undefined): number =>
    Math.hypot((a?.at[0] ?? 0) - (b?.at[0] ?? 0), (a?.at[1] ?? 0) - (b?.at[1] ?? 0));

  test('those of one point part until they touch, distant ones stay', () => {
    const far = mark(200);
    const [a, b, c] = settle([mark(0), mark(0), far]);
    expect(apart(a, b)).toBeGreaterThan(10);
    expect(c).toEqual(far);
  });

  test('a firm one gives way less', () => {
    const [firm, other] = settle([mark(0), mark(4, false)]);
    expect(Math.abs(firm?.at[0] ?? 0)).toBeLessThan(Math.abs((other?.at[0] ?? 0) - 4));
  });

  test('the same marks settle the same way', () => {
    expect(settle([mark(0), mark(0), mark(3)])).toEqual(settle([mark(0), mark(0), mark(3)]));
  });
});
