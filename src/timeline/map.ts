/**
 * The overview in space: a disc for each place, its area the number of its
 * events. Each disc leads to its first event; with script it selects its
 * places. Build only.
 */
import { layer, marks, px } from '../charts/kit/marks.ts';
import type { Frame, FrameName } from '../charts/contract.ts';
import type { Content } from '../content/load.ts';
import type { Locale } from '../i18n/locale.ts';
import { ui } from '../i18n/ui.ts';
import { fit } from '../map/camera.ts';
import { gazetteer } from '../map/gazetteer.ts';
import { drawGround } from '../map/ground.ts';
import { drawTowns, townMarks, type Side } from '../map/places.ts';
import { drawScaleBar } from '../map/scale-bar.ts';
import { blankSvg } from './blank-svg.ts';
import type { TimelineEvent } from './events.ts';
import { largestRadius, leastTarget, radiusOf } from './radius.ts';
import { spotsOf, type Spot } from './spots.ts';

/** A phone's map and a desk's. */
const frames: Readonly<Record<FrameName, Frame>> = {
  narrow: { name: 'narrow', width: 340, height: 268 },
  wide: { name: 'wide', width: 520, height: 356 },
};

/** Mali, and the towns named on it. */
const bounds = [-12.9, 9.7, 4.7, 21.2] as const;
const towns: Readonly<Record<string, Side>> = { bamako: 'left', kayes: 'above', sikasso: 'above', mopti: 'right', tombouctou: 'above', gao: 'below', kidal: 'above' };
/** How far names keep from their dots, px: past the disc that lies on the dot. */
const clear = { bamako: largestRadius - 4, kayes: 5, mopti: 2, gao: 4, kidal: 4, tombouctou: 2, sikasso: 4 };

/** The map's markup in one frame. */
export function drawMap(events: readonly TimelineEvent[], content: Content, locale: Locale, frameName: FrameName): string {
  const frame = frames[frameName];
  const camera = fit(bounds, frame, { top: 4, right: 4, bottom: 4, left: 4 });
  const svg = blankSvg({ class: `chart chart--${frameName}`, viewBox: `0 0 ${frame.width} ${frame.height}` });
  const places = gazetteer(content, locale);
  const spots = spotsOf(events, camera, 2 * leastTarget).sort((a, b) => b.events.length - a.events.length);
  const most = Math.max(1, ...spots.map((spot) => spot.events.length));
  svg.setAttribute('data-most', String(most));
  drawGround(svg, camera, frame);
  drawTowns(svg, townMarks(camera, Object.keys(towns).map(places), frameName === 'wide' ? towns : { ...towns, sikasso: 'right' }, clear));
  // A small disc has no room for its number.
  const beside = (spot: Spot): boolean => radiusOf(spot.events.length, most) < 12;

  const links = marks(layer(svg, 'spots'), 'a.spot', spots, ({ key }) => key)
    .attr('class', (spot) => `spot${spot.events.every(({ confidence }) => confidence === 'low') ? ' spot--low' : ''}`)
    .attr('href', ({ key }) => `#${key}`)
    .attr('data-events', (spot) => spot.events.map(({ id }) => id).join(' '))
    .attr('data-places', (spot) => spot.places.join(','))
    .attr('aria-label', (spot) => ui(locale, spot.events.length === 1 ? 'timeline.spot.one' : 'timeline.spot.other', { places: spot.names.join(', '), n: spot.events.length }))
    .attr('transform', ({ at }) => `translate(${px(at[0])},${px(at[1])})`);
  links.append('circle').attr('class', 'spot__target').attr('r', leastTarget);
  links.append('circle').attr('class', 'spot__disc').attr('r', (spot) => px(radiusOf(spot.events.length, most)));
  links.filter((spot) => spot.events.length > 1)
    .append('text')
    .attr('class', 'label label--fine spot__count')
    .attr('text-anchor', (spot) => (beside(spot) ? 'start' : 'middle'))
    .attr('x', (spot) => (beside(spot) ? px(radiusOf(spot.events.length, most) + 3) : 0))
    .attr('y', 4)
    .text((spot) => spot.events.length);

  const [, south, , north] = bounds;
  drawScaleBar(svg, camera, { x: 12, y: frame.height - 10, lat: (south + north) / 2, maxWidth: frameName === 'wide' ? 120 : 70 });
  return svg.outerHTML;
}
