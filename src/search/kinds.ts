/** Kinds of result, in the order of the page. */
export const searchKinds = ['glossary', 'chapter', 'claim', 'event', 'chart'] as const;

/** What a result is. */
export type SearchKind = (typeof searchKinds)[number];
