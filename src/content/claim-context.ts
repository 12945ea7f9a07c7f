/**
 * Gives `<Claim>` outside a step the anchor that the ledger links to: a
 * Markdown component sees neither its chapter nor the block it stands in, so
 * both are read while the chapter compiles. Words in a step have the step's anchor.
 */
import type { satteri } from '@astrojs/markdown-satteri';
import { claimAnchor } from '../i18n/routes.ts';

type Entry = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['mdastPlugins']>[number];
type Plugin = Exclude<Entry, readonly unknown[] | ((context: never) => unknown) | false | null | undefined>;
type Visit = NonNullable<Plugin['mdxJsxTextElement']>;
type Context = Parameters<Visit>[1];
type Node = Parameters<Context['parent']>[0];

/** Chapter of a file such as `content/chapters/01-the-front/fr.mdx`; pages have none. */
const chapterOf = (file: URL | undefined): string | undefined => /\/chapters\/\d{2}-(?<id>[^/]+)\/[^/]+$/u.exec(file?.pathname ?? '')?.groups?.['id'];

const tagOf = (node: Readonly<Node> | undefined): string => (node?.type === 'mdxJsxFlowElement' && 'name' in node && typeof node.name === 'string' ? node.name : '');

/** The block as the outline names it (`read-prose.ts`); none in a step. */
function blockAround(node: Readonly<Node>, context: Context): string | undefined {
  for (let above = context.parent(node); above; above = context.parent(above)) {
    const tag = tagOf(above);
    if (tag === 'Step') return undefined;
    if (tag === 'Argument') return 'argument';
    if (tag !== '' && tagOf(context.parent(above)) === 'Balance') return `balance, ${tag.toLowerCase()}`;
  }
  return 'text';
}

/** Adds `anchor` to the first mark of each claim in its block. */
export const claimContext = (({ fileURL }) => {
  const chapter = chapterOf(fileURL);
  if (chapter === undefined) return undefined;
  const given = new Set<string>();
  return {
    name: 'claim-context',
    mdxJsxTextElement(node, context) {
      if (node.name !== 'Claim') return undefined;
      const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
      const block = blockAround(node, context);
      if (typeof id !== 'string' || block === undefined) return undefined;
      const anchor = claimAnchor(chapter, block, id);
      if (given.has(anchor)) return undefined;
      given.add(anchor);
      return { ...node, attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'anchor', value: anchor }] };
    },
  };
}) satisfies Entry;
