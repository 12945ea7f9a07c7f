/** What each end of year puts where: the picture before it is drawn. */
import type { Disc } from '../../map/discs.ts';
import type { LonLat } from '../../map/projection.ts';
import { settingOf, type Setting } from '../../map/stage.ts';
import type { Frame, Model } from '../contract.ts';
import { characterWidth, lineHeight, wrap, type Annotation } from '../kit/annotation.ts';
import { callouts } from '../kit/callout.ts';
import { formatNumber } from '../kit/format.ts';
import { tally } from '../kit/tally.ts';
import { neighbours, type ExodusData, type YearRow } from './data.ts';
import { layOut, maliAt, nameAt, spots, wedge, type Layout } from './layout.ts';

/** Views in the order of the story. */
export const views = ['y2012', 'y2023', 'y2025'] as const;

/** A view of the exodus. */
export type View = (typeof views)[number];

/** The year of a view. */
export const yearOf = (view: View): number => Number(view.slice(1));

/** A disc of people, at its schematic place. */
export interface People extends Disc {
  place: LonLat;
  people: number;
}

/** A view, composed. */
export interface Composed {
  setting: Setting<ExodusData, View>;
  layout: Layout;
  row: YearRow;
  /** Outlines from Mali towards each disc that is not empty. */
  ways: { key: string; outline: ReturnType<typeof wedge> }[];
  discs: People[];
  inside: People[];
  /** In the last view a ring recalls the year before in Mauritania. */
  ghosts: People[];
  words: Annotation[];
}

/** Words that stand in a corner of the frame, not on the ground. */
export const inCorners: readonly string[] = ['tally', 'tally-words'];

/** Composes a view in a frame; nothing where the data lack its year. */
export function compose(model: Model<ExodusData, View>, view: View, frame: Frame): Composed | undefined {
  const { years } = model.data;
  const layout = layOut(model.data, frame);
  const { camera, low, radius } = layout;
  const setting = settingOf({ model, view, frame, camera });
  const { wide, say, at } = setting;
  const year = yearOf(view);
  const row = years.find((one) => one.year === year);
  if (!row) return undefined;
  const count = (people: number): string => formatNumber(people, model.locale);

  const disc = (key: string, place: LonLat, people: number): People => ({ key, place, people, at: at(place), r: radius(people) });
  const mali = disc('MLI', maliAt, row.displaced);
  const discs = neighbours.map((code) => disc(code, spots[code].at, row.refugees[code]));
  const before = view === 'y2025' ? years.find((one) => one.year === year - 1)?.refugees.MRT : undefined;
  const ghosts = before === undefined ? [] : [disc('ghost-MRT', spots.MRT.at, before)];

  const named = callouts(layout.labels, frame, ({ key }) => {
    const found = discs.find((one) => one.key === key);
    return found && { strong: count(found.people), plain: say(key), at: found.at, r: found.r, tone: found.people > 0 ? '' : 'label--quiet' };
  });
  const recalled = ghosts.flatMap((ghost) => wordsInside(ghost, ghost.r < 24 ? [] : [count(ghost.people), ...(ghost.r < 32 ? [] : [String(year - 1)])], 'exodus-on'));
  return {
    setting,
    layout,
    row,
    ways: discs.filter(({ people }) => people > 0).map((one) => ({ key: `way-${one.key}`, outline: wedge(mali, one) })),
    discs,
    inside: [mali],
    ghosts,
    words: [...named, ...recalled, ...displaced(row.displaced), ...total(row.total)],
  };

  /** The displaced: in their disc where there is room, else in the south of Mali. */
  function displaced(people: number): Annotation[] {
    const [x, y] = at(nameAt);
    if (low) return wordsInside({ key: 'MLI', at: [x, y], r: 0 }, [count(people), say('displaced_mali')], '');
    const words = mali.r < 55 ? wrap(say('displaced'), 10) : [say('displaced'), say('unhcr'), say(`idmc_${year}`)];
    return [{ key: 'mali', x, y, lines: [say('mali')], anchor: 'middle', tone: 'label--title' }, ...wordsInside(mali, [count(people), ...words], 'exodus-in')];
  }

  /** All refugees, and how many of them no disc shows: as wide as the first disc to the right allows. */
  function total(people: number): Annotation[] {
    const words = say(`total_${year}`);
    const limit = Math.min(34, layout.ocean / characterWidth);
    const y = frame.height - (wide ? 16 : 11) - wrap(words, limit).length * lineHeight;
    return tally({ x: 12, y, number: count(people), words, limit }, frame);
  }
}

/** Lines in the middle of a disc, the first of them strong. */
function wordsInside({ key, at: [x, y] }: Disc, lines: readonly string[], tone: string): Annotation[] {
  const line = (index: number): number => y + 4.5 + (index - (lines.length - 1) / 2) * lineHeight;
  return lines.map((words, index) => ({ key: `${key}-${index}`, x, y: line(index), lines: [words], anchor: 'middle', tone: `${tone}${index === 0 ? ' label--strong' : ''}` }));
}
