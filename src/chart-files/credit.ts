/** The line under a reprinted picture. */
import { prepared } from '../charts/prepared.ts';
import { formatDate } from '../charts/kit/format.ts';
import { creditName, inCreditLine } from '../content/cited-sources.ts';
import type { Locale } from '../i18n/locale.ts';
import { ui } from '../i18n/ui.ts';
import { sourcesOf } from './licence.ts';

/** Sources, site and day; the page of the visual has all names. */
export function creditLine(chart: string, locale: Locale): string {
  const names = sourcesOf(chart, locale).map(creditName);
  const { named, more } = inCreditLine(names);
  const shown = more > 0 ? [...named, ui(locale, 'figure.more', { n: more })] : named;
  const label = ui(locale, names.length > 1 ? 'figure.sources' : 'figure.source');
  return `${label} ${shown.join(', ')} · ${ui(locale, 'site.name')}, ${formatDate(prepared(chart, locale).words.updated, locale)}`;
}
