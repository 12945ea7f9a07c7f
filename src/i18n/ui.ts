/** Words of the interface, by key; the words of the site are in `content/`. */
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import type { Locale } from './locale.ts';

/** A key of the interface's words. */
export type UiKey = keyof typeof fr;

// Each file is checked against the other: a missing key is a type error.
const words: Record<Locale, Record<UiKey, string>> = { fr, en: en satisfies Record<UiKey, string> };

/** The words of a key, with `{name}` places filled. */
export function ui(locale: Locale, key: UiKey, values: Record<string, string | number> = {}): string {
  return words[locale][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? `{${name}}`));
}
