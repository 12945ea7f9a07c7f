/** The `.json` of a visual: what a newsroom’s system needs to show and credit it. */
import { prepared } from '../charts/prepared.ts';
import { visualOf } from '../charts/registry.ts';
import { citationOf, type Citation } from '../citation/citation.ts';
import { content } from '../content/content.ts';
import { correctionsOfChart } from '../corrections/corrections.ts';
import type { Locale } from '../i18n/locale.ts';
import { absolute, chartFilePath, chartPath, correctionsPath, dataPackagePath, embedPath, oembedPath, stillPath, tablePath, viewAnchor } from '../i18n/routes.ts';
import { creditLine } from './credit.ts';
import { licenceOf, ownLicence, sourcesOf, type LicencePart } from './licence.ts';
import { servedTables } from './tables.ts';

/** One view of the visual. */
export interface ViewMetadata {
  id: string;
  title: string;
  unit: string;
  /** Text alternative of the picture. */
  alt: string;
  page: string;
  svg: string;
}

/** What the file says. */
export interface ChartMetadata {
  id: string;
  language: Locale;
  kind: 'chart' | 'map';
  title: string;
  takeaway: string;
  /** Text alternative of the default view, the one in the pictures. */
  alt: string;
  unit: string;
  howToRead: string;
  defaultView: string;
  views: ViewMetadata[];
  source: { title: string; url?: string; date?: string; access: string }[];
  licence: { name: string; url: string; commercial: boolean; summary: string; parts: LicencePart[] };
  citation: Citation & { short: string };
  /** Day the numbers or words last changed. */
  updated: string;
  /** Corrections since publication, newest first; `page` is where the site lists them. */
  corrections: { date: string; text: string; page: string }[];
  addresses: Record<'page' | 'embed' | 'oembed' | 'svg' | 'png' | 'csv' | 'json' | 'dataPackage', string> & { tables: string[] };
}

/** The description of a visual in one language. */
export function chartMetadata(chart: string, locale: Locale): ChartMetadata {
  const visual = prepared(chart, locale);
  const { defaultView, kind, updated, tables } = visual.words;
  const licence = licenceOf(chart, locale);
  const page = absolute(chartPath(locale, chart));
  const file = (form: 'svg' | 'png' | 'csv' | 'json'): string => absolute(chartFilePath(locale, chart, form));
  return {
    id: chart,
    language: locale,
    kind,
    title: visual.sentence('question'),
    takeaway: visual.sentence('takeaway'),
    alt: visual.view(defaultView).summary,
    unit: visual.sentence('unit'),
    howToRead: visual.sentence('howToRead'),
    defaultView,
    views: visualOf(chart).views.map((view) => {
      const { title, subtitle, summary } = visual.view(view);
      return { id: view, title, unit: subtitle, alt: summary, page: `${page}#${viewAnchor(view)}`, svg: absolute(stillPath(locale, chart, view)) };
    }),
    source: sourcesOf(chart, locale).map(({ title, url, date, access }) => ({ title, ...(url && { url }), ...(date && { date }), access })),
    licence: { ...ownLicence, commercial: licence.commercial, summary: licence.summary, parts: licence.parts },
    citation: { short: creditLine(chart, locale), ...citationOf(chart, locale) },
    updated,
    corrections: correctionsOfChart(content(), chart).map(({ id, date, text }) => ({ date, text: text[locale], page: `${absolute(correctionsPath(locale))}#${id}` })),
    addresses: {
      page,
      embed: absolute(embedPath(locale, chart)),
      oembed: absolute(oembedPath(locale, chart)),
      svg: file('svg'),
      png: file('png'),
      csv: file('csv'),
      json: file('json'),
      dataPackage: absolute(dataPackagePath),
      tables: servedTables(tables).map(({ name }) => absolute(tablePath(name))),
    },
  };
}
