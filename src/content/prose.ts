/** One step of a scene. */
export interface StepOutline {
  /** View of the scene's visual. Example: `"kati-2022"`. */
  view: string;
  /** The finding, heading of the step. */
  title: string;
}

/** One scene: a visual and the steps that scroll past it. */
export interface SceneOutline {
  /** Id of the visual. */
  chart: string;
  steps: StepOutline[];
}

/** Words marked with a claim, a source or a glossary entry. */
export interface Mark {
  kind: 'claim' | 'source' | 'term';
  /** Id of the claim, source or entry. */
  id: string;
  /** The block it stands in, the same in both languages. Example: `"scene approach, step kati-2022"`. */
  block: string;
  /** Visual of the scene it stands in, or `null` outside scenes. */
  chart: string | null;
  /** View of the step it stands in, or `null` outside steps. */
  view: string | null;
  /** Line of the file. */
  line: number;
}

/** What a text in MDX is made of. */
export interface Prose {
  scenes: SceneOutline[];
  /** In reading order. */
  marks: Mark[];
  /** Words of the text: titles of steps and front matter are not counted. */
  words: number;
}
