/** The part of Citation.js that is used here; the packages bring no types. */
declare module '@citation-js/core' {
  /** One or more works in CSL JSON. */
  export class Cite {
    constructor(data: readonly object[]);
    /** Sentences in a style, each with the id of its work. */
    format(form: 'bibliography', options: { template: string; lang: string; format: 'text'; asEntryArray: true }): [id: string, sentence: string][];
    format(form: 'bibtex' | 'ris'): string;
  }
  /** Settings of the plugins, by their names. */
  export const plugins: {
    config: {
      get(name: '@csl'): { styles: { add(name: string, xml: string): void } };
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
