/**
 * Discs of people: refugees in each country of asylum, the displaced inside
 * Mali in another colour. Area is the number, on one scale for all years.
 */
import type { Draw } from '../contract.ts';
import { annotate, characterWidth, lineHeight, wrap, type Annotation } from '../kit/annotation.ts';
import { callouts } from '../kit/callout.ts';
import { formatNumber } from '../kit/format.ts';
import { whereData } from '../kit/lack.ts';
import { layer, marks } from '../kit/marks.ts';
import { tally } from '../kit/tally.ts';
import { drawDiscs, type Disc } from '../../map/discs.ts';
import type { LonLat } from '../../map/projection.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import { setStage } from '../../map/stage.ts';
import { neighbours, type ExodusData } from './data.ts';
import { layOut, maliAt, nameAt, spots, wedge } from './layout.ts';
import { drawStrip } from './strip.ts';

export { frames } from '../kit/frames.ts';

/** Views in the order of the story. */
export const views = ['y2012', 'y2023', 'y2025'] as const;

/** A view of the exodus. */
export type View = (typeof views)[number];

/** The year of a view. */
export const yearOf = (view: View): number => Number(view.slice(1));

/** Draws one end of year. */
export const draw: Draw<ExodusData, View> = whereData(({ years }, view) => years.some(({ year }) => year === yearOf(view)), (svg, model, view, frame) => {
  const { years } = model.data;
  const layout = layOut(model.data, frame);
  const { camera, low, radius } = layout;
  const stage = setStage({ svg, model, view, frame, camera }, ['ways', 'discs', 'inside', 'ghosts', 'strip', 'labels', 'scale'], { rivers: false });
  const { wide, say, at } = stage;
  const year = yearOf(view);
  const row = years.find((one) => one.year === year);
  if (!row) return;
  const count = (people: number): string => formatNumber(people, model.locale);

  const disc = (key: string, lonLat: LonLat, people: number): Disc => ({ key, at: at(lonLat), r: radius(people) });
  const mali = disc('MLI', maliAt, row.displaced);
  const discs = neighbours.map((code) => ({ ...disc(code, spots[code].at, row.refugees[code]), people: row.refugees[code] }));
  marks(layer(svg, 'ways'), 'path.exodus-way', discs.filter(({ people }) => people > 0), ({ key }) => `way-${key}`)
    .attr('d', (one) => wedge(mali, one));
  drawDiscs(layer(svg, 'discs'), discs, 'circle.exodus-disc');
  drawDiscs(layer(svg, 'inside'), [mali], 'circle.exodus-inside');
  // In the last view a ring recalls the year before in Mauritania.
  const before = view === 'y2025' ? years.find((one) => one.year === year - 1)?.refugees.MRT : undefined;
  const ghosts = before === undefined ? [] : [disc('ghost-MRT', spots.MRT.at, before)];
  drawDiscs(layer(svg, 'ghosts'), ghosts, 'circle.exodus-ghost');
  drawStrip(stage, layout, row);

  const named = callouts(layout.labels, frame, ({ key }) => {
    const found = discs.find((one) => one.key === key);
    return found && { strong: count(found.people), plain: say(key), at: found.at, r: found.r, tone: found.people > 0 ? '' : 'label--quiet' };
  });
  annotate(layer(svg, 'labels'), [...named, ...ghosts.flatMap((ghost) => inside(ghost, ghost.r < 24 ? [] : [count(before ?? 0), ...(ghost.r < 32 ? [] : [String(year - 1)])], 'exodus-on')), ...displaced(row.displaced), ...total(row.total)]);
  const maxWidth = wide ? 120 : low ? 46 : 70;
  drawScaleBar(svg, camera, { x: frame.width - maxWidth - 12, y: frame.height - 10, lat: 13, maxWidth });

  /** The displaced: in their disc where there is room, else in the south of Mali. */
  function displaced(people: number): Annotation[] {
    const [x, y] = at(nameAt);
    if (low) return inside({ key: 'MLI', at: [x, y], r: 0 }, [count(people), say('displaced_mali')], '');
    const words = mali.r < 55 ? wrap(say('displaced'), 10) : [say('displaced'), say('unhcr'), say(`idmc_${year}`)];
    return [{ key: 'mali', x, y, lines: [say('mali')], anchor: 'middle', tone: 'label--title' }, ...inside(mali, [count(people), ...words], 'exodus-in')];
  }

  /** All refugees, and how many of them no disc shows: as wide as the first disc to the right allows. */
  function total(people: number): Annotation[] {
    const words = say(`total_${year}`);
    const limit = Math.min(34, (at(spots.CIV.at)[0] - 24) / characterWidth);
    const y = frame.height - (wide ? 16 : 11) - wrap(words, limit).length * lineHeight;
    return tally({ x: 12, y, number: count(people), words, limit }, frame);
  }
});

/** Lines in the middle of a disc, the first of them strong. */
function inside({ key, at: [x, y] }: Disc, lines: readonly string[], tone: string): Annotation[] {
  const line = (index: number): number => y + 4.5 + (index - (lines.length - 1) / 2) * lineHeight;
  return lines.map((words, index) => ({ key: `${key}-${index}`, x, y: line(index), lines: [words], anchor: 'middle', tone: `${tone}${index === 0 ? ' label--strong' : ''}` }));
}
