/** What a litre cost and what customs registered, autumn 2025. */
import type { Content } from '../../content/load.ts';
import { optionalText, text } from '../../content/row.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { confidenceWord, titlesOfRow } from '../kit/sources.ts';
import { data, rowsOf, type FuelData } from './data.ts';
import { draw, frames, groupsOf, isBar, views, type View } from './draw.ts';

/** `petrol_low`, `can_high`: each account’s bounds; `can_litre_low`: the can’s price for a litre, to the nearest ten. */
function figures({ marks }: FuelData): Figures {
  const named: Figures = {};
  for (const { id, low, high } of marks) {
    Object.assign(named, { [`${id}_low`]: low, [`${id}_high`]: high });
    if (id === 'can') Object.assign(named, { can_litre_low: aLitre(low), can_litre_high: aLitre(high) });
  }
  return named;
}

/** A price of a can of a litre and a half for a litre, to the nearest ten. */
function aLitre(price: number): number {
  return Math.round(price / 1.5 / 10) * 10;
}

/** One row an account; what is computed for the picture has no row. */
function table({ data: { marks }, locale }: Model<FuelData, View>, content: Content): ChartTable {
  const rows = rowsOf(content);
  return {
    columns: ['date', 'place', 'what', 'low', 'high', 'unit', 'note', 'source', 'confidence'],
    rows: marks.flatMap(({ id, low, high }) => {
      const row = rows.get(id);
      if (!row) return [];
      const supply = 'measure' in row;
      return [[
        text(row, 'date').split('/').map((part) => formatDate(part, locale)).join(' – '),
        supply ? text(row, `place_${locale}`) : '',
        text(row, `${supply ? 'measure' : 'label'}_${locale}`),
        low,
        high,
        text(row, `unit_${locale}`),
        optionalText(row, `note_${locale}`),
        titlesOfRow(content, row),
        confidenceWord(text(row, 'confidence'), locale),
      ]];
    }),
  };
}

/** Each account tells its price or volume, from the top row to the last. */
function tells({ data }: Model<FuelData, View>, view: View): Tell[] {
  return groupsOf(data, view).flat().map((mark) => ({
    mark: `${isBar(mark) ? 'bars' : 'discs'}/${mark.id}`,
    words: mark.id,
    figures: { low: mark.low, high: mark.high, a_litre_low: aLitre(mark.low), a_litre_high: aLitre(mark.high), sure: mark.open ? 'no' : 'yes' },
  }));
}

const fuel: Chart<FuelData, View> = { id: 'fuel', views, frames, data, draw, figures, table, tells };
export default fuel;
