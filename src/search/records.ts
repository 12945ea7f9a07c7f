/** What search finds: one record for each thing with an address of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { formatDate } from '../charts/kit/format.ts';
import type { Content } from '../content/load.ts';
import type { Locale } from '../i18n/locale.ts';
import { chapterPath, chartFilePath, chartPath, glossaryPath } from '../i18n/routes.ts';
import { ui } from '../i18n/ui.ts';
import type { SearchKind } from './kinds.ts';

/** One result to find. */
export interface SearchRecord {
  kind: SearchKind;
  /** Address without base. Example: `"/fr/evidence/#C08"`. */
  path: string;
  title: string;
  /** Where it belongs, before the text: chapter, verdict, date and place; may be empty. */
  label: string;
  text: string;
}

/** Words of the blocks, without the labels that marks carry. */
function words(blocks: Iterable<Element>): string {
  return [...blocks].map((block) => block.textContent.replace(/\s+/gu, (space) => (/[\u00a0\u202f]/u.test(space) ? space : ' ')).trim()).join(' ');
}

/** A chapter and its steps, from the built page: what is found is what is read. */
function chapterRecords(dist: string, content: Content, locale: Locale): SearchRecord[] {
  return content.chapters
    .filter((chapter) => chapter.locale === locale && chapter.number > 0)
    .flatMap((chapter) => {
      const path = chapterPath(content, locale, chapter.id);
      const { document } = parseHTML(readFileSync(join(dist, path, 'index.html'), 'utf8'));
      const article = document.querySelector('article');
      if (!article) throw new Error(`no article in ${path}`);
      for (const extra of article.querySelectorAll('.mark-link__tag, .still, .scene__figure, .scene__notes, article > header')) extra.remove();
      const steps = [...article.querySelectorAll('.step')].map((step) => {
        const title = step.querySelector('.step__title')?.textContent ?? '';
        return { kind: 'chapter' as const, path: `${path}#${step.id}`, title, label: chapter.title, text: words(step.querySelectorAll('p')) };
      });
      for (const scene of article.querySelectorAll('.scene')) scene.remove();
      const text = `${chapter.lead} ${words(article.querySelectorAll('p, li, h2'))}`;
      return [{ kind: 'chapter' as const, path, title: chapter.title, label: '', text }, ...steps];
    });
}

function claimRecords({ claims }: Content, locale: Locale): SearchRecord[] {
  return claims.map(({ id, claim, record, verdict, place }) => {
    const label = [id, ui(locale, `verdict.${verdict}`), place?.[locale]].filter(Boolean).join(' · ');
    return { kind: 'claim', path: `/${locale}/evidence/#${id}`, title: claim[locale], label, text: record[locale] };
  });
}

function eventRecords({ events }: Content, locale: Locale): SearchRecord[] {
  return events.map(({ id, date, precision, place, title, detail, figures }) => {
    const label = `${formatDate(precision === 'day' ? date : date.slice(0, 7), locale)} · ${place[locale]}`;
    const text = figures ? `${detail[locale]} (${figures[locale]})` : detail[locale];
    return { kind: 'event', path: `/${locale}/timeline/#${id}`, title: title[locale], label, text };
  });
}

function glossaryRecords({ glossary }: Content, locale: Locale): SearchRecord[] {
  return glossary.map(({ id, kind, term, definition }) => {
    return { kind: 'glossary', path: glossaryPath(locale, id), title: term[locale], label: ui(locale, `glossary.${kind}`), text: definition[locale] };
  });
}

/** What the description of a visual says of it, as its page offers it for download. */
interface ChartDescription {
  title: string;
  takeaway: string;
  howToRead: string;
  views: { title: string; unit: string }[];
}

function chartRecords(dist: string, content: Content, locale: Locale): SearchRecord[] {
  return content.charts.map(({ id, chapter }) => {
    const { title, takeaway, howToRead, views } = JSON.parse(readFileSync(join(dist, chartFilePath(locale, id, 'json')), 'utf8')) as ChartDescription;
    const label = content.chapters.find((one) => one.locale === locale && one.id === chapter)?.title ?? '';
    return { kind: 'chart', path: chartPath(locale, id), title, label, text: [takeaway, ...views.map((view) => `${view.title} (${view.unit}).`), howToRead].join(' ') };
  });
}

/** Every record of one language. @param dist folder of the built site. */
export function searchRecords(dist: string, content: Content, locale: Locale): SearchRecord[] {
  return [
    ...glossaryRecords(content, locale),
    ...chapterRecords(dist, content, locale),
    ...claimRecords(content, locale),
    ...eventRecords(content, locale),
    ...chartRecords(dist, content, locale),
  ];
}
