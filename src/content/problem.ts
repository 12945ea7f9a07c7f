/** One thing to mend in the content, said so that its author can find it. */
export interface Problem {
  /** Path from the project's root. Example: `"content/claims/1-the-front.yaml"`. */
  file: string;
  /** Line in the file, where it is known (YAML syntax, MDX). */
  line?: number | undefined;
  /** Which record, row or part of the file. Example: `"C08"`. */
  record: string;
  /** Which of its fields. Example: `"claim.fr"`. */
  field: string;
  /** What would have been right. */
  expected: string;
  /** What stands there. */
  found: string;
}

/** Takes note of a problem; checking goes on. */
export type Report = (problem: Problem) => void;
