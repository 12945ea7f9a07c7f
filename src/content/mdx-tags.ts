/** Where a tag may stand and what it takes. */
export interface TagRule {
  /** The block tag right around it; `none` at the top of the text, `any` for marks. */
  within: 'none' | 'Scene' | 'Balance' | 'any';
  /** Attributes, all of them required and none other allowed. */
  attributes: readonly string[];
  /** Whether it holds only the tags made for it, and no text of its own. */
  frame?: true;
  /** Made for pages outside the story, not for chapters. */
  on?: 'pages';
  /** A mark: inline words that open a claim, a source or a definition. */
  mark?: 'claim' | 'source' | 'term';
}

/**
 * The tags of a chapter. A page outside the story may use the marks and `Where`.
 * To add a tag: a line here, and its component in `src/components`.
 */
export const mdxTags: Readonly<Record<string, TagRule>> = {
  Argument: { within: 'none', attributes: [] },
  Scene: { within: 'none', attributes: ['chart'], frame: true },
  Step: { within: 'Scene', attributes: ['view', 'title'] },
  Balance: { within: 'none', attributes: [], frame: true },
  Holds: { within: 'Balance', attributes: [] },
  Partly: { within: 'Balance', attributes: [] },
  Fails: { within: 'Balance', attributes: [] },
  Unknown: { within: 'Balance', attributes: [] },
  Opinion: { within: 'Balance', attributes: [] },
  // By what the build shows maps with, `drawn` or `mapbox`: words that hold only there.
  Where: { within: 'none', attributes: ['maps'], on: 'pages' },
  Claim: { within: 'any', attributes: ['id'], mark: 'claim' },
  Source: { within: 'any', attributes: ['id'], mark: 'source' },
  Term: { within: 'any', attributes: ['id'], mark: 'term' },
};
