/**
 * Evidence and words become a model: the one step between content and every
 * form of a visual (HTML, SVG file, JSON for the browser, table).
 */
import type { Content } from '../content/load.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ChartWords } from '../schemas/chart-words.ts';
import { ui } from '../i18n/ui.ts';
import type { Chart, Model, ViewWords } from './contract.ts';
import { fill } from './kit/words.ts';

/** The words record of a visual; throws when the content has none. */
export function wordsOf(content: Content, id: string): ChartWords {
  const words = content.charts.find((record) => record.id === id);
  if (!words) throw new Error(`content/charts/${id}.yaml: expected the words of the visual “${id}”, found no file`);
  return words;
}

/** Words of a table’s cells by key: those that the model leaves out. */
export function cellsOf(content: Content, id: string, locale: Locale): (key: string) => string {
  const { cells } = wordsOf(content, id);
  return (key) => {
    const words = cells?.[key]?.[locale];
    if (words === undefined) throw new Error(`content/charts/${id}.yaml › cells.${key}: expected the words of a cell, found nothing`);
    return words;
  };
}

/** The model of a visual in one language. */
export function prepare<Data, View extends string>(
  chart: Chart<Data, View>,
  content: Content,
  locale: Locale,
): Model<Data, View> {
  const words = wordsOf(content, chart.id);
  const data = chart.data(content, locale);
  const figures = chart.figures(data);
  const say = (template: string, key: string): string =>
    fill(template, figures, locale, `content/charts/${chart.id}.yaml › ${key}.${locale}`);
  const views = {} as Record<View, ViewWords>;
  for (const view of chart.views) {
    const record = words.views[view];
    if (!record) throw new Error(`content/charts/${chart.id}.yaml › views: expected “${view}”, found ${Object.keys(words.views).join(', ')}`);
    views[view] = {
      title: say(record.title[locale], `views.${view}.title`),
      subtitle: say(record.subtitle[locale], `views.${view}.subtitle`),
      summary: say(record.summary[locale], `views.${view}.summary`),
    };
  }
  const text = Object.fromEntries(
    Object.entries(words.labels ?? {}).map(([key, label]) => [key, say(label[locale], `labels.${key}`)]),
  );
  return { locale, data, text, views, lack: ui(locale, 'figure.lack') };
}

/** What the marks of one visual say, as the browser fetches it. */
export interface Tells {
  /** Each sentence once: most marks say the same in several views. */
  sentences: string[];
  /** Of each view: marks (`layer/key`) in the order of the arrow keys, each with the index of its sentence. */
  views: Record<string, [mark: string, sentence: number][]>;
}

/** The sentences of all marks, filled. */
export function tellsOf<Data, View extends string>(chart: Chart<Data, View>, model: Model<Data, View>, content: Content): Tells {
  const words = wordsOf(content, chart.id);
  const indexes = new Map<string, number>();
  const views: Tells['views'] = {};
  for (const view of chart.views) {
    views[view] = chart.tells(model, view, content).map((tell) => {
      const where = `content/charts/${chart.id}.yaml › tells.${tell.words}`;
      const template = words.tells?.[tell.words]?.[model.locale];
      if (template === undefined) throw new Error(`${where}: expected what the mark “${tell.mark}” says, found nothing`);
      const told = fill(template, tell.figures, model.locale, `${where}.${model.locale}`);
      const index = indexes.get(told) ?? indexes.size;
      indexes.set(told, index);
      return [tell.mark, index];
    });
  }
  return { sentences: [...indexes.keys()], views };
}

/** A sentence of the visual's words outside its views (takeaway, how to read), filled. */
export function sentence<Data, View extends string>(
  chart: Chart<Data, View>,
  model: Model<Data, View>,
  words: ChartWords,
  key: 'question' | 'takeaway' | 'unit' | 'howToRead',
): string {
  return fill(words[key][model.locale], chart.figures(model.data), model.locale, `content/charts/${chart.id}.yaml › ${key}.${model.locale}`);
}
