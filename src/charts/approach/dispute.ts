/** 28 October 2025 to scale: one point, three distances, two towns to measure from. */
import type { Annotation } from '../kit/annotation.ts';
import { wrap } from '../kit/annotation.ts';
import { layer, marks } from '../kit/marks.ts';
import { bamako, circle } from '../../map/distance.ts';
import type { LonLat } from '../../map/projection.ts';
import { reportedKm } from './data.ts';
import { pathOf, type Stage } from './stage.ts';

/** Part of a circle seen from its centre, degrees clockwise from north. */
function arc(centre: LonLat, km: number, from: number, to: number): LonLat[] {
  return circle(centre, km, 120).filter((_, step) => step * 3 >= from && step * 3 <= to);
}

/** Draws arcs and distance lines; returns the labels. Elsewhere it clears them. */
export function drawDispute(stage: Stage): Annotation[] {
  const { svg, model, view, wide, at, say } = stage;
  const shown = view === 'rn24';
  const kati = model.data.towns.find(({ id }) => id === 'kati')?.at ?? bamako;
  const point = model.data.attacks.find(({ date }) => date === '2025-10-28')?.at;
  const earlier = model.data.attacks.find(({ date }) => date === '2025-09-19');
  const arcs = [
    { key: 'rfi', points: arc(kati, reportedKm, 281, 345) },
    { key: 'article', points: arc(bamako, reportedKm, 289, 348) },
  ];
  marks(layer(svg, 'measures'), 'path.reach', shown ? arcs : [], ({ key }) => `reach-${key}`)
    .attr('class', ({ key }) => `reach reach--${key}`)
    .attr('d', ({ points }) => pathOf(stage, points));
  const lines = point ? [{ key: 'kati', to: kati, shift: wide ? -26 : -18 }, { key: 'bamako', to: bamako, shift: 0 }] : [];
  marks(layer(svg, 'measures'), 'path.measure', shown ? lines : [], ({ key }) => `measure-${key}`)
    .attr('d', ({ to, shift }) => (point ? measure(at(point), at(to), shift) : ''));
  if (!shown || !point || !earlier) return [];

  const spot = at(point);
  const before = at(earlier.at);
  const middle = (to: LonLat, t: number): { x: number; y: number } => ({ x: spot.x + (at(to).x - spot.x) * t, y: spot.y + (at(to).y - spot.y) * t });
  const rfi = at(arcs[0]?.points.at(-1) ?? kati);
  const article = at(arcs[1]?.points.at(-1) ?? bamako);
  return [
    { key: '2025-10-28', x: wide ? Math.max(12, spot.x - 180) : 10, y: spot.y - (wide ? 62 : 56), lines: wrap(say('ambush'), wide ? 40 : 18), tone: 'label--attack label--strong', from: { x: spot.x - 8, y: spot.y - (wide ? 54 : 34) }, to: spot },
    { key: '2025-09-19', x: before.x - 14, y: before.y + 40, lines: [earlier.day], anchor: 'end', tone: 'label--attack', from: { x: before.x - 18, y: before.y + 28 }, to: before },
    { key: 'to-kati', ...middle(kati, 0.55), y: middle(kati, 0.55).y - (wide ? 40 : 28), lines: [say('to_kati')], tone: 'label--strong' },
    { key: 'to-bamako', ...middle(bamako, 0.5), x: wide ? middle(bamako, 0.5).x - 170 : 10, y: middle(bamako, 0.5).y + 22, lines: [say('to_bamako')], tone: 'label--strong' },
    { key: 'rfi', x: rfi.x - 6, y: rfi.y - 6, lines: wrap(say('rfi'), 20), anchor: 'end', tone: 'label--road' },
    { key: 'road', x: 12, y: spot.y + 16, lines: [say('rn24')], tone: 'label--road' },
    { key: 'article', x: article.x + 8, y: article.y + 8, lines: wrap(say('article'), wide ? 22 : 13) },
  ];
}

/** A dimension line with its ticks, moved aside by `shift` px without changing its length. */
function measure(a: { x: number; y: number }, b: { x: number; y: number }, shift: number): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
  const point = ({ x, y }: { x: number; y: number }, by: number): string => `${(x + nx * by).toFixed(1)},${(y + ny * by).toFixed(1)}`;
  return `M${point(a, shift - 5)}L${point(a, shift + 5)}M${point(a, shift)}L${point(b, shift)}M${point(b, shift - 5)}L${point(b, shift + 5)}`;
}
