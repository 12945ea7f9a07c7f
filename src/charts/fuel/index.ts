/** What a litre cost and what customs registered, autumn 2025. */
import type { Chart, ChartTable, Figures, Model } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { data, type FuelData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** `petrol_low`, `can_high`: each account's bounds; `can_litre_low`: the can’s price for a litre, to the nearest ten. */
function figures({ marks }: FuelData): Figures {
  const named: Figures = {};
  for (const { id, low, high } of marks) Object.assign(named, { [`${id}_low`]: low, [`${id}_high`]: high });
  const bound = (key: string): number => Number(named[key] ?? 0);
  const ten = (value: number): number => Math.round(value / 10) * 10;
  return { ...named, can_litre_low: ten(bound('can_low') / 1.5), can_litre_high: ten(bound('can_high') / 1.5) };
}

/** One row an account; what is computed for the picture has no row. */
function table({ data: { entries }, locale, text }: Model<FuelData, View>): ChartTable {
  return {
    columns: ['date', 'place', 'what', 'low', 'high', 'unit', 'note', 'source', 'confidence'],
    rows: entries.map((one) => [one.date.split('/').map((part) => formatDate(part, locale)).join(' – '), one.place, one.what, one.low, one.high, one.unit, one.note, one.source, text[`confidence_${one.confidence}`] ?? one.confidence]),
  };
}

const fuel: Chart<FuelData, View> = { id: 'fuel', views, frames, data, draw, figures, table };
export default fuel;
