/** What may be reused of a visual, part by part, in plain words. */
import { prepared } from '../charts/prepared.ts';
import { citedSources, creditName } from '../content/cited-sources.ts';
import { content } from '../content/content.ts';
import type { Locale } from '../i18n/locale.ts';
import { ui } from '../i18n/ui.ts';
import type { Source } from '../schemas/source.ts';

/** Licence of the project’s own part: drawing and words. */
export const ownLicence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** Material of a publisher that a visual is made of. */
export interface LicencePart {
  /** Name in a credit line. */
  name: string;
  /** What its licence allows, in plain words. */
  licence: string;
  commercial: boolean;
}

/** The licence of one visual. */
export interface ChartLicence {
  /** May the whole be reused commercially? One part that says no is enough. */
  commercial: boolean;
  /** The answer as a sentence or two. */
  summary: string;
  parts: LicencePart[];
  /** Does it also rest on facts from the press, which are cited and not licensed? */
  press: boolean;
}

/** Sources printed under the visual, then those that only its tables or its ground name. */
export function sourcesOf(chart: string, locale: Locale): Source[] {
  const { words } = prepared(chart, locale);
  const { tables } = content();
  const ids = [
    ...words.sources,
    ...words.tables.flatMap((name) => tables[name]?.resource.sourceIds ?? []),
    ...(words.kind === 'map' ? ['natural-earth'] : []),
  ];
  return citedSources(content(), [...new Set(ids)]);
}

/** What may be done with a visual. */
export function licenceOf(chart: string, locale: Locale): ChartLicence {
  const sources = sourcesOf(chart, locale);
  const parts = sources.flatMap((source) =>
    source.licence ? [{ name: creditName(source), licence: source.licence[locale], commercial: source.commercial === true }] : [],
  );
  const bound = parts.filter((part) => !part.commercial).map((part) => part.name);
  return {
    commercial: bound.length === 0,
    summary: bound.length === 0 ? ui(locale, 'reuse.free') : ui(locale, 'reuse.bound', { names: bound.join(', ') }),
    parts,
    press: sources.some((source) => !source.licence),
  };
}
