/** The line under a reprinted picture. */
import { prepared } from '../charts/prepared.ts';
import { formatDate } from '../charts/kit/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { ui } from '../i18n/ui.ts';
import { creditName, sourcesOf } from './licence.ts';

/** Names in the line; the page of the visual has all of them. */
const most = 3;

/** Sources, site and day. */
export function creditLine(chart: string, locale: Locale): string {
  const names = sourcesOf(chart, locale).map(creditName);
  const shown = names.length > most ? [...names.slice(0, most - 1), ui(locale, 'figure.more', { n: names.length - most + 1 })] : names;
  const label = ui(locale, names.length > 1 ? 'figure.sources' : 'figure.source');
  return `${label} ${shown.join(', ')} · ${ui(locale, 'site.name')}, ${formatDate(prepared(chart, locale).words.updated, locale)}`;
}
