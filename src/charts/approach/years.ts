/** One disc per cercle, rings around Bamako, and the year written large. */
import { bamako } from '../../map/distance.ts';
import { byArea, drawDiscs, type Disc as DiscMark } from '../../map/discs.ts';
import type { LonLat } from '../../map/projection.ts';
import { drawRings, ringName } from '../../map/rings.ts';
import type { Town } from '../../map/places.ts';
import type { Setting, Stage } from '../../map/stage.ts';
import type { Annotation } from '../kit/annotation.ts';
import { formatNumber } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { signPath } from '../kit/sign.ts';
import { tally } from '../kit/tally.ts';
import { kati, storyYears, type ApproachData, type Disc } from './data.ts';
import type { View } from './layout.ts';

/** The part that the number with the year counts; later years count the cercles near Bamako. */
const counted: Partial<Record<View, 'north' | 'mopti'>> = { 'north-2012': 'north', 'centre-2018': 'mopti' };

/** Where a view marks one attack of its year: a town. */
const struck: Partial<Record<View, string>> = { 'kati-2022': 'kati', 'dip-2024': 'bamako' };

/** A cercle in the picture: its centre and what it counts. */
export interface CercleMark extends DiscMark {
  place: LonLat;
  name: string;
  count: number;
}

/** What a year puts into the picture. */
export interface Year {
  discs: CercleMark[];
  strikes: Town[];
  /** Rings around Bamako, km. */
  rings: number[];
  words: Annotation[];
}

/** The radius of the sign of an attack, px. */
export const strikeRadius = 6;

/** Discs, rings and the attack of the year, with their words; none outside the year views. */
export function composeYear({ model, view, frame, wide, camera, at, say, spots }: Setting<ApproachData, View>, year: number): Year {
  const { cercles, towns, years } = model.data;
  const row = years.find((one) => one.year === year);
  const index = storyYears.findIndex((one) => one === year);
  const count = ({ events }: Disc): number => events[index] ?? 0;
  const part = counted[view];

  // One scale for all years: the same disc is the same number in every view.
  const radius = byArea(Math.max(...cercles.flatMap(({ events }) => events)), Math.max(13, Math.min(frame.width, frame.height) * 0.04));
  const discs = cercles.filter((cercle) => count(cercle) > 0).map((cercle) => ({
    key: cercle.id,
    place: cercle.at,
    name: cercle.name,
    at: at(cercle.at),
    r: radius(count(cercle)),
    className: `mark${cercle.part === 'within250' ? ' mark--attack' : ''}${part && cercle.part === part ? ' is-counted' : ''}`,
    count: count(cercle),
    plain: `${cercle.name} ${count(cercle)}`,
  }));
  for (const { key, at: spot, r, plain } of discs) spots.set(key, { at: spot, r, ...(key === kati ? { strong: say('kati') } : { plain }) });

  const town = towns.find(({ id }) => id === struck[view]);
  if (town) spots.set('strike', { at: at(town.at), r: 7, strong: say(`strike_${town.id}`) });
  const strikes = town ? [town] : [];
  if (!row) return { discs, strikes, rings: [], words: [] };

  // Size of the figures of the year, px, as chart.css has it.
  const large = frame.width >= 800;
  const size = large ? 96 : wide ? 72 : 38;
  const [x, y] = wide ? [24, size + 4] : [10, 38];
  const outside = discs.filter(({ at: [cx, cy] }) => cx < 0 || cx > frame.width || cy < 0 || cy > frame.height).reduce((sum, disc) => sum + disc.count, 0);
  const words: Annotation[] = [
    { key: 'year', x, y, lines: [String(year)], tone: `approach-year${large ? ' approach-year--large' : ''}` },
    // Beside the year where there is no room below it.
    ...tally({ ...(wide ? { x, y: y + size * 0.6 } : { x: x + 88, y, under: x }), number: formatNumber(row[part ?? 'within250'], model.locale), words: say(`tally_${view}`), limit: 21, tone: part ? '' : 'label--attack' }, frame),
    ringName(camera, bamako, 250, 185),
    // Under that scale the inner ring has no room for its name.
    ...(camera.k > 0.26 ? [ringName(camera, bamako, 100, 165)] : []),
    ...(outside > 0 ? [{ key: 'out', x: frame.width - 10, y: 20, lines: [`↗ ${formatNumber(outside, model.locale)} ${say('out_of_frame')}`], anchor: 'end' as const, tone: 'label--quiet' }] : []),
  ];
  return { discs, strikes, rings: [250, 100], words };
}

/** Draws the year. */
export function drawYear({ svg, camera, at }: Stage<ApproachData, View>, { discs, strikes, rings }: Year): void {
  drawDiscs(layer(svg, 'discs'), discs);
  marks(layer(svg, 'strikes'), 'path.strike', strikes, ({ id }) => id)
    .attr('d', signPath('diamond', strikeRadius))
    .attr('transform', (one) => `translate(${at(one.at).map(px).join(',')})`);
  drawRings(svg, camera, bamako, rings);
}
