/**
 * One frozen copy, whole: words, both compositions, ground and style in one
 * file without script, which asks nothing of any address. Links are relative,
 * so that the bytes hold wherever the site is served from.
 */
import { formatDate } from '../../charts/kit/format.ts';
import type { FrameName } from '../../charts/contract.ts';
import { labelled } from '../../charts/labelled.ts';
import { prepared } from '../../charts/prepared.ts';
import { visualOf } from '../../charts/registry.ts';
import { citedSources, creditName, inCreditLine } from '../../content/cited-sources.ts';
import { content } from '../../content/content.ts';
import type { Locale } from '../../i18n/locale.ts';
import { chartPath, url } from '../../i18n/routes.ts';
import { ui } from '../../i18n/ui.ts';
import { escapeXml } from '../../pictures/escape.ts';
import { policyHash } from '../../policy/hash.ts';
import { frozenPath } from '../addresses.ts';
import { compactDrawing } from './compact-drawing.ts';
import { cutGround, type Box } from './cut-ground.ts';
import { frozenStyle } from './frozen-style.ts';

/** Space around the picture that the ground still fills, px: its cut edge is never seen. */
const bleed = 4;

/** The ground that both drawings show, or nothing for a chart. */
function groundOf(drawings: readonly { svg: string; frame: { width: number; height: number } }[]): string {
  const seen = drawings.flatMap(({ svg, frame }) => {
    const [, x, y, k] = /<use [^>]*transform="translate\((-?[\d.]+),(-?[\d.]+)\) scale\(([\d.]+)\)"/.exec(svg) ?? [];
    if (x === undefined || y === undefined || k === undefined) return [];
    const scale = Number(k);
    const box: Box = {
      x0: (-bleed - Number(x)) / scale,
      y0: (-bleed - Number(y)) / scale,
      x1: (frame.width + bleed - Number(x)) / scale,
      y1: (frame.height + bleed - Number(y)) / scale,
    };
    return [{ box, scale }];
  });
  if (seen.length === 0) return '';
  const edge = (corner: keyof Box, farthest: (...values: number[]) => number): number => farthest(...seen.map(({ box }) => box[corner]));
  const box: Box = { x0: edge('x0', Math.min), y0: edge('y0', Math.min), x1: edge('x1', Math.max), y1: edge('y1', Math.max) };
  // Steps under half a pixel of the larger drawing do not show.
  return cutGround(box, 0.5 / Math.max(...seen.map(({ scale }) => scale)));
}

/** Three names in a line; of more, two, and all of them on demand. */
function creditOf(sources: readonly string[], locale: Locale): string {
  const label = ui(locale, sources.length > 1 ? 'figure.sources' : 'figure.source');
  const all = escapeXml(`${label} ${sources.join(', ')} · ${ui(locale, 'site.name')}`);
  const { named, more } = inCreditLine(sources);
  if (more === 0) return `<p>${all}</p>`;
  const short = `${label} ${named.join(', ')}, ${ui(locale, 'figure.more', { n: more })}`;
  return `<details><summary>${escapeXml(short)}</summary>${all}</details>`;
}

/** The file of a visual in the edition of a date. */
export function frozenPage(edition: string, locale: Locale, chart: string): string {
  const visual = prepared(chart, locale);
  const { frames } = visualOf(chart);
  const view = visual.words.defaultView;
  const { title, subtitle, summary } = visual.view(view);
  // From `/v/{date}/{l}/embed/{id}/` up to the folder the site is served from.
  const up = frozenPath(edition, locale, chart).split('/').slice(2).map(() => '../').join('');
  const toRoot = (path: string): string => `${up}${path.slice(1)}`;

  const drawings = (['narrow', 'wide'] as const satisfies FrameName[]).map((name) => ({ svg: visual.svg(view, name), frame: frames[name] }));
  const pictures = drawings.map(({ svg }) => labelled(compactDrawing(svg), summary).replaceAll(` href="${url('/')}`, ` href="${up}`));
  // Two texts of one publisher are named once.
  const sources = [...new Set(citedSources(content(), visual.words.sources).map(creditName))];

  const body =
    `<main><h1>${escapeXml(title)}</h1><p class="subtitle">${escapeXml(subtitle)}</p>` +
    `<div class="stage">${pictures.join('')}</div>` +
    creditOf(sources, locale) +
    `<p>${escapeXml(ui(locale, 'frozen.date', { date: formatDate(edition, locale) }))} <a href="${toRoot(chartPath(locale, chart))}">${escapeXml(ui(locale, 'frozen.living'))}</a></p></main>` +
    groundOf(drawings);
  const ratio = ({ width, height }: { width: number; height: number }): string => (width / height).toFixed(3);
  const style = `${frozenStyle(body)}:root{--narrow:${ratio(frames.narrow)};--wide:${ratio(frames.wide)}}`;
  const policy = `default-src 'none'; style-src '${policyHash(style)}'; base-uri 'none'; form-action 'none'`;
  return (
    `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta http-equiv="content-security-policy" content="${policy}"><meta name="robots" content="noindex">` +
    `<title>${escapeXml(`${title} · ${ui(locale, 'site.name')}`)}</title><link rel="canonical" href="${toRoot(chartPath(locale, chart))}">` +
    // In a frame every link opens outside it.
    `<base target="_blank"><style>${style}</style></head><body>${body}</body></html>\n`
  );
}
