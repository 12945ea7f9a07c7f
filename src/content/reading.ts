import type { Report } from './problem.ts';
import type { Refer } from './reference.ts';

/** What every reader of a part of the content is handed. */
export interface Reading {
  /** The folder that holds `content/`, absolute. */
  root: string;
  /** Takes note of what is wrong. */
  report: Report;
  /** Takes note of an id that must exist somewhere else in the content. */
  refer: Refer;
}
