import { describe, expect, test } from 'vitest';
import { fit, groundAt, kmAcross, place, through } from '../../../src/map/camera.ts';
import { clearOf } from '../../../src/map/explore/crowd.ts';
import { find, fold } from '../../../src/map/explore/find.ts';
import { aim, hold, limitsOf, noLens, pan, pinch, under, wayBetween, zoomAbout } from '../../../src/map/explore/lens.ts';
import { extent } from '../../../src/map/extent.ts';
import type { LonLat, Point } from '../../../src/map/projection.ts';

const frame = { name: 'wide', width: 800, height: 600 } as const;
const view = fit([-12, 10, 4, 22], frame, { top: 20, bottom: 20 });
const limits = limitsOf(view, frame, 30);
const segou: LonLat = [-6.26, 13.43];
const near = (point: Point, other: Point): void => {
  expect(point[0]).toBeCloseTo(other[0], 6);
  expect(point[1]).toBeCloseTo(other[1], 6);
};

describe('a lens over the camera of a view', () => {
  test('is nothing where there is none, and nothing where it is the view itself', () => {
    expect(through(view, frame)).toBe(view);
    near(place(through(view, { ...frame, lens: noLens }), segou), place(view, segou));
  });
  test('takes every place where it takes its pixel', () => {
    const lens = { k: 3, x: -500, y: 70 };
    const [x, y] = place(view, segou);
    near(place(through(view, { ...frame, lens }), segou), [x * 3 - 500, y * 3 + 70]);
  });
  test('can be taken off again', () => {
    const lens = { k: 2.5, x: -31, y: 12 };
    const back = under(through(view, { ...frame, lens }), lens);
    expect(back.k).toBeCloseTo(view.k, 9);
    near([back.x, back.y], [view.x, view.y]);
  });
  test('knows the latitude in the middle, where the scale bar is true', () => {
    const lens = aim(view, segou, 200, noLens, frame, limits);
    expect(through(view, { ...frame, lens }).latitude).toBeCloseTo(13.43, 6);
  });
});

describe('a move', () => {
  const pointer: Point = [612, 148];
  test.each([2, 0.5, 1.07])('magnifies by %d about the pointer: the place under it stays', (factor) => {
    const before = { k: 2, x: -300, y: -200 };
    const after = zoomAbout(before, pointer, factor, limits);
    near(groundAt(through(view, { ...frame, lens: after }), pointer), groundAt(through(view, { ...frame, lens: before }), pointer));
  });
  test('drags the ground along', () => {
    const at = groundAt(view, pointer);
    near(place(through(view, { ...frame, lens: pan(noLens, [40, -25]) }), at), [652, 123]);
  });
  test('keeps what lies under two fingers under them', () => {
    const [from, to] = [[[300, 300], [400, 300]], [[250, 320], [450, 320]]] as const;
    const after = through(view, { ...frame, lens: pinch(noLens, from, to, limits) });
    near(place(after, groundAt(view, from[0])), to[0]);
    near(place(after, groundAt(view, from[1])), to[1]);
  });
  test('passes on its way over lenses that keep the one fixed point', () => {
    const to = zoomAbout(noLens, pointer, 4, limits);
    const half = wayBetween(noLens, to)(0.5);
    expect(half.k).toBeCloseTo(2, 6);
    near(groundAt(through(view, { ...frame, lens: half }), pointer), groundAt(view, pointer));
    expect(wayBetween(noLens, to)(1)).toEqual(to);
  });
});

