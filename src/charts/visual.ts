/**
 * A visual with its data types closed inside, so that a list can hold all of
 * them: pages ask for a model, a picture, a table, and never see the numbers.
 */
import type { Content } from '../content/load.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ChartWords } from '../schemas/chart-words.ts';
import type { Chart, ChartTable, Figures, Frame, FrameName, Model, ViewWords } from './contract.ts';
import { prepare, sentence, tellsOf, wordsOf, type Tells } from './prepare.ts';
import { render } from './render.ts';

/** A visual in one language, ready to be put on a page. */
export interface PreparedVisual {
  /** The JSON the browser fetches. */
  model: Model<unknown>;
  /** Title, subtitle and text alternative of a view. */
  view(view: string): ViewWords;
  /** `<svg>` markup of one view in one frame. */
  svg(view: string, frame: FrameName): string;
  table: ChartTable;
  /** What the marks say when asked. */
  tells: Tells;
  /** Named values that the words show. */
  figures: Figures;
  /** A sentence of the words that belongs to no view. */
  sentence(key: 'question' | 'takeaway' | 'unit' | 'howToRead'): string;
  words: ChartWords;
}

/** A visual, whatever its data. */
export interface Visual {
  id: string;
  views: readonly string[];
  frames: Readonly<Record<FrameName, Frame>>;
  prepare(content: Content, locale: Locale): PreparedVisual;
}

/** Closes the types of a chart. */
export function visual<Data, View extends string>(chart: Chart<Data, View>): Visual {
  const known = (view: string): View => {
    const found = chart.views.find((candidate) => candidate === view);
    if (found === undefined) {
      throw new Error(`visual “${chart.id}”: expected a view of ${chart.views.join(', ')}, found “${view}”`);
    }
    return found;
  };
  return {
    id: chart.id,
    views: chart.views,
    frames: chart.frames,
    prepare(content, locale) {
      const model = prepare(chart, content, locale);
      const words = wordsOf(content, chart.id);
      // Story, chapter, chart page, embed and files show the same drawings: each is made once.
      const drawn = new Map<string, string>();
      return {
        model,
        words,
        view: (view) => model.views[known(view)],
        svg: (view, frame) => {
          const key = `${view}/${frame}`;
          const svg = drawn.get(key) ?? render(chart, model, known(view), frame);
          drawn.set(key, svg);
          return svg;
        },
        table: chart.table(model, content),
        tells: tellsOf(chart, model, content),
        figures: chart.figures(model.data),
        sentence: (key) => sentence(chart, model, words, key),
      };
    },
  };
}
