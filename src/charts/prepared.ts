/** Visuals with the project's own content, made once per language and build. */
import { content } from '../content/content.ts';
import type { Locale } from '../i18n/locale.ts';
import { visualOf } from './registry.ts';
import type { PreparedVisual } from './visual.ts';

const made = new Map<string, PreparedVisual>();

/** The visual of that id in one language. */
export function prepared(id: string, locale: Locale): PreparedVisual {
  const key = `${locale}/${id}`;
  const found = made.get(key) ?? visualOf(id).prepare(content(), locale);
  made.set(key, found);
  return found;
}
