import type { DataResource } from '../schemas/data-package.ts';
import type { Row } from './row.ts';

/** Two cells of a row in the wrong order. */
export interface OrderFault {
  field: string;
  expected: string;
  found: string;
}

/**
 * Cells of a row that break low ≤ best ≤ high, or low ≤ high. An unknown
 * (empty) cell is compared with nothing, a row named in `orderExceptions`
 * stands as its publisher prints it.
 */
export function orderFaults(row: Row, { schema, lowBestHigh = [], lowHigh = [], orderExceptions = [] }: DataResource): OrderFault[] {
  const [key] = [schema.primaryKey ?? []].flat();
  if (key !== undefined && orderExceptions.some((exception) => exception.key === row[key])) return [];
  const pairs = [
    ...lowBestHigh.flatMap(([low, best, high]) => [[low, best], [best, high], [low, high]] as const),
    ...lowHigh,
  ];
  return pairs.flatMap(([small, great]) => {
    const [least, most] = [row[small], row[great]];
    if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return [];
    return [{ field: small, expected: `at most "${great}" (${most})`, found: String(least) }];
  });
}
