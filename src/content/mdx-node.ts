/** An attribute of a tag; an expression (`{…}`) has another type or a value that is not a text. */
export interface MdxAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** The part of a node of the MDX tree that the checks read. */
export interface MdxNode {
  type: string;
  /** Of a tag: its name, `null` for a fragment. */
  name?: string | null;
  attributes?: readonly MdxAttribute[];
  children?: readonly MdxNode[];
  /** Of a text: its words. */
  value?: string;
  /** Of a heading: 1 to 6. */
  depth?: number;
  position?: { start: { line: number } } | undefined;
}

/** Whether a node is a tag such as `<Step>` or `<Claim>`. */
export function isTag(node: MdxNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
