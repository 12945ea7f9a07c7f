/** What each view of the opening map puts where: the picture before it is drawn. */
import { written } from '../../map/names.ts';
import { townMarks, type TownMark } from '../../map/places.ts';
import { settingOf, type Setting } from '../../map/stage.ts';
import type { Frame, Model } from '../contract.ts';
import { lineHeight, wrap, type Annotation } from '../kit/annotation.ts';
import { callouts } from '../kit/callout.ts';
import type { ApproachData } from './data.ts';
import { cameraOf, labels, names, townsOf, yearOf, type View } from './layout.ts';
import { composeBlockade, type Blockade } from './roads.ts';
import { composeYear, type Year } from './years.ts';

/** A view, composed. */
export interface Composed {
  setting: Setting<ApproachData, View>;
  rivers: boolean;
  year: Year;
  blockade: Blockade;
  towns: TownMark[];
  words: Annotation[];
}

/** Words that stand in a corner of the frame, not on the ground. */
export const inCorners: readonly string[] = ['year', 'tally', 'tally-words', 'out', 'unplaced'];

/** Composes a view in a frame. */
export function compose(model: Model<ApproachData, View>, view: View, frame: Frame): Composed {
  const camera = cameraOf(view, frame);
  const setting = settingOf({ model, view, frame, camera });
  const { wide, say, spots } = setting;
  const shownYear = yearOf(view);
  const year = composeYear(setting, shownYear);
  const blockade = composeBlockade(setting);
  const sides = townsOf(view);
  // What the evidence does not place stands in a corner: over the sea where there is some.
  const lines = view === 'sahel' ? wrap(say('unplaced'), wide ? 28 : 21) : [];
  const unplaced = { key: 'unplaced', x: 12, y: wide ? frame.height + 4 - lines.length * lineHeight : 20, lines, tone: 'label--quiet' };
  return {
    setting,
    rivers: view !== 'rn24' || frame.lens !== undefined,
    year,
    blockade,
    // In the year views a disc or a diamond stands on the capital.
    towns: townMarks(camera, model.data.towns.filter(({ id }) => sides[id]), sides, shownYear ? 8 : 0),
    words: [...written(names[view] ?? [], camera, wide, say), ...year.words, ...(lines.length > 0 ? [unplaced] : []), ...callouts(labels[view] ?? [], frame, ({ key }) => spots.get(key))],
  };
}
