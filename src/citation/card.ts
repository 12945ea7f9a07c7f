/** The card that “Link, cite” opens, as finished HTML: the browser holds no words. */
import type { Locale } from '../i18n/locale.ts';
import { absolute } from '../i18n/routes.ts';
import { ui } from '../i18n/ui.ts';
import { escapeXml } from '../pictures/escape.ts';
import { citationStyles, type Citation } from './citation.ts';
import { placesOf } from './places.ts';

/** A field with the address and a button that copies it; `path` has no base. */
export function linkField(path: string, locale: Locale): string {
  return (
    `<copy-link data-copied="${escapeXml(ui(locale, 'cite.copied'))}" data-not-copied="${escapeXml(ui(locale, 'cite.notCopied'))}">` +
    `<label>${ui(locale, 'cite.address')} <input readonly value="${escapeXml(absolute(path))}"></label> ` +
    `<button type="button">${ui(locale, 'cite.copyLink')}</button> <span role="status"></span></copy-link>`
  );
}

function styled(citation: Citation, locale: Locale): string {
  const sentences = citationStyles.map((style) => `<dt>${ui(locale, `cite.${style}`)}</dt><dd>${escapeXml(citation[style])}</dd>`);
  const records = [['bibtex', citation.bibtex], ['ris', citation.ris], ['csl', JSON.stringify([citation.csl], null, 2)]] as const;
  return (
    `<dl class="citations">${sentences.join('')}</dl>` +
    records.map(([form, text]) => `<details class="record"><summary>${ui(locale, `cite.${form}`)}</summary><pre>${escapeXml(text)}</pre></details>`).join('')
  );
}

/** Cards of all places of a chapter, by key. */
export function citeCards(chapter: string, locale: Locale): Record<string, string> {
  return Object.fromEntries(placesOf(chapter, locale).map(({ key, title, path, citation }) => [
    key,
    `<p id="note-heading"><span class="note__id">${ui(locale, 'cite.linkAndCite')}</span> · ${escapeXml(title)}</p>${linkField(path, locale)}${styled(citation, locale)}`,
  ]));
}
