import { describe, expect, test } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { fit, pixelsPerKm, place } from '../../../src/map/camera.ts';
import { bamako, circle, distanceKm } from '../../../src/map/distance.ts';
import { geographyDefs } from '../../../src/map/geography.ts';
import { project } from '../../../src/map/projection.ts';

const ambush = [-8.60058, 12.90847] as const;
const kati = [-8.07257, 12.74409] as const;

describe('distances', () => {
  // Haversine by hand: Δlat 0.26947°, Δlon 0.59758° at 12.77° N → 29.96 and 64.80 km → 71.4 km.
  test('the point of 28 October lies 71 km from the centre of Bamako', () => {
    expect(distanceKm(ambush, bamako)).toBeCloseTo(71.4, 0);
  });
  // Δlat 0.16438° = 18.28 km, Δlon 0.52801° × cos 12.83° = 57.25 km → 60.1 km.
  test('and 60 km from Kati', () => {
    expect(distanceKm(ambush, kati)).toBeCloseTo(60.1, 0);
  });
  test('a ring is everywhere as far as it says', () => {
    for (const point of circle(bamako, 250)) expect(distanceKm(point, bamako)).toBeCloseTo(250, 3);
  });
});

describe('the camera', () => {
  const frame = { name: 'wide', width: 800, height: 600 } as const;
  test('shows the whole of its bounds inside the padding', () => {
    const camera = fit([-12, 10, 4, 25], frame, { top: 40, left: 20, right: 20, bottom: 30 });
    const [left, top] = place(camera, [-12, 25]);
    const [right, bottom] = place(camera, [4, 10]);
    expect(left).toBeGreaterThanOrEqual(20 - 1e-9);
    expect(right).toBeLessThanOrEqual(780 + 1e-9);
    expect(top).toBeGreaterThanOrEqual(40 - 1e-9);
    expect(bottom).toBeLessThanOrEqual(570 + 1e-9);
  });
  test('a kilometre is as long as the projection makes it', () => {
    const camera = fit([-9, 12, -7, 13.5], frame);
    const [x0] = place(camera, [-8, 12.639]);
    const [x1] = place(camera, [-7, 12.639]);
    const km = distanceKm([-8, 12.639], [-7, 12.639]);
    expect((x1 - x0) / km).toBeCloseTo(pixelsPerKm(camera, 12.639), 2);
  });
});

describe('the ground', () => {
  test('weighs at most 8 KB in brotli', () => {
    expect(brotliCompressSync(Buffer.from(geographyDefs())).length).toBeLessThanOrEqual(8 * 1024);
  });
  test('puts Mali where it is', () => {
    const path = /id="geo-mali"[^>]* d="([^"]+)"/.exec(geographyDefs())?.[1] ?? '';
    const steps = [...path.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    let [x, y] = [0, 0];
    const xs: number[] = [];
    const ys: number[] = [];
    steps.forEach(([dx, dy], index) => {
      [x, y] = index === 0 ? [dx, dy] : [x + dx, y + dy];
      xs.push(x);
      ys.push(y);
    });
    const [west, north] = project([-12.24, 25]);
    const [east, south] = project([4.25, 10.15]);
    expect(Math.min(...xs)).toBeCloseTo(west, -1.3);
    expect(Math.max(...xs)).toBeCloseTo(east, -1.3);
    expect(Math.min(...ys)).toBeCloseTo(north, -1.3);
    expect(Math.max(...ys)).toBeCloseTo(south, -1.3);
  });
});
