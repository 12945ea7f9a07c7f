/** Who says so and how sure it is, for tables and for what marks tell: at build only. */
import { citedSources } from '../../content/cited-sources.ts';
import type { Content } from '../../content/load.ts';
import { text, type Row } from '../../content/row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { ui, type UiKey } from '../../i18n/ui.ts';

/** Titles of sources by id, one after the other. */
export function titlesOf(content: Content, ids: readonly string[]): string {
  return citedSources(content, ids).map(({ title }) => title).join(', ');
}

/** Titles of the sources that a row of a table names. */
export function titlesOfRow(content: Content, row: Row): string {
  return titlesOf(content, text(row, 'source').split(' '));
}

/** The first of the surest. */
export function surestOf<Item>(items: readonly Item[], confidenceOf: (item: Item) => unknown): Item | undefined {
  const sure = ['high', 'medium', 'low'];
  return sure.flatMap((confidence) => items.filter((item) => confidenceOf(item) === confidence))[0];
}

/** A confidence of the evidence (`high`, `medium`, `low`) in words. */
export function confidenceWord(confidence: string, locale: Locale): string {
  return ui(locale, `confidence.${confidence}` as UiKey);
}
