/**
 * Where the squares stand: in rows by chapter, or in a grid of chapter by
 * verdict, where they are a little smaller.
 */
import type { Frame } from '../contract.ts';
import { order, type ClaimsData, type Square } from './data.ts';
import type { Verdict } from '../../schemas/claim.ts';

/** The top left corner of a square, px. */
export interface Corner {
  x: number;
  y: number;
}

/** A chapter's lines of squares, from the first one's top to the last one's bottom. */
export interface Band {
  number: number;
  top: number;
  bottom: number;
}

/** Squares placed, with what labels need to stand beside them. */
export interface Layout {
  corners: ReadonlyMap<string, Corner>;
  bands: readonly Band[];
  /** Left edge of each verdict's column; empty when the squares are in rows. */
  columns: ReadonlyMap<Verdict, number>;
  /** Size of the squares, as a share of their size in rows. */
  scale: number;
  /** Is there room for a word over each column? */
  headed: boolean;
}

/** Measures of one frame. */
export interface Grid {
  /** Side of a square in rows, px. */
  size: number;
  /** Are chapters named, or is there only room for their numbers? */
  named: boolean;
  rows: Layout;
  /** Chapter by verdict; sorted rows where a grid would be too small to tap. */
  matrix: Layout;
}

/** From one square to the next, px: WCAG’s least target, and what is still a small mark. */
const least = 24;
const most = 52;
/** Margin at both sides of the frame, px. */
export const side = 10;
/** Room for the longest verdict over a column of the grid, px. */
const headRoom = 92;

/** Side of a square that leaves a gap to the next one. */
const sideOf = (pitch: number): number => Math.floor(pitch * 0.86);

/**
 * Lays out one frame.
 * @param head height kept over the squares for the key.
 */
export function gridOf({ claims, rows }: ClaimsData, frame: Frame, head: number): Grid {
  const wide = frame.name === 'wide';
  const height = frame.height - head - (wide ? 20 : 4);
  const aisles = Math.max(1, rows.length - 1);
  const gap = wide ? 22 : 5;
  const of = (number: number): Square[] => claims.filter(({ chapter }) => chapter === number);
  const counts = rows.map(({ number }) => of(number).length);
  const linesAt = (perLine: number): number => counts.reduce((sum, count) => sum + Math.ceil(count / perLine), 0);

  /** The longest lines that give the largest squares; one line a chapter where the frame is wide. */
  const plan = (label: number): { pitch: number; perLine: number; label: number } => {
    const longest = Math.max(...counts, 1);
    let best = { pitch: 0, perLine: longest, label };
    for (let perLine = longest; perLine >= (wide ? longest : 5); perLine -= 1) {
      const pitch = Math.floor(Math.min(most, (frame.width - label - 2 * side) / perLine, (height - gap * aisles) / linesAt(perLine)));
      if (pitch > best.pitch) best = { pitch, perLine, label };
    }
    return best;
  };
  const withNames = plan(wide ? 104 : 80);
  const named = wide || withNames.pitch >= least;
  const { pitch, perLine, label } = named ? withNames : plan(20);
  const left = side + label;
  const size = sideOf(pitch);

  const inRows = (sorted: readonly Square[]): Layout => {
    const corners = new Map<string, Corner>();
    const spare = Math.min((height - linesAt(perLine) * pitch) / aisles, 2 * pitch);
    let top = head;
    const bands = rows.map(({ number }) => {
      const own = sorted.filter(({ chapter }) => chapter === number);
      own.forEach(({ id }, index) => corners.set(id, { x: left + (index % perLine) * pitch, y: Math.round(top) + Math.floor(index / perLine) * pitch }));
      const lines = Math.ceil(own.length / perLine) * pitch;
      const band = { number, top, bottom: top + lines - (pitch - size) };
      top += lines + spare;
      return band;
    });
    return { corners, bands, columns: new Map(), scale: 1, headed: false };
  };

  const cell = (verdict: Verdict, number: number): Square[] => of(number).filter((claim) => claim.verdict === verdict);
  // Two lines a cell: a column is half as wide as its fullest cell.
  const widths = order.map((verdict) => Math.ceil(Math.max(...rows.map(({ number }) => cell(verdict, number).length), 1) / 2));
  const across = widths.reduce((sum, width) => sum + width, 0);
  const room = frame.width - left - side;
  const rowRoom = (height - gap * aisles) / (2 * rows.length);
  const pitchWith = (aisle: number, right: number): number => Math.floor(Math.min(pitch, rowRoom, (room - right - aisle * (order.length - 1)) / across));
  const loose = pitchWith(headRoom - 30, headRoom - 44);
  const headed = wide && loose >= 30;
  const cellPitch = headed ? loose : pitchWith(wide ? 12 : 4, 0);

  const inGrid = (): Layout => {
    const corners = new Map<string, Corner>();
    const columns = new Map<Verdict, number>();
    const spare = (room - (headed ? headRoom - 44 : 0) - across * cellPitch) / (order.length - 1);
    const aisle = Math.min(wide ? 80 : 8, spare);
    const step = 2 * cellPitch + Math.min((height - 2 * rows.length * cellPitch) / aisles, cellPitch * 1.2);
    let x = left;
    order.forEach((verdict, column) => {
      const width = widths[column] ?? 1;
      columns.set(verdict, x);
      rows.forEach(({ number }, row) => {
        cell(verdict, number).forEach(({ id }, index) =>
          corners.set(id, { x: x + (index % width) * cellPitch, y: Math.round(head + row * step) + Math.floor(index / width) * cellPitch }));
      });
      x = Math.round(x + width * cellPitch + aisle);
    });
    const bands = rows.map(({ number }, row) => ({ number, top: head + row * step, bottom: head + row * step + 2 * cellPitch }));
    return { corners, bands, columns, scale: sideOf(cellPitch) / size, headed };
  };

  const byVerdict = [...claims].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const fits = cellPitch >= Math.min(least, pitch) - 1;
  return { size, named, rows: inRows(claims), matrix: fits ? inGrid() : inRows(byVerdict) };
}
