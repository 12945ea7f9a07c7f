/** The part of topojson-simplify that the ground uses; the package has no types. */
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';

  /** Weighs every point by the triangle it spans, square degrees. */
  export function presimplify<T extends Topology>(topology: T): T;
  /** Drops points that weigh less. */
  export function simplify<T extends Topology>(topology: T, minWeight: number): T;
}
