/** The whole code to paste, from what the reader chose: the same at build and in the browser. */
import type { Locale } from '../i18n/locale.ts';
import { frozenPath, livingPath, type Theme } from './addresses.ts';
import { iframe, type IframeSize } from './iframe.ts';

/** What the code needs to know of a visual. */
export interface SnippetSource {
  chart: string;
  /** Address of the site, no slash at the end. */
  site: string;
  /** Address of the script for host pages. */
  script: string;
  defaultView: string;
  size: IframeSize;
  /** By language: the frame’s title and the views. */
  languages: Record<string, { title: string; views: { view: string; title: string }[] }>;
}

/** What the reader chose. */
export interface SnippetChoice {
  locale: Locale;
  view: string;
  theme: Theme;
  /** With buttons to step through the views. */
  steps: boolean;
  /** With the script that fits the height. */
  script: boolean;
  /** Date of an edition, for its frozen copy; the living embed without one. */
  edition?: string | undefined;
}

/** Address of the embed, without the site. */
export function chosenPath({ chart, defaultView }: SnippetSource, { locale, view, theme, steps, edition }: SnippetChoice): string {
  if (edition !== undefined) return frozenPath(edition, locale, chart);
  return livingPath(locale, chart, { theme, steps, view: view === defaultView ? undefined : view });
}

/** The `<iframe>`, with its script if wanted; a frozen copy says no height, so the script would have nothing to do. */
export function snippetText(source: SnippetSource, choice: SnippetChoice): string {
  const frame = iframe({
    src: source.site + chosenPath(source, choice),
    title: source.languages[choice.locale]?.title ?? source.chart,
    size: source.size,
    theme: choice.theme,
    frozen: choice.edition !== undefined,
  });
  return choice.script && choice.edition === undefined ? `${frame}\n<script src="${source.script}" async></script>` : frame;
}
