/** How many tankers burned, how many got through? One mark per tanker, then weeks. */
import type { Chart, ChartTable, Figures, Model } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { counters, data, disputedDay, type TankersData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** `burned_0919` by day, `told_rfi` by counter for 14 September, weekly tankers as `november_country`, `w0112`, `litres`. */
function figures({ attacks, disputed, weeks, litres }: TankersData): Figures {
  const named: Figures = { litres, attacks: attacks.length };
  for (const { date, burned } of attacks) if (burned !== null) named[`burned_${date.slice(5).replace('-', '')}`] = burned;
  for (const counter of counters) named[`told_${counter}`] = disputed[counter];
  for (const { key, tankers } of weeks) named[key] = tankers;
  named['drawn'] = attacks.reduce((sum, { burned }) => sum + (burned ?? 0), 0);
  return named;
}

/** One row per count: burned by day (by counter on 14 September), then by week. */
function table({ data: { attacks, disputed, weeks }, locale, text }: Model<TankersData, View>): ChartTable {
  return {
    columns: ['what', 'who', 'tankers'],
    rows: [
      ...attacks.flatMap(({ date, burned }) => {
        const what = `${text['burned']} ${formatDate(date, locale)}`;
        if (date !== disputedDay) return [[what, 'Bellingcat', burned]];
        return counters.map((counter) => [what, text[`who_${counter}`] ?? '', disputed[counter]]);
      }),
      ...weeks.map(({ key, open, tankers }) => [text[key] ?? key, text[open ? `who_${key}` : 'who_ministry'] ?? '', tankers]),
    ],
  };
}

const tankers: Chart<TankersData, View> = { id: 'tankers', views, frames, data, draw, figures, table };
export default tankers;
