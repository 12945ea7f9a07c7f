/** The glossary as its page shows it: by kind, in the order of the alphabet. */
import type { Content } from '../content/load.ts';
import type { Locale } from '../i18n/locale.ts';
import { glossaryKinds, type GlossaryEntry, type GlossaryKind } from '../schemas/glossary-entry.ts';

/** Entries of one kind. */
export interface GlossarySection {
  kind: GlossaryKind;
  /** In the language's alphabetical order. */
  entries: GlossaryEntry[];
}

/** The entries by kind; é sorts with e, and capitals with small letters. */
export function glossarySections({ glossary }: Pick<Content, 'glossary'>, locale: Locale): GlossarySection[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', ignorePunctuation: true });
  return glossaryKinds.map((kind) => ({
    kind,
    entries: glossary.filter((entry) => entry.kind === kind).toSorted((a, b) => compare(a.term[locale], b.term[locale])),
  }));
}
