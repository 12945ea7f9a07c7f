import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from './reading.ts';

/**
 * Text of a file with `\n` line ends and without a byte-order mark: Windows
 * programs write both, and they mean nothing. `undefined`, after a report,
 * when the file is empty or is not UTF-8.
 *
 * @param file path from the project's root. Example: `"content/claims/1-the-front.yaml"`.
 */
export function readText({ root, report }: Reading, file: string): string | undefined {
  let text: string;
  try {
    // The decoder drops a byte-order mark by itself.
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
  } catch (error) {
    const found = error instanceof TypeError ? 'another encoding' : 'no file that can be read';
    report({ file, record: 'the file', field: 'its text', expected: 'text in UTF-8', found });
    return undefined;
  }
  if (!/\S/u.test(text)) {
    report({ file, record: 'the file', field: 'its text', expected: 'content', found: 'an empty file' });
    return undefined;
  }
  return text.replaceAll('\r\n', '\n');
}
