/**
 * The chart contract. One visual is one folder: `data.ts` turns checked
 * tables into plain numbers, `draw.ts` turns them into SVG, `index.ts` ties
 * both to an id. Words come from `content/charts/{id}.yaml`.
 *
 * The trap it avoids: a picture that only exists in the browser. `draw` gets
 * its document from the SVG it is handed, so the same call makes the HTML at
 * build, moves that very SVG in the browser, and writes the `.svg` files.
 */
import type { Content } from '../content/load.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Camera } from '../map/camera.ts';

/** The two compositions of every visual: a phone's and a desk's. */
export type FrameName = 'narrow' | 'wide';

/** The box a visual is drawn in, in CSS pixels. */
export interface Frame {
  name: FrameName;
  width: number;
  height: number;
  /** Of a map that the reader moves: what lies between the view's camera and the eye. */
  lens?: Camera | undefined;
}

/** The words of one view, already filled with figures, in one language. */
export interface ViewWords {
  /** The finding, shown over the picture. */
  title: string;
  /** Measure and unit. */
  subtitle: string;
  /** Text alternative of the picture in this view. */
  summary: string;
}

/**
 * What `draw` needs and the browser fetches: plain JSON, in one language.
 * `data` holds numbers and place names, `text` the labels drawn in the picture.
 */
export interface Model<Data, View extends string = string> {
  locale: Locale;
  data: Data;
  text: Readonly<Record<string, string>>;
  views: Readonly<Record<View, ViewWords>>;
  /** Said in the picture's place when a view has no numbers to show. */
  lack: string;
}

/** Named values that the words of a visual may show: `{le250_2025, number}`. */
export type Figures = Record<string, number | string>;

/** What one mark says when the reader asks it, by pointer, finger or arrow key. */
export interface Tell {
  /** Where the mark stands in the picture: its layer and its key, `bars/250-2025`. */
  mark: string;
  /** Key of `tells` in the visual's words, a template over `figures`. */
  words: string;
  figures: Figures;
}

/** The accessible table, which is also the CSV: first column heads the rows. */
export interface ChartTable {
  /** Keys of `columns` in the visual's words, in order. */
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/**
 * Draws one state: pure and idempotent. It joins by `data-key` onto whatever
 * is there, sets attributes only (a `style` attribute would break the content
 * security policy) and never animates: transitions are the caller's matter.
 */
export type Draw<Data, View extends string> = (
  svg: SVGSVGElement,
  model: Model<Data, View>,
  view: View,
  frame: Frame,
) => void;

/** What `draw.ts` exports, the only part of a visual that reaches the browser. */
export interface Drawing<Data, View extends string> {
  /** View ids in the order of the story. */
  views: readonly View[];
  /** Frame sizes used at build; the browser draws at the true size. */
  frames: Readonly<Record<FrameName, Frame>>;
  /** Of a map: how near a reader may come, km from edge to edge; 30 when left out. */
  closest?: number;
  draw: Draw<Data, View>;
}

/** One visual, whole. */
export interface Chart<Data, View extends string> extends Drawing<Data, View> {
  id: string;
  /** Evidence to numbers: no pixels, no colours. */
  data(content: Content, locale: Locale): Data;
  /** The figures that titles, labels and summaries name. */
  figures(data: Data): Figures;
  /**
   * The numbers behind the picture. What only the table says (full texts,
   * remarks, sources) it takes from the content: the model goes to phones.
   */
  table(model: Model<Data, View>, content: Content): ChartTable;
  /** The marks of a view that have a value, in the order of the arrow keys; they too may look things up. */
  tells(model: Model<Data, View>, view: View, content: Content): Tell[];
}
