/** Paths of the files and pages that there are of each visual in each language. */
import { visuals } from '../charts/registry.ts';
import { locales, type Locale } from '../i18n/locale.ts';

/** What such a page is about. */
export interface ChartProps {
  locale: Locale;
  /** Id of the visual. */
  chart: string;
}

/** For `getStaticPaths`. */
export function eachChart(): { params: { locale: Locale; chart: string }; props: ChartProps }[] {
  return locales.flatMap((locale) => visuals.map(({ id }) => ({ params: { locale, chart: id }, props: { locale, chart: id } })));
}
