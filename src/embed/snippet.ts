/** The embed code of one visual: on its chart page, in oEmbed, on the page for editors. At build only. */
import { prepared } from '../charts/prepared.ts';
import { visualOf } from '../charts/registry.ts';
import type { Locale } from '../i18n/locale.ts';
import { absolute } from '../i18n/routes.ts';
import { frozenPath, livingPath, type Theme } from './addresses.ts';
import { iframe, iframeSize } from './iframe.ts';

/** What the code is to show. */
export interface SnippetOptions {
  locale: Locale;
  /** Id of the visual. */
  chart: string;
  /** View the living embed opens; a frozen copy has the default view only. */
  view?: string;
  /** Colours; the reader’s own by default. */
  theme?: Theme;
  /** Date of an edition, for a copy that never changes: `2026-11-22`. */
  frozen?: string;
}

/** `<iframe …></iframe>`, ready to paste. */
export function snippet({ locale, chart, view, theme, frozen }: SnippetOptions): string {
  const path = frozen === undefined ? livingPath(locale, chart, { view, theme }) : frozenPath(frozen, locale, chart);
  return iframe({
    src: absolute(path),
    title: prepared(chart, locale).sentence('question'),
    size: iframeSize(visualOf(chart).frames),
    frozen: frozen !== undefined,
    theme,
  });
}
