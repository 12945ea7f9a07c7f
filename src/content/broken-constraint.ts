import type { DataField } from '../schemas/data-package.ts';
import type { Cell } from './row.ts';

/** What a column's constraints ask of a cell that does not meet them; `undefined` when it does. */
export function brokenConstraint(value: Cell, { constraints }: DataField): string | undefined {
  if (!constraints) return undefined;
  if (value === null) return constraints.required ? 'a value (the column is required)' : undefined;
  const { minimum, maximum, minLength, maxLength, pattern } = constraints;
  if (typeof value === 'number') {
    if (minimum !== undefined && value < minimum) return `a number of at least ${minimum}`;
    if (maximum !== undefined && value > maximum) return `a number of at most ${maximum}`;
  } else {
    if (minLength !== undefined && value.length < minLength) return `at least ${minLength} characters`;
    if (maxLength !== undefined && value.length > maxLength) return `at most ${maxLength} characters`;
    if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(value)) return `a text like ${pattern}`;
  }
  if (constraints.enum && !constraints.enum.some((allowed) => String(allowed) === String(value))) {
    return `one of ${constraints.enum.join(', ')}`;
  }
  return undefined;
}
