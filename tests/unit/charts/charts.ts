/** Every visual with its parts open, for tests that ask the same of all. */
import type { Chart } from '../../../src/charts/contract.ts';
import { visuals } from '../../../src/charts/registry.ts';

type AnyChart = Chart<unknown, string>;

export const charts: AnyChart[] = await Promise.all(
  visuals.map(async ({ id }) => ((await import(`../../../src/charts/${id}/index.ts`)) as { default: AnyChart }).default),
);
