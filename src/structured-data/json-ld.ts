/** Descriptions for machines in the words of schema.org. */

/** A value of a description; what is `undefined` is left out. */
export type JsonLdValue = string | number | boolean | undefined | JsonLdNode | readonly JsonLdValue[];

/** One thing and what is said of it; `@type` and `@id` name it. */
export interface JsonLdNode {
  readonly [property: string]: JsonLdValue;
}

/**
 * The text of a `<script type="application/ld+json">`. A browser runs no such
 * block, so the security policy needs no hash of it; `<` is escaped, so that no
 * word in it can end the block.
 */
export function jsonLd(node: JsonLdNode): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node }).replaceAll('<', '\\u003c');
}
