import { LineCounter, parseDocument } from 'yaml';
import type { Report } from './problem.ts';

/** A parsed value in a box, because `null` is a value too. */
export interface Parsed {
  value: unknown;
}

/**
 * Value of a YAML text; `undefined` when it is malformed, each fault having
 * been reported with its line. A key that stands twice is a fault.
 *
 * @param file for the report.
 * @param firstLine line of the file on which the text begins.
 */
export function parseYaml(file: string, text: string, report: Report, firstLine = 1): Parsed | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const lines = text.split('\n');
  for (const { code, message, pos } of document.errors) {
    const { line } = lineCounter.linePos(pos[0]);
    const [expected, record] =
      code === 'DUPLICATE_KEY' ? ['each key once in a record', 'the record'] : [`YAML without this fault: ${message}`, 'the file'];
    const found = JSON.stringify((lines[line - 1] ?? '').trim().slice(0, 60));
    report({ file, line: line + firstLine - 1, record, field: 'its YAML', expected, found });
  }
  return document.errors.length === 0 ? { value: document.toJS() as unknown } : undefined;
}
