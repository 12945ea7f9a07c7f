/**
 * A visual, a chapter or a step as a work to be cited, in the forms that newsrooms, teachers and
 * reference managers use. Citation.js writes them at build. Of the three styles
 * it brings APA alone, and that with English dates: the others are in
 * `styles/`, for this kind of work only.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { prepared } from '../charts/prepared.ts';
import { visuals } from '../charts/registry.ts';
import type { Locale } from '../i18n/locale.ts';
import { absolute, chartPath } from '../i18n/routes.ts';
import { ui } from '../i18n/ui.ts';
import apaFr from './styles/apa-fr.csl?raw';
import chicago from './styles/chicago.csl?raw';
import mla from './styles/mla.csl?raw';

const { styles } = plugins.config.get('@csl');
styles.add('apa-fr', apaFr);
styles.add('chicago', chicago);
styles.add('mla', mla);
const bibtex = plugins.config.get('@bibtex').format;
bibtex.useIdAsLabel = true;
bibtex.asciiOnly = false;

/** Names of styles that stand as a sentence. */
export const citationStyles = ['apa', 'mla', 'chicago'] as const;

/** One visual, cited. */
export interface Citation {
  /** Sentences by style. */
  apa: string;
  mla: string;
  chicago: string;
  /** For reference managers, as text. */
  bibtex: string;
  ris: string;
  /** CSL JSON: what the others are made of. */
  csl: CslItem;
}

/** A page of a website in CSL JSON. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  'container-title': string;
  issued: { 'date-parts': [number[]] };
  URL: string;
  language: Locale;
}

const manners: Record<Locale, { lang: string; apa: string }> = {
  fr: { lang: 'fr-FR', apa: 'apa-fr' },
  en: { lang: 'en-US', apa: 'apa' },
};
const made = new Map<Locale, ReadonlyMap<string, Citation>>();

/** The citations of a visual. Those of a language are made together, once: a style takes longer to read than to apply. */
export function citationOf(chart: string, locale: Locale): Citation {
  const all = made.get(locale) ?? citeAll(locale);
  made.set(locale, all);
  const found = all.get(chart);
  if (!found) throw new Error(`no citation of “${chart}”`);
  return found;
}

/** RIS with one line for each field: Citation.js breaks them after 70 characters, addresses too, and readers of RIS do not join them. */
function inWholeLines(ris: string): string {
  return ris.replace(/\n(?![A-Z][A-Z0-9] {2}- ?)/g, '');
}

function item(chart: string, locale: Locale): CslItem {
  const visual = prepared(chart, locale);
  return {
    id: `bamako-${chart}-${locale}`,
    type: 'webpage',
    title: visual.sentence('question'),
    'container-title': ui(locale, 'site.name'),
    issued: { 'date-parts': [visual.words.updated.split('-').map(Number)] },
    URL: absolute(chartPath(locale, chart)),
    language: locale,
  };
}

function citeAll(locale: Locale): Map<string, Citation> {
  const items = visuals.map(({ id }) => item(id, locale));
  const cited = citationsOf(items, locale);
  return new Map(visuals.flatMap(({ id: chart }, index) => {
    const citation = cited.get(items[index]?.id ?? '');
    return citation ? [[chart, citation]] : [];
  }));
}

/** The citations of works in one language, by the id of the work: made together, because a style takes longer to read than to apply. */
export function citationsOf(items: readonly CslItem[], locale: Locale): Map<string, Citation> {
  const { lang, apa } = manners[locale];
  const works = new Cite(items);
  // Each in its language's spaces, by the id of the item.
  const sentences = (template: string): Map<string, string> =>
    new Map(works.format('bibliography', { template, lang, format: 'text', asEntryArray: true }).map(([id, text]) => [id, frenchSpaces(text.trim(), locale)]));
  const styled = { apa: sentences(apa), mla: sentences('mla'), chicago: sentences('chicago') };
  return new Map(
    items.map((csl) => {
      // Formats that have no place for the name of a site take it as the publisher's.
      const record = new Cite([{ ...csl, publisher: csl['container-title'] }]);
      const sentence = (style: keyof typeof styled): string => styled[style].get(csl.id) ?? '';
      return [csl.id, { apa: sentence('apa'), mla: sentence('mla'), chicago: sentence('chicago'), bibtex: record.format('bibtex').trim(), ris: inWholeLines(record.format('ris').trim()), csl }];
    }),
  );
}

/** Narrow spaces inside French quotation marks, as on the rest of the site. */
function frenchSpaces(text: string, locale: Locale): string {
  return locale === 'fr' ? text.replace(/«\s*/g, '«\u202f').replace(/\s*»/g, '\u202f»') : text;
}