describe('limits', () => {
  test('no nearer than 30 km from edge to edge', () => {
    const lens = zoomAbout(noLens, [400, 300], 1e6, limits);
    // True at Bamako; the middle of this view lies 3° further north.
    expect(kmAcross(through(view, { ...frame, lens }), frame)).toBeGreaterThan(28);
    expect(kmAcross(through(view, { ...frame, lens }), frame)).toBeLessThan(31);
  });
  test('no farther than the ground: it fills the frame', () => {
    const lens = hold(zoomAbout(noLens, [400, 300], 1e-6, limits), limits, frame);
    const camera = through(view, { ...frame, lens });
    const [left, top] = place(camera, [extent.west, extent.north]);
    const [right, bottom] = place(camera, [extent.east, extent.south]);
    expect(Math.max(left, top)).toBeLessThanOrEqual(1e-6);
    expect(right).toBeGreaterThanOrEqual(frame.width - 1e-6);
    expect(bottom).toBeGreaterThanOrEqual(frame.height - 1e-6);
  });
  test.each([[1e5, 0], [-1e5, 0], [0, 1e5], [0, -1e5]])('a drag by %d, %d stops at its edge', (dx, dy) => {
    const camera = through(view, { ...frame, lens: hold(pan({ k: 3, x: -800, y: -600 }, [dx, dy]), limits, frame) });
    const [west, north] = groundAt(camera, [0, 0]);
    const [east, south] = groundAt(camera, [frame.width, frame.height]);
    expect(west).toBeGreaterThanOrEqual(extent.west - 1e-6);
    expect(east).toBeLessThanOrEqual(extent.east + 1e-6);
    expect(north).toBeLessThanOrEqual(extent.north + 1e-6);
    expect(south).toBeGreaterThanOrEqual(extent.south - 1e-6);
  });
  test('the view itself is always within them', () => {
    expect(hold(noLens, limits, frame)).toEqual(noLens);
    // A frame far wider than its ground.
    const broad = { width: 3000, height: 400 };
    const high = fit([-17, 5, 12, 26], { name: 'wide', ...broad });
    expect(hold(noLens, limitsOf(high, broad, 30), broad)).toEqual(noLens);
  });
  test('a search puts its place in the middle and does not draw back from a nearer view', () => {
    const lens = aim(view, segou, 300, noLens, frame, limits);
    near(place(through(view, { ...frame, lens }), segou), [400, 300]);
    expect(kmAcross(through(view, { ...frame, lens }), frame)).toBeCloseTo(300, 0);
    expect(aim(view, segou, 300, { k: 50, x: 0, y: 0 }, frame, limits).k).toBe(Math.min(50, limits.most));
  });
});

describe('search', () => {
  const places = [
    { id: 'segou', name: 'Ségou', at: segou, km: 209 },
    { id: 'nioro', name: 'Nioro-du-Sahel', at: segou, km: 330 },
    { id: 'tombouctou', name: 'Tombouctou', also: 'Timbuktu', at: segou, km: 710 },
    { id: 'senou', name: 'Sénou', at: segou, km: 12 },
    { id: 'bamako', name: 'Bamako', at: segou, km: 0 },
  ];
  const ids = (typed: string): string[] => find(places, typed).map(({ id }) => id);
  test('folds accents, capitals and hyphens', () => {
    expect(fold('Nioro-du-Sahel')).toBe('nioro du sahel');
    expect(ids('segou')).toEqual(['segou']);
    expect(ids('SÉG')).toEqual(['segou']);
    expect(ids('nioro du')).toEqual(['nioro']);
  });
  test('begins before within, near before far', () => {
    expect(ids('se')).toEqual(['senou', 'segou']);
    expect(ids('sa')).toEqual(['nioro']);
    expect(ids('ou')).toEqual(['senou', 'segou', 'tombouctou']);
  });
  test('knows the name in the other language', () => {
    expect(ids('timb')).toEqual(['tombouctou']);
  });
  test('lists all by name without letters, none for letters that no name has', () => {
    expect(ids(' ')).toEqual(['bamako', 'nioro', 'segou', 'senou', 'tombouctou']);
    expect(ids('paris')).toEqual([]);
  });
});

test('names give way to those that weigh more, with all their lines', () => {
  const box = (left: number, top: number): { left: number; top: number; right: number; bottom: number } => ({ left, top, right: left + 40, bottom: top + 10 });
  expect(clearOf([[box(0, 0)], [box(20, 5)], [box(100, 0), box(30, 8)], [box(100, 0)]])).toEqual([true, false, false, true]);
});
