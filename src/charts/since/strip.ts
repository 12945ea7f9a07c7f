/**
 * The strip under the map: events without a safe point, how sure a mark is,
 * and a thin time line with one tick an event.
 */
import { drawStrip, stripMargin } from '../../map/strip.ts';
import type { Frame, Model } from '../contract.ts';
import { annotate, characterWidth, lineHeight, wrap } from '../kit/annotation.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { flow, keyWords, type KeyEntry } from '../kit/key.ts';
import { disc } from '../kit/path.ts';
import { drawTimeline } from '../kit/timeline.ts';
import type { SinceData } from './data.ts';
import type { View } from './draw.ts';

const confidences = ['high', 'medium', 'low'] as const;
const months = ['2025-11', '2026-01', '2026-04', '2026-07', '2026-10'];

/** A strip measured before the map is placed above it. */
export interface Strip {
  height: number;
  /** The events of the view that have no point, in words. */
  listed: string[];
  /** A low frame has no room for the row that explains the marks. */
  explained: boolean;
}

/** None, for a reader who moves the map: it gives its room to the ground. */
export const noStrip: Strip = { height: 0, listed: [], explained: false };

/** Breaks the words of a view's strip into lines. */
export function layOutStrip({ data, text }: Model<SinceData, View>, view: View, frame: Frame): Strip {
  const entries = data.events.filter((event) => event.view === view && event.listed).map(({ id }) => text[`listed_${id}`] ?? '');
  const listed = entries.length > 0 ? wrap(`${text['nowhere']} ${entries.join('\u00a0· ')}`, (frame.width - 2 * stripMargin) / characterWidth) : [];
  const explained = frame.height >= 290;
  return { height: (explained ? 62 : 40) + (listed.length > 0 ? 6 + listed.length * lineHeight : 0), listed, explained };
}

/** Draws the strip. */
export function drawSure(svg: SVGSVGElement, { height, listed, explained }: Strip, { data, locale, text }: Model<SinceData, View>, view: View, frame: Frame): void {
  if (height === 0) {
    layer(svg, 'strip').remove();
    return;
  }
  const strip = drawStrip(svg, frame, height);
  drawTimeline(
    strip,
    data.events.map(({ id, date, view: own }) => ({ id, date, now: own === view })),
    { left: 14, right: frame.width - 14, y: frame.height - 20, months },
    locale,
  );

  // One mark of each kind of certainty, then its word.
  const tone = 'entry label--quiet';
  const row = frame.height - 50;
  const kinds: KeyEntry[] = confidences.map((confidence) => ({ key: confidence, words: text[`confidence_${confidence}`] ?? '', sign: 19, tone }));
  const { placed } = flow(explained ? [{ key: 'key', words: text['confidence'] ?? '', sign: 0, tone }, ...kinds] : [], stripMargin - 5, frame.width);
  marks(strip, 'path.happening', placed.filter(({ sign }) => sign > 0), ({ key }) => `key-${key}`)
    .attr('class', ({ key }) => `happening mark--attack sure--${key}`)
    .attr('d', disc(5.5))
    .attr('transform', ({ x, y }) => `translate(${px(x + 13.5)},${px(row + y)})`);
  const above = { key: 'listed', x: stripMargin, y: frame.height - height + 18, lines: listed, tone: 'entry' };
  annotate(layer(strip, 'words'), [...(listed.length > 0 ? [above] : []), ...keyWords(placed, row)]);
}
