/** The wide view: countries by name, and the forces where the evidence gives a place. */
import type { Annotation } from '../kit/annotation.ts';
import { wrap } from '../kit/annotation.ts';
import type { LonLat } from '../../map/projection.ts';
import type { Stage } from './stage.ts';

/** Where a country's name stands. */
const countries: Record<string, LonLat> = {
  mali: [-1.2, 20.6],
  mauritania: [-10.6, 19.2],
  algeria: [2.2, 24],
  niger: [7.4, 17.2],
  burkina_faso: [-0.2, 12.3],
  senegal: [-14.6, 14.6],
  guinea: [-12.9, 10.9],
  ivory_coast: [-5.6, 7],
};

/** Where a force is known to be or to have struck, not what it holds. */
const forces: Record<string, LonLat> = {
  jnim: [-4.2, 15.3],
  separatists: [1.4, 18.6],
};

/** Names of the Sahel view; none in the others. */
export function sahelLabels({ view, at, wide, say, frame }: Stage): Annotation[] {
  if (view !== 'sahel') return [];
  const capital = at([-8.003, 12.639]);
  return [
    ...Object.entries(countries).map(([key, lonLat]) => ({ key, ...at(lonLat), lines: wrap(say(key), 9), anchor: 'middle' as const, tone: key === 'mali' ? 'approach-country approach-country--mali' : 'approach-country' })),
    ...Object.entries(forces).map(([key, lonLat]) => ({ key, ...at(lonLat), lines: wrap(say(key), 13), anchor: 'middle' as const, tone: 'approach-force' })),
    { key: 'army', x: capital.x, y: capital.y + (wide ? 26 : 20), lines: wrap(say('army'), wide ? 18 : 12), anchor: 'middle', tone: 'approach-force' },
    { key: 'unplaced', x: 12, y: frame.height - 26, lines: wrap(say('unplaced'), 27), tone: 'approach-sea' },
  ];
}
