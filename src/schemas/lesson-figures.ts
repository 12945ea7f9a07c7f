import { z } from 'astro/zod';
import { keyName } from './ids.ts';

const cell = z.union([z.string(), z.number()]);

/** Rows of a table: each column equal to a value, to one of several, or between two. Example: `{ year: 2025 }`. */
export const rowFilter = z.record(keyName, z.union([cell, z.array(cell).min(1), z.strictObject({ from: cell, to: cell })]));

const measure = z.union([keyName, z.tuple([keyName, keyName])]);

const operand = z.union([keyName, z.number()]);

/** One figure that an answer names, as a reader with a spreadsheet would find it. */
export const lessonFigure = z.union([
  z.strictObject({
    /** Column whose cell is the figure, in the one row that `where`, `highest` or `lowest` leaves. */
    cell: keyName,
    where: rowFilter.optional(),
    /** Of these rows, the one where this column, or the first of two less the second, is highest. */
    highest: measure.optional(),
    /** Of these rows, the one where it is lowest. */
    lowest: measure.optional(),
  }),
  z.strictObject({
    /** Column to add up. */
    sum: keyName,
    where: rowFilter.optional(),
  }),
  z.strictObject({
    /** Column whose filled cells are counted. */
    count: keyName,
    where: rowFilter.optional(),
  }),
  z.strictObject({
    /** Column whose different values are counted. */
    distinct: keyName,
    where: rowFilter.optional(),
  }),
  z.strictObject({
    /** Figures (by name) or numbers: the first divided by the second. */
    divide: z.tuple([operand, operand]),
  }),
  z.strictObject({
    /** Figures or numbers multiplied. */
    multiply: z.array(operand).min(2),
  }),
  z.strictObject({
    /** The first less the second. */
    subtract: z.tuple([operand, operand]),
  }),
]);

/** Rows of a table that a lesson asks for. */
export type RowFilter = z.infer<typeof rowFilter>;

/** How one figure of an answer is found. */
export type LessonFigure = z.infer<typeof lessonFigure>;
