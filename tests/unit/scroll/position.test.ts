import { describe, expect, test } from 'vitest';
import { activeStep, progressOf, readingLine } from '../../../src/scroll/position.ts';

describe('the step being read', () => {
  test('is the last whose top has passed the line', () => {
    expect(activeStep([-900, -300, 420, 1100], 480)).toBe(2);
  });
  test('is the first before any has', () => {
    expect(activeStep([700, 1400], 480)).toBe(0);
  });
  test('is the last after a jump past the end', () => {
    expect(activeStep([-9000, -8000, -7000], 480)).toBe(2);
  });
  test('depends on nothing but positions', () => {
    const tops = [-200, 300, 800];
    const once = activeStep(tops, 480);
    activeStep([5000, 6000, 7000], 480);
    expect(activeStep(tops, 480)).toBe(once);
  });
});

describe('the reading line', () => {
  test('lies at three fifths of the window beside a figure', () => {
    expect(readingLine({ height: 1000 }, { bottom: 1000, beside: true })).toBe(600);
  });
  test('lies below a figure that sticks to the top', () => {
    expect(readingLine({ height: 740 }, { bottom: 470, beside: false })).toBeCloseTo(591.5);
  });
  test('stays in the window when the figure has left it or fills it', () => {
    for (const bottom of [-500, 0, 740, 3000]) {
      const line = readingLine({ height: 740 }, { bottom, beside: false });
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThan(740);
    }
  });
});

describe('progress', () => {
  test('goes from 0 to 1 as the block passes the middle of the window', () => {
    expect(progressOf({ top: 800, height: 2000 }, 800)).toBe(0);
    expect(progressOf({ top: -600, height: 2000 }, 800)).toBe(0.5);
    expect(progressOf({ top: -5000, height: 2000 }, 800)).toBe(1);
  });
});
