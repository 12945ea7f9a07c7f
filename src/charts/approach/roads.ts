/** The roads that fuel takes, the verified attacks on tankers, and the last of them to scale. */
import { bamako } from '../../map/distance.ts';
import { byArea, drawDiscs } from '../../map/discs.ts';
import { drawMeasures, drawReaches } from '../../map/rings.ts';
import { drawRoads } from '../../map/roads.ts';
import type { Stage } from '../../map/stage.ts';
import { formatNumber } from '../kit/format.ts';
import { layer } from '../kit/marks.ts';
import { ambush, onRn24, reportedKm, type ApproachData, type Attack } from './data.ts';
import type { View } from './layout.ts';

/** Towns named first when the blockade is declared. */
const besieged = ['kayes', 'nioro-du-sahel'];

/** Radius by tankers of an attack without a count. */
const unknown = 25;

/** Draws roads, besieged towns, attacks and distances. Elsewhere it clears them. */
export function drawAttacks(stage: Stage<ApproachData, View>): void {
  const { svg, model, view, frame, camera, at, say, spots } = stage;
  const { attacks, roads, towns } = model.data;
  const close = view === 'rn24';
  drawRoads(svg, camera, view === 'corridors' || view === 'tankers' ? roads : close ? roads.filter(({ id }) => id === 'rn24') : []);

  const around = towns.filter(({ id }) => view === 'corridors' && besieged.includes(id)).map((town) => ({ key: town.id, at: at(town.at), r: 6 }));
  drawDiscs(layer(svg, 'sieges'), around, 'circle.siege');
  for (const { key, ...spot } of around) spots.set(key, { ...spot, strong: say('blockade') });

  const radius = byArea(50, Math.min(frame.width, frame.height) * 0.05);
  const shown = attacks.filter(({ date }) => view === 'tankers' || (close && onRn24.includes(date)));
  const discs = shown.map((attack) => ({
    attack,
    key: attack.date,
    at: at(attack.at),
    r: close ? 6 : radius(attack.burned ?? unknown),
    className: `mark mark--attack${!close && (attack.burned === null || attack.disputed) ? ' is-open' : ''}`,
  }));
  drawDiscs(layer(svg, 'attacks'), discs);
  for (const { attack, key, at: spot, r } of discs) spots.set(key, { at: spot, r, strong: close && key === ambush ? say('ambush') : attack.day, plain: close ? '' : countOf(attack) });
  drawDistances(stage, close ? attacks.find(({ date }) => date === ambush) : undefined);

  /** The count in the source’s own precision. */
  function countOf({ burned, qualifier, disputed }: Attack): string {
    const count = say(`burned_${qualifier}`).replace('#', formatNumber(burned ?? 0, model.locale));
    return disputed ? `${count} ${say('disputed')}` : count;
  }
}

/** An attack to scale: one point, three distances, two towns to measure from. */
function drawDistances({ svg, model, camera, at, say, wide, spots }: Stage<ApproachData, View>, attack: Attack | undefined): void {
  const kati = model.data.towns.find(({ id }) => id === 'kati')?.at ?? bamako;
  const arcs = drawReaches(svg, camera, attack ? [
    { key: 'rfi', centre: kati, km: reportedKm, from: 280, to: 315 },
    { key: 'article', centre: bamako, km: reportedKm, from: 290, to: 320 },
  ] : []);
  const lines = drawMeasures(svg, camera, attack ? [
    { key: 'to_kati', from: attack.at, to: kati, shift: wide ? -26 : -18 },
    { key: 'to_bamako', from: attack.at, to: bamako, shift: 0 },
  ] : []);
  for (const [key, end] of arcs) spots.set(key, { at: end, r: 0, plain: say(key) });
  for (const [key, middle] of lines) spots.set(key, { at: middle, r: 0, strong: say(key), tone: '' });
  if (attack) spots.set('rn24', { at: [at(attack.at)[0] / 2, at(attack.at)[1]], r: 0, strong: say('rn24'), tone: 'label--road' });
}
