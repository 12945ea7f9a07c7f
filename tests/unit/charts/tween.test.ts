import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stop, tween } from '../../../src/charts/browser/tween.ts';

let frames: FrameRequestCallback[] = [];

/** Runs the next animation frame at a time, ms. */
function frameAt(time: number): void {
  const [next, ...rest] = frames;
  frames = rest;
  next?.(time);
}

function picture(): SVGSVGElement {
  const { document } = parseHTML('<svg><g><circle data-key="a" cx="0" r="5"/><circle data-key="b" cx="10" r="5" opacity="0.4"/></g></svg>');
  return document.querySelector('svg') as unknown as SVGSVGElement;
}

const mark = (svg: SVGSVGElement, key: string): Element | null => svg.querySelector(`[data-key="${key}"]`);

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a tween', () => {
  test('starts where the mark stood, passes between, and ends where draw put it', () => {
    const svg = picture();
    tween(svg, () => mark(svg, 'a')?.setAttribute('cx', '100'));
    expect(Number(mark(svg, 'a')?.getAttribute('cx'))).toBe(0);
    frameAt(0);
    frameAt(325);
    expect(Number(mark(svg, 'a')?.getAttribute('cx'))).toBeCloseTo(50);
    frameAt(650);
    expect(mark(svg, 'a')?.getAttribute('cx')).toBe('100');
    expect(frames.length).toBe(0);
  });

  test('fades in what is new and leaves no trace of it', () => {
    const svg = picture();
    tween(svg, () => {
      const fresh = mark(svg, 'a')?.cloneNode() as Element;
      fresh.setAttribute('data-key', 'c');
      svg.querySelector('g')?.append(fresh);
    });
    expect(mark(svg, 'c')?.getAttribute('opacity')).toBe('0');
    frameAt(0);
    frameAt(700);
    expect(mark(svg, 'c')?.hasAttribute('opacity')).toBe(false);
  });

  test('fades out what is gone, unkeyed, then takes it away', () => {
    const svg = picture();
    tween(svg, () => mark(svg, 'b')?.remove());
    expect(mark(svg, 'b')).toBeNull();
    expect(svg.querySelectorAll('[data-ghost]').length).toBe(1);
    frameAt(0);
    frameAt(650);
    expect(svg.querySelectorAll('circle').length).toBe(1);
  });

  test('interrupted by another starts from where it stands', () => {
    const svg = picture();
    tween(svg, () => mark(svg, 'a')?.setAttribute('cx', '100'));
    frameAt(0);
    frameAt(325);
    tween(svg, () => mark(svg, 'a')?.setAttribute('cx', '0'));
    expect(Number(mark(svg, 'a')?.getAttribute('cx'))).toBeCloseTo(50);
    frameAt(0);
    frameAt(650);
    expect(mark(svg, 'a')?.getAttribute('cx')).toBe('0');
  });

  test('stopped by a jump leaves no ghost, and nothing half faded or half way', () => {
    const svg = picture();
    tween(svg, () => {
      const fresh = mark(svg, 'b')?.cloneNode() as Element;
      fresh.setAttribute('data-key', 'c');
      fresh.removeAttribute('opacity');
      mark(svg, 'b')?.remove();
      mark(svg, 'a')?.setAttribute('cx', '100');
      svg.querySelector('g')?.append(fresh);
    });
    frameAt(0);
    frameAt(200);
    stop(svg);
    expect(svg.querySelectorAll('[data-ghost]').length).toBe(0);
    expect(mark(svg, 'c')?.hasAttribute('opacity')).toBe(false);
    expect(mark(svg, 'a')?.getAttribute('cx')).toBe('100');
  });

  test('interrupted while a mark fades in lets it go on from there, then leaves it whole', () => {
    const svg = picture();
    tween(svg, () => {
      const fresh = mark(svg, 'a')?.cloneNode() as Element;
      fresh.setAttribute('data-key', 'c');
      svg.querySelector('g')?.append(fresh);
    });
    frameAt(0);
    frameAt(325);
    expect(Number(mark(svg, 'c')?.getAttribute('opacity'))).toBeCloseTo(0.5);
    tween(svg, () => mark(svg, 'a')?.setAttribute('cx', '50'));
    expect(Number(mark(svg, 'c')?.getAttribute('opacity'))).toBeCloseTo(0.5);
    frameAt(0);
    frameAt(650);
    expect(mark(svg, 'c')?.hasAttribute('opacity')).toBe(false);
  });
});
