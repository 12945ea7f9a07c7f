/** One disc per cercle, rings around Bamako, and the year written large. */
import { max } from 'd3';
import { bamako, circle } from '../../map/distance.ts';
import type { Annotation } from '../kit/annotation.ts';
import { wrap } from '../kit/annotation.ts';
import { formatNumber } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { storyYears, type Cercle } from './data.ts';
import { pathOf, yearOf, type Stage } from './stage.ts';

/** Cercles named beside their disc, and on which side. */
const named: Partial<Record<Stage['view'], Record<string, 'left' | 'right'>>> = {
  'north-2012': { ML0703: 'left', ML0605: 'right', ML0802: 'left' },
  'centre-2018': { ML0504: 'right', ML0505: 'right' },
};

/** The part of the country that the number under the year counts. */
const counted: Partial<Record<Stage['view'], Cercle['part']>> = { 'north-2012': 'north', 'centre-2018': 'mopti' };

/** Draws discs and rings; returns the labels. Outside the year views it clears them. */
export function drawYear(stage: Stage): Annotation[] {
  const { svg, model, view, frame, at } = stage;
  const year = yearOf[view];
  const index = year === undefined ? -1 : storyYears.indexOf(year);
  const count = (cercle: Cercle): number => cercle.events[index] ?? 0;

  // One scale for all years: the same disc is the same number in every view.
  const most = max(model.data.cercles, ({ events }) => max(events)) ?? 1;
  const largest = Math.max(13, Math.min(frame.width, frame.height) * 0.04);
  const radius = (cercle: Cercle): number => largest * Math.sqrt(count(cercle) / most);
  const inside = (cercle: Cercle): boolean => {
    const { x, y } = at(cercle.at);
    return x > 0 && x < frame.width && y > 0 && y < frame.height;
  };
  const all = model.data.cercles.filter((cercle) => count(cercle) > 0);
  const shown = all.filter(inside).sort((a, b) => count(b) - count(a));

  marks(layer(svg, 'discs'), 'circle.mark', shown, ({ id }) => id)
    .attr('class', ({ near, part }) => `mark${near ? ' mark--attack' : ''}${part === counted[view] ? ' is-counted' : ''}`)
    .attr('cx', (cercle) => px(at(cercle.at).x))
    .attr('cy', (cercle) => px(at(cercle.at).y))
    .attr('r', (cercle) => px(radius(cercle)));
  marks(layer(svg, 'rings'), 'path.ring-line', year === undefined ? [] : [250, 100], (km) => `ring-${km}`)
    .attr('d', (km) => pathOf(stage, circle(bamako, km, 48)));

  const marked = callout(stage);

  if (year === undefined) return [];
  const names = named[view] ?? {};
  const capital = at(bamako);
  return [
    ...title(stage, year),
    ...ringNames(stage),
    ...marked,
    { key: 'capital', x: capital.x - largest, y: capital.y + 5, lines: [stage.say('bamako')], anchor: 'end', tone: 'label--title' },
    ...shown.filter(({ id }) => names[id]).map((cercle) => {
      const side = names[cercle.id] === 'left' ? -1 : 1;
      return {
        key: cercle.id,
        x: at(cercle.at).x + side * (radius(cercle) + 4),
        y: at(cercle.at).y + 4,
        lines: [`${cercle.name} ${count(cercle)}`],
        anchor: side < 0 ? ('end' as const) : ('start' as const),
      };
    }),
    ...outOfFrame(stage, all.filter((cercle) => !inside(cercle)).reduce((total, cercle) => total + count(cercle), 0)),
  ];
}

/** The year, and under it the number that the view is about. */
function title({ model, view, wide, zoomed, say }: Stage, year: number): Annotation[] {
  const row = model.data.years.find((one) => one.year === year);
  if (!row) return [];
  const value = view === 'north-2012' ? row.north : view === 'centre-2018' ? row.mopti : row.within250;
  const x = wide ? 24 : 12;
  const y = wide ? 84 : 46;
  // Beside the year where the zoomed map leaves no room below it.
  const under = (dy: number): { x: number; y: number } =>
    zoomed ? { x: x + (wide ? 186 : 112), y: y - (wide ? 28 : 16) + dy } : { x, y: y + (wide ? 48 : 30) + dy };
  return [
    { key: 'year', x, y, lines: [String(year)], tone: 'approach-year' },
    { key: 'tally', ...under(0), lines: [formatNumber(value, model.locale)], tone: `approach-tally${value === row.within250 ? ' label--attack' : ''}` },
    { key: 'of', ...under(wide ? 22 : 18), lines: wrap(say(`tally_${view}`), wide ? 26 : zoomed ? 20 : 17) },
  ];
}

/** Each ring named on its south-western side, over Guinea, where no disc lies. */
function ringNames({ at, camera }: Stage): Annotation[] {
  const edge = (km: number, step: number): { x: number; y: number } => at(circle(bamako, km, 72)[step] ?? bamako);
  const outer = edge(250, 49);
  const inner = edge(100, 46);
  const ring = (key: string, x: number, y: number): Annotation => ({ key, x, y, lines: [key.replace('km', '\u00a0km')], anchor: 'end', tone: 'label--attack' });
  const names = [ring('250km', outer.x - 5, outer.y + 8)];
  if (camera.k >= 0.3) names.push(ring('100km', inner.x - 4, inner.y + 8));
  return names;
}

/** Draws what the view marks near the capital; its label stands south of the country. */
function callout({ view, model, at, say, svg }: Stage): Annotation[] {
  const place = view === 'kati-2022' ? model.data.katiBase : view === 'dip-2024' ? bamako : undefined;
  const kati = model.data.cercles.find(({ id }) => id === 'ML0204');
  marks(layer(svg, 'strikes'), 'path.strike', place ? [{ view, place }] : [], (strike) => `strike-${strike.view}`)
    .attr('d', 'M0,-7L7,0L0,7L-7,0Z')
    .attr('transform', (strike) => `translate(${px(at(strike.place).x)},${px(at(strike.place).y)})`);
  const target = place ?? (view === 'ring-2025' ? kati?.at : undefined);
  if (!target) return [];
  const spot = at([-9, 9.55]);
  return [{
    key: `callout-${view}`,
    ...spot,
    lines: [say(`callout_${view}`)],
    anchor: 'middle',
    tone: 'label--attack label--strong',
    from: { x: spot.x + 12, y: spot.y - 13 },
    to: { x: at(target).x - 3, y: at(target).y + 4 },
  }];
}

/** Where the camera leaves the north out, how much it leaves out. */
function outOfFrame({ model, frame, say }: Stage, events: number): Annotation[] {
  if (events === 0) return [];
  return [{ key: 'out', x: frame.width - 10, y: 20, lines: [`↗ ${formatNumber(events, model.locale)} ${say('out_of_frame')}`], anchor: 'end', tone: 'label--quiet' }];
}
