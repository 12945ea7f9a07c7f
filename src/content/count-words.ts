import type { MdxNode } from './mdx-node.ts';

/** Inside these, pieces of text stand side by side and may be parts of one word. */
const runsOn = new Set(['paragraph', 'heading', 'strong', 'emphasis', 'link', 'delete', 'mdxJsxTextElement']);

function words(node: MdxNode): string {
  if (!node.children) return node.type === 'break' ? ' ' : (node.value ?? '');
  return node.children.map(words).join(runsOn.has(node.type) ? '' : ' ');
}

/**
 * Number of words that a reader reads. A narrow no-break space does not part
 * words: it stands inside French numbers and next to punctuation.
 *
 * @example "« 1 595 incidents ! »" has 2 words
 */
export function countWords(tree: MdxNode): number {
  const apart = words(tree).split(/[^\S\u202F]+/u);
  return apart.filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}
