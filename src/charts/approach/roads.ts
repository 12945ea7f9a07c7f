/** The roads that fuel takes, the verified attacks on tankers, and the last of them to scale. */
import { bamako } from '../../map/distance.ts';
import { byArea, drawDiscs, type Disc } from '../../map/discs.ts';
import type { LonLat } from '../../map/projection.ts';
import { arcOf, drawMeasures, drawReaches, measureMark, type MeasureMark, type Reach } from '../../map/rings.ts';
import { drawRoads, type Road } from '../../map/roads.ts';
import type { Setting, Stage } from '../../map/stage.ts';
import { formatNumber } from '../kit/format.ts';
import { layer } from '../kit/marks.ts';
import { ambush, onRn24, reportedKm, type ApproachData, type Attack } from './data.ts';
import type { View } from './layout.ts';

/** Towns named first when the blockade is declared. */
const besieged = ['kayes', 'nioro-du-sahel'];

/** Radius by tankers of an attack without a count. */
const unknown = 25;

/** What the blockade puts into the picture. */
export interface Blockade {
  roads: Road[];
  sieges: (Disc & { place: LonLat })[];
  attacks: (Disc & { place: LonLat; attack: Attack })[];
  reaches: Reach[];
  measures: MeasureMark[];
}

/** Roads, besieged towns, attacks and distances; none elsewhere. Adds what labels may speak of. */
export function composeBlockade(setting: Setting<ApproachData, View>): Blockade {
  const { model, view, frame, at, say, spots } = setting;
  const { attacks, roads, towns } = model.data;
  const close = view === 'rn24';

  const sieges = towns.filter(({ id }) => view === 'corridors' && besieged.includes(id)).map((town) => ({ key: town.id, place: town.at, at: at(town.at), r: 6 }));
  for (const { key, at: spot, r } of sieges) spots.set(key, { at: spot, r, strong: say('blockade') });

  const radius = byArea(50, Math.min(frame.width, frame.height) * 0.05);
  const shown = attacks.filter(({ date }) => view === 'tankers' || (close && onRn24.includes(date)));
  const discs = shown.map((attack) => ({
    attack,
    key: attack.date,
    place: attack.at,
    at: at(attack.at),
    r: close ? 6 : radius(attack.burned ?? unknown),
    className: `mark mark--attack${!close && (attack.burned === null || attack.disputed) ? ' is-open' : ''}`,
  }));
  for (const { attack, key, at: spot, r } of discs) spots.set(key, { at: spot, r, strong: close && key === ambush ? say('ambush') : attack.day, plain: close ? '' : countOf(attack) });
  return {
    roads: view === 'corridors' || view === 'tankers' ? roads : close ? roads.filter(({ id }) => id === 'rn24') : [],
    sieges,
    attacks: discs,
    ...composeDistances(setting, close ? attacks.find(({ date }) => date === ambush) : undefined),
  };

  /** The count in the source’s own precision. */
  function countOf({ burned, qualifier, disputed }: Attack): string {
    const count = say(`burned_${qualifier}`).replace('#', formatNumber(burned ?? 0, model.locale));
    return disputed ? `${count} ${say('disputed')}` : count;
  }
}

/** An attack to scale: one point, three distances, two towns to measure from. */
function composeDistances({ model, frame, camera, at, say, wide, spots }: Setting<ApproachData, View>, attack: Attack | undefined): Pick<Blockade, 'reaches' | 'measures'> {
  if (!attack) return { reaches: [], measures: [] };
  const kati = model.data.towns.find(({ id }) => id === 'kati')?.at ?? bamako;
  const reaches: Reach[] = [
    { key: 'rfi', centre: kati, km: reportedKm, from: 280, to: 315 },
    { key: 'article', centre: bamako, km: reportedKm, from: 290, to: 320 },
  ];
  const measures = [
    measureMark(camera, { key: 'to_kati', from: attack.at, to: kati, shift: wide ? -26 : -18 }),
    measureMark(camera, { key: 'to_bamako', from: attack.at, to: bamako, shift: 0 }),
  ];
  for (const reach of reaches) spots.set(reach.key, { at: at(arcOf(reach).at(-1) ?? reach.centre), r: 0, plain: say(reach.key) });
  for (const { key, middle } of measures) spots.set(key, { at: middle, r: 0, strong: say(key), tone: '' });
  const [x, y] = at(attack.at);
  // Half-way to the edge of the view, also where a lens has moved that.
  spots.set('rn24', { at: [(x + (frame.lens?.x ?? 0)) / 2, y], r: 0, strong: say('rn24'), tone: 'label--road' });
  return { reaches, measures };
}

/** Draws the blockade; clears it where there is none. */
export function drawBlockade({ svg, camera }: Stage<ApproachData, View>, { roads, sieges, attacks, reaches, measures }: Blockade): void {
  drawRoads(svg, camera, roads);
  drawDiscs(layer(svg, 'sieges'), sieges, 'circle.siege');
  drawDiscs(layer(svg, 'attacks'), attacks);
  drawReaches(svg, camera, reaches);
  drawMeasures(svg, measures);
}
