import { createProcessor } from '@mdx-js/mdx';
import type { MdxNode } from './mdx-node.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Report } from './problem.ts';
import { showValue } from './show-value.ts';

/** The two parts of an MDX file. */
export interface MdxFile {
  /** Values of the block between `---` lines. */
  frontMatter: unknown;
  /** The text's tree; lines count from the top of the file. */
  tree: MdxNode;
}

let processor: ReturnType<typeof createProcessor> | undefined;

/** Some faults know their line, others name it at the end of their words: "(11:1-11:11)". */
function lineOf(error: unknown, reason: string): number | undefined {
  if (error instanceof Error && 'line' in error && typeof error.line === 'number') return error.line;
  const named = /\((?<line>\d+):\d+(?:-\d+:\d+)?\)/u.exec(reason)?.groups?.['line'];
  return named === undefined ? undefined : Number(named);
}

function parseTree(file: string, text: string, report: Report): MdxNode | undefined {
  processor ??= createProcessor();
  try {
    return processor.parse(text) as MdxNode;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = lineOf(error, reason);
    report({ file, line, record: 'the text', field: 'its MDX', expected: 'well-formed MDX', found: `a fault: ${reason}` });
    return undefined;
  }
}

/** Front matter and tree of an MDX text; `undefined`, after a report, when either is malformed. */
export function parseMdx(file: string, text: string, report: Report): MdxFile | undefined {
  const block = /^---\n(?<yaml>[\s\S]*?)\n---(?:\n|$)/u.exec(text);
  const yaml = block?.groups?.['yaml'];
  if (!block || yaml === undefined) {
    const found = showValue(text.split('\n')[0]);
    report({ file, line: 1, record: 'front matter', field: 'its block', expected: 'a block between two lines of ---', found });
    return undefined;
  }
  const frontMatter = parseYaml(file, yaml, report, 2);
  // Blank lines in place of the block keep the line numbers of the file.
  const blank = block[0].replaceAll(/[^\n]/gu, '');
  const tree = parseTree(file, blank + text.slice(block[0].length), report);
  return frontMatter && tree ? { frontMatter: frontMatter.value, tree } : undefined;
}
