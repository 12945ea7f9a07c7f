/**
 * Fills the words of a visual with its figures. Templates are ICU messages
 * (plurals, numbers, dates by language); intl-messageformat reads them. It
 * runs at build only: the browser gets finished strings.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../i18n/locale.ts';
import type { Figures } from '../contract.ts';

/** A template that names a figure the visual does not give, or is malformed. */
export class WordsError extends Error {
  override name = 'WordsError';
}

/**
 * @param template ICU message, for instance `{n, plural, one {# incident} other {# incidents}}`.
 * @param where file and key, for the error message.
 */
export function fill(template: string, figures: Figures, locale: Locale, where: string): string {
  try {
    const text = new IntlMessageFormat(template, locale === 'fr' ? 'fr-FR' : 'en-GB').format(figures);
    return typeof text === 'string' ? text : String(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WordsError(`${where}: expected a message over the figures ${Object.keys(figures).join(', ')}, found “${template}” (${reason})`);
  }
}
