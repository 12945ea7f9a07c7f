/** Languages of the site; the first is the default. */
export const locales = ['fr', 'en'] as const;

/** Language of a page, first segment of its address. */
export type Locale = (typeof locales)[number];

/** Tells whether a string is one of the site's languages. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The other language, for the switch. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'fr' ? 'en' : 'fr';
}
