/** The same page in each language, from its address: for the site map. */
import type { Content } from '../content/load.ts';
import { isLocale, locales, type Locale } from './locale.ts';

/** Address of a page in each language; `undefined` for one that has no language. */
export function alternates(content: Content, path: string): Record<Locale, string> | undefined {
  const [, locale, ...segments] = path.split('/');
  if (!isLocale(locale)) return undefined;
  // A lesson has the slug of its chapter.
  const folder = segments[0] === 'teach' && segments[1] ? 'teach/' : '';
  const slug = segments[folder ? 1 : 0] ?? '';
  const id = content.chapters.find((chapter) => chapter.locale === locale && chapter.slug === slug)?.id;
  const inLanguage = (one: Locale): string => {
    const chapter = content.chapters.find((candidate) => candidate.locale === one && candidate.id === id);
    return chapter && chapter.slug !== '' ? `/${one}/${folder}${chapter.slug}/` : path.replace(`/${locale}/`, `/${one}/`);
  };
  return Object.fromEntries(locales.map((one) => [one, inLanguage(one)])) as Record<Locale, string>;
}
