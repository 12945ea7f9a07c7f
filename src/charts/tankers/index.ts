/** How many tankers burned, how many got through? One mark per tanker, then weeks. */
import type { Content } from '../../content/load.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { cellsOf } from '../prepare.ts';
import { data, disputedDay, type TankersData } from './data.ts';
import { draw, frames, views, weeksOf, type View } from './draw.ts';

/** `burned_0919` by day, `told_rfi` by counter for 14 September, weekly tankers as `november_country`, `w0112`, `litres`. */
function figures({ attacks, disputed, weeks, litres }: TankersData): Figures {
  const named: Figures = { litres, attacks: attacks.length };
  for (const { key, burned } of attacks) if (burned !== null) named[`burned_${key}`] = burned;
  for (const { counter, count } of disputed) named[`told_${counter}`] = count;
  for (const { key, tankers } of weeks) named[key] = tankers;
  named['drawn'] = attacks.reduce((sum, { burned }) => sum + (burned ?? 0), 0);
  return named;
}

/** One row per count: burned by day (by counter on 14 September), then by week. */
function table({ data: { attacks, disputed, weeks }, locale, text }: Model<TankersData, View>, content: Content): ChartTable {
  const say = cellsOf(content, 'tankers', locale);
  return {
    columns: ['what', 'who', 'tankers'],
    rows: [
      ...attacks.flatMap(({ date, burned }) => {
        const what = `${say('burned')} ${formatDate(date, locale)}`;
        if (date !== disputedDay) return [[what, 'Bellingcat', burned]];
        return disputed.map(({ counter, count }) => [what, say(`who_${counter}`), count]);
      }),
      ...weeks.map(({ key, open, tankers }) => [text[key] ?? key, say(open ? `who_${key}` : 'who_ministry'), tankers]),
    ],
  };
}

/** Attacks by date, that of 14 September with each of its counts from the fewest; weeks as they stand. */
function tells({ data: model, text }: Model<TankersData, View>, view: View): Tell[] {
  const all = figures(model);
  if (view !== 'burned') {
    return weeksOf(model, view).map(({ key, open, tankers }) => ({
      mark: `bars/${key}`,
      words: open ? `week_${key}` : 'week_ministry',
      figures: { ...all, week: text[key] ?? key, tankers },
    }));
  }
  return model.attacks.flatMap(({ date, key, burned }) => {
    const attack = { mark: burned === null ? `labels/label-count-${key}` : `squares/${key}-0`, words: `attack_${key}`, figures: all };
    const counts = date === disputedDay ? model.disputed.map(({ counter }) => ({ mark: `ticks/${counter}`, words: `told_${counter}`, figures: all })) : [];
    return [attack, ...counts.reverse()];
  });
}

const tankers: Chart<TankersData, View> = { id: 'tankers', views, frames, data, draw, figures, table, tells };
export default tankers;
