/** What an oEmbed reader gets for a chart page (https://oembed.com, type `rich`). */
import { prepared } from '../charts/prepared.ts';
import { visualOf } from '../charts/registry.ts';
import { absolute, storyPath } from '../i18n/routes.ts';
import type { Locale } from '../i18n/locale.ts';
import { ui } from '../i18n/ui.ts';
import { cardSize } from '../pictures/card-size.ts';
import { iframeSize, wideColumn } from './iframe.ts';
import { snippet } from './snippet.ts';

/** The answer, with every field that the specification has for `rich`. */
export interface OEmbed {
  type: 'rich';
  version: '1.0';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  /** Seconds: a correction reaches other sites within a day. */
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  width: number;
  height: number;
}

/**
 * The answer for one visual. The file is static: it cannot heed `maxwidth` or
 * `maxheight`, but the frame in `html` is as wide as its column, whatever
 * `width` says.
 */
export function oembed(locale: Locale, chart: string): OEmbed {
  const visual = prepared(chart, locale);
  return {
    type: 'rich',
    version: '1.0',
    title: visual.sentence('question'),
    author_name: ui(locale, 'site.name'),
    author_url: absolute(`/${locale}/about/`),
    provider_name: ui(locale, 'site.name'),
    provider_url: absolute(storyPath(locale)),
    cache_age: 86_400,
    thumbnail_url: absolute(`/${locale}/og/charts/${chart}.png`),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html: snippet({ locale, chart }),
    width: wideColumn,
    height: iframeSize(visualOf(chart).frames).wide,
  };
}
