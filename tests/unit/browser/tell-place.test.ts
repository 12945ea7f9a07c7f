import { describe, expect, test } from 'vitest';
import { placeTell } from '../../../src/charts/browser/tell-place.ts';

const room = { x: 4, y: 4, width: 352, height: 300 };
const size = { width: 200, height: 60 };

function hides(mark: { x: number; y: number; width: number; height: number }): boolean {
  const at = placeTell(mark, size, room);
  return at.x < mark.x + mark.width && at.x + size.width > mark.x && at.y < mark.y + mark.height && at.y + size.height > mark.y;
}

describe('the words of a mark', () => {
  test('stand above it, in the middle, 8 px away', () => {
    // 180 + 10 / 2 − 200 / 2 = 85; 200 − 8 − 60 = 132.
    expect(placeTell({ x: 180, y: 200, width: 10, height: 10 }, size, room)).toEqual({ x: 85, y: 132, hidden: 0 });
  });

  test('stand below a mark at the top edge', () => {
    expect(placeTell({ x: 180, y: 5, width: 10, height: 10 }, size, room)).toEqual({ x: 85, y: 23, hidden: 0 });
  });

  test('stand beside a mark as high as the stage', () => {
    expect(placeTell({ x: 20, y: 0, width: 12, height: 308 }, size, room).x).toBe(40);
    expect(placeTell({ x: 320, y: 0, width: 12, height: 308 }, size, room).x).toBe(112);
  });

  test('stay in the room and never lie on a mark of ordinary size, wherever it is', () => {
    for (let x = 0; x <= 340; x += 20) {
      for (let y = 0; y <= 290; y += 10) {
        const mark = { x, y, width: 16, height: 16 };
        const at = placeTell(mark, size, room);
        expect(at.x).toBeGreaterThanOrEqual(room.x);
        expect(at.y).toBeGreaterThanOrEqual(room.y);
        expect(at.x + size.width).toBeLessThanOrEqual(room.x + room.width);
        expect(at.y + size.height).toBeLessThanOrEqual(room.y + room.height);
        expect(hides(mark), `${x}, ${y}`).toBe(false);
      }
    }
  });

  test('hide as little as can be of a mark that fills the stage', () => {
    const at = placeTell({ x: 0, y: 30, width: 360, height: 278 }, size, room);
    // At the top edge, 34 of its 60 px lie on the mark; at the bottom all would.
    expect(at).toMatchObject({ y: 4, hidden: 34 * 200 });
  });
});
