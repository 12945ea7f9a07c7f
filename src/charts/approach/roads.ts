/** The roads that fuel takes, and the attacks on tankers that Bellingcat verified. */
import type { Annotation } from '../kit/annotation.ts';
import { wrap } from '../kit/annotation.ts';
import { formatNumber } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import type { LonLat } from '../../map/projection.ts';
import type { Frame } from '../contract.ts';
import type { Attack } from './data.ts';
import { pathOf, type Stage } from './stage.ts';

/** Views that show each road: the close view keeps only its own. */
const isShown = (id: string, view: Stage['view']): boolean =>
  view === 'corridors' || view === 'tankers' || (view === 'rn24' && id === 'rn24');

/** Radius of fifty tankers, px. */
const largestOf = ({ width, height }: Frame): number => Math.min(width, height) * 0.05;

/** Draws roads and attacks; returns the labels. Elsewhere it clears them. */
export function drawRoads(stage: Stage): Annotation[] {
  const { svg, model, view, frame, at } = stage;
  marks(layer(svg, 'roads'), 'path.road-line', model.data.routes.filter(({ id }) => isShown(id, view)), ({ id }) => id)
    .attr('d', (route) => pathOf(stage, route.at));

  const largest = largestOf(frame);
  const radius = (tankers: number): number => largest * Math.sqrt(tankers / 50);
  const visible = view === 'tankers' ? model.data.attacks : view === 'rn24' ? model.data.attacks.filter(onRn24) : [];
  const discs = visible.map((attack) => ({ attack, key: attack.date, r: view === 'rn24' ? 6 : radius(attack.burned ?? 30), open: view !== 'rn24' && attack.burned === null }));
  const ranges = view === 'tankers' ? visible.flatMap((attack) => (attack.disputed ? [{ attack, key: `${attack.date}-high`, r: radius(attack.disputed[1]), open: true }] : [])) : [];
  marks(layer(svg, 'attacks'), 'circle.mark', [...ranges, ...discs].sort((a, b) => b.r - a.r), ({ key }) => key)
    .attr('class', ({ open }) => `mark mark--attack${open ? ' is-open' : ''}`)
    .attr('cx', ({ attack }) => px(at(attack.at).x))
    .attr('cy', ({ attack }) => px(at(attack.at).y))
    .attr('r', ({ r }) => px(r));
  marks(layer(svg, 'attacks'), 'circle.siege', view === 'corridors' ? model.data.towns.filter(({ id }) => id === 'kayes' || id === 'nioro-du-sahel') : [], ({ id }) => `siege-${id}`)
    .attr('cx', (town) => px(at(town.at).x))
    .attr('cy', (town) => px(at(town.at).y))
    .attr('r', 6);

  if (view === 'corridors') return corridorLabels(stage);
  if (view === 'tankers') return [...neighbours(stage), ...attackLabels(stage)];
  return [];
}

/** The two attacks on the stretch of road between Négala and Sanankoro. */
const onRn24 = ({ date }: Attack): boolean => date === '2025-10-28' || date === '2025-09-19';

/** Where fuel comes from, written at the border that it crosses. */
function neighbours({ at, say }: Stage): Annotation[] {
  const label = (key: string, lonLat: LonLat, anchor: 'start' | 'middle' | 'end' = 'middle'): Annotation => ({ key, ...at(lonLat), lines: wrap(say(key), 14), anchor, tone: 'label--road label--strong' });
  return [
    label('from_senegal', [-12.5, 13.85], 'start'),
    label('from_ivory_coast', [-6.5, 9.7]),
  ];
}

/** Two more countries whose fuel the ban names; the sources name no road from them. */
const banned: Record<string, LonLat> = { mauritania: [-6.6, 15.95], guinea: [-10.3, 10.8] };

/** Roads and the first day of the blockade. */
function corridorLabels(stage: Stage): Annotation[] {
  const { at, say, wide } = stage;
  const kita = at([-9.4895, 13.0349]);
  return [
    ...neighbours(stage),
    ...Object.entries(banned).map(([key, lonLat]) => ({ key, ...at(lonLat), lines: [say(key)], anchor: 'middle' as const, tone: 'approach-country' })),
    { key: 'blockade', x: wide ? 24 : 12, y: wide ? 32 : 20, lines: wrap(say('blockade'), 28), tone: 'label--attack label--strong' },
    { key: 'road', x: kita.x, y: kita.y + 20, lines: [say('rn24')], tone: 'label--road' },
    { key: 'schematic', ...at([-7.4, 14.5]), lines: wrap(say('schematic'), wide ? 30 : 16), tone: 'label--road' },
  ];
}

/** Where each label stands from its attack, px; those of one spot part company. */
const offsets: Record<string, { dx: number; dy: number; anchor: 'start' | 'middle' | 'end' }> = {
  '2025-09-14': { dx: 0, dy: -66, anchor: 'middle' },
  '2025-09-19': { dx: -26, dy: 44, anchor: 'end' },
  '2025-10-17': { dx: -34, dy: 30, anchor: 'end' },
  '2025-10-21': { dx: 18, dy: -42, anchor: 'middle' },
  '2025-10-28': { dx: 36, dy: -42, anchor: 'start' },
  '2025-11-06': { dx: 12, dy: 36, anchor: 'start' },
};

/** Day and count of each attack, in the source's own precision. */
function attackLabels({ model, at, say, frame }: Stage): Annotation[] {
  const spread = Math.max(1, largestOf(frame) / 20);
  return model.data.attacks.map(({ date, day, at: spot, burned, qualifier, disputed }) => {
    const number = burned === null ? '' : formatNumber(burned, model.locale);
    const said = say(`burned_${qualifier}`);
    const { dx, dy, anchor } = offsets[date] ?? { dx: 8, dy: 4, anchor: 'start' };
    const { x, y } = at(spot);
    const label = { x: x + dx * spread, y: y + dy * spread };
    return {
      key: date,
      ...label,
      lines: [day, qualifier === 'exact' ? `${number} ${said}` : `${said} ${number}`.trim(), ...(disputed ? [say('disputed')] : [])],
      anchor,
      tone: 'label--attack',
      from: { x: label.x, y: label.y + (dy > 0 ? -13 : disputed ? 36 : 20) },
      to: { x, y },
    };
  });
}
