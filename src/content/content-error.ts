import type { Problem } from './problem.ts';

const inOrder = new Intl.Collator('en', { numeric: true });

function byPlace(a: Problem, b: Problem): number {
  return (
    inOrder.compare(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    inOrder.compare(a.record, b.record) ||
    inOrder.compare(a.field, b.field) ||
    inOrder.compare(a.expected, b.expected)
  );
}

function sentence({ file, line, record, field, expected, found }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place} › ${record} › ${field}: expected ${expected}, found ${found}`;
}

function message(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'One error' : `${problems.length} errors`;
  return [`${count} in the content. Each line is file › record › field:`, '', ...problems.map(sentence), ''].join('\n');
}

/** Everything that is wrong with the content, in one message. */
export class ContentError extends Error {
  override name = 'ContentError';
  /** The problems in the order of the message: by file, line, record, field. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted(byPlace);
    super(message(sorted));
    this.problems = sorted;
    // The author's files are wrong, not ours: the places in the message are the trace.
    this.stack = `${this.name}: ${this.message}`;
  }
}
