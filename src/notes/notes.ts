/** The notes of a chapter: what each of its marks opens, as HTML. */
import { citedSources } from '../content/cited-sources.ts';
import { content } from '../content/content.ts';
import { formatDate } from '../charts/kit/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { glossaryPath, url } from '../i18n/routes.ts';
import { ui } from '../i18n/ui.ts';
import { escapeXml } from '../pictures/escape.ts';
import type { Mark } from '../content/prose.ts';
import type { Source } from '../schemas/source.ts';

/** Note HTML by claim or source id, and by `term-{id}` for words of the glossary: an id may be both. */
export type Notes = Record<string, string>;

function sourceLine(source: Source, locale: Locale): string {
  const title = escapeXml(source.title);
  const name = source.url ? `<a href="${escapeXml(source.url)}" rel="noopener">${title}</a>` : title;
  const date = source.date && !source.date.includes('/') ? `, ${formatDate(source.date, locale)}` : '';
  return `${name}${date} (${ui(locale, `access.${source.access}`)})`;
}

function claimNote(id: string, locale: Locale): string {
  const claim = content().claims.find((one) => one.id === id);
  if (!claim) throw new Error(`unknown claim “${id}”`);
  const sources = citedSources(content(), claim.sources).map((source) => `<li>${sourceLine(source, locale)}</li>`);
  return (
    `<p id="note-heading"><span class="note__id">${ui(locale, 'note.claim', { id })}</span> · <span class="verdict verdict--${claim.verdict}">${ui(locale, `verdict.${claim.verdict}`)}</span></p>` +
    `<p>${escapeXml(claim.claim[locale])}</p><p>${escapeXml(claim.record[locale])}</p>` +
    (sources.length > 0 ? `<ul class="ledger__sources">${sources.join('')}</ul>` : '') +
    `<p><a href="${url(`/${locale}/evidence/#${id}`)}">${ui(locale, 'note.ledger')}</a></p>`
  );
}

function sourceNote(id: string, locale: Locale): string {
  const [source] = citedSources(content(), [id]);
  if (!source) throw new Error(`unknown source “${id}”`);
  return (
    `<p id="note-heading" class="note__id">${ui(locale, 'note.source')}</p><p>${sourceLine(source, locale)}</p>` +
    (source.licence ? `<p>${escapeXml(source.licence[locale])}</p>` : '') +
    `<p><a href="${url(`/${locale}/sources/#${id}`)}">${ui(locale, 'note.bibliography')}</a></p>`
  );
}

function termNote(id: string, locale: Locale): string {
  const entry = content().glossary.find((one) => one.id === id);
  if (!entry) throw new Error(`unknown glossary entry “${id}”`);
  const sources = citedSources(content(), entry.sources).map((source) => `<li>${sourceLine(source, locale)}</li>`);
  return (
    `<p id="note-heading" class="note__id">${escapeXml(entry.term[locale])}</p><p>${escapeXml(entry.definition[locale])}</p>` +
    (sources.length > 0 ? `<ul class="ledger__sources">${sources.join('')}</ul>` : '') +
    `<p><a href="${url(glossaryPath(locale, id))}">${ui(locale, 'glossary.open')}</a></p>`
  );
}

const noteBy: Record<Mark['kind'], (id: string, locale: Locale) => string> = { claim: claimNote, source: sourceNote, term: termNote };

/** Name of a mark's note in the file of its chapter. */
export function noteName({ kind, id }: Pick<Mark, 'kind' | 'id'>): string {
  return kind === 'term' ? `term-${id}` : id;
}

/** Notes of all marks of a chapter. */
export function notesOf(chapter: string, locale: Locale): Notes {
  const marks = content().chapters.find((one) => one.id === chapter && one.locale === locale)?.marks ?? [];
  return Object.fromEntries(marks.map((mark) => [noteName(mark), noteBy[mark.kind](mark.id, locale)]));
}
