/**
 * What a reader of a chapter may link to and cite: the chapter, its steps, its
 * visuals, each with its own address and title.
 */
import { prepared } from '../charts/prepared.ts';
import { content } from '../content/content.ts';
import type { ChapterOutline } from '../content/read-chapters.ts';
import type { Locale } from '../i18n/locale.ts';
import { absolute, chapterPath, chartPath, stepAnchor } from '../i18n/routes.ts';
import { ui } from '../i18n/ui.ts';
import { citationOf, citationsOf, type Citation, type CslItem } from './citation.ts';

/** One place, cited. */
export interface CitedPlace {
  /** `chapter`, the anchor of a step (`rings-dip`), or `chart-` and the id of a visual. */
  key: string;
  title: string;
  /** Address without base; a step's has its anchor. */
  path: string;
  citation: Citation;
}

/** Day of the newest change to what a chapter shows, ISO: its citations carry it. */
export function chapterDay(chapter: ChapterOutline): string {
  const days = chapter.scenes.map(({ chart }) => prepared(chart, chapter.locale).words.updated);
  const last = days.sort().at(-1);
  if (last === undefined) throw new Error(`${chapter.file}: expected a scene, found none to date the chapter by`);
  return last;
}

const made = new Map<string, CitedPlace[]>();

/** All places of a chapter, the chapter first, in the order of the text. */
export function placesOf(id: string, locale: Locale): CitedPlace[] {
  const name = `${locale}/${id}`;
  const places = made.get(name) ?? collect(id, locale);
  if (import.meta.env.PROD) made.set(name, places);
  return places;
}

function collect(id: string, locale: Locale): CitedPlace[] {
  const chapter = content().chapters.find((one) => one.id === id && one.locale === locale);
  if (!chapter) throw new Error(`no chapter “${id}” in ${locale}`);
  const path = chapterPath(content(), locale, id);
  const steps = chapter.scenes.flatMap(({ chart, steps: all }) => all.map(({ view, title }) => {
    const key = stepAnchor(chart, view);
    return { key, title: ui(locale, 'cite.place', { chapter: chapter.title, step: title }), path: `${path}#${key}` };
  }));
  const own = [{ key: 'chapter', title: chapter.title, path }, ...steps];
  const day = chapterDay(chapter).split('-').map(Number);
  const item = (place: (typeof own)[number]): CslItem => ({
    id: `bamako-${place.key === 'chapter' ? id : `${id}-${place.key}`}-${locale}`,
    type: 'webpage',
    title: place.title,
    'container-title': ui(locale, 'site.name'),
    issued: { 'date-parts': [day] },
    URL: absolute(place.path),
    language: locale,
  });
  const items = own.map(item);
  const cited = citationsOf(items, locale);
  return [
    ...own.map((place, index) => {
      const citation = cited.get(items[index]?.id ?? '');
      if (!citation) throw new Error(`no citation of “${place.key}”`);
      return { ...place, citation };
    }),
    ...chapter.scenes.map(({ chart }) => ({ key: `chart-${chart}`, title: prepared(chart, locale).sentence('question'), path: chartPath(locale, chart), citation: citationOf(chart, locale) })),
  ];
}
