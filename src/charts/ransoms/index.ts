/** What is known of the money? Sums reported, contested, demanded, and the exchange of 2020. */
import type { Chart, ChartTable, Figures, Model } from '../contract.ts';
import { data, type RansomsData } from './data.ts';
import { draw, frames, views, type View } from './draw.ts';

/** `reported`, `contested`, `asked`, `egyptians`, `euros`: millions; `hostages`, `prisoners_least`, `prisoners_most`: people. */
function figures({ sums, exchange }: RansomsData): Figures {
  return {
    ...Object.fromEntries(sums.map(({ id, amount }) => [id, amount])),
    hostages: exchange.hostages,
    prisoners_least: exchange.least,
    prisoners_most: exchange.most,
    prisoners_open: exchange.most - exchange.least,
  };
}

/** One row a sum, then the people exchanged in 2020. */
function table({ data: { sums, exchange }, text }: Model<RansomsData, View>): ChartTable {
  const say = (key: string): string => text[key] ?? key;
  const row = (what: string, amount: string, unit: string, date: string, one: { source: string; confidence: string }): string[] => [
    say(`table_${what}`), amount, say(`unit_${unit}`), date, one.source, say(`confidence_${one.confidence}`),
  ];
  return {
    columns: ['what', 'amount', 'unit', 'date', 'source', 'confidence'],
    rows: [
      ...sums.map((sum) => row(sum.id, `${say(`qualifier_${sum.qualifier}`)}${sum.amount}`, sum.currency, sum.date, sum)),
      row('hostages', String(exchange.hostages), 'people', '2020-10', exchange),
      row('prisoners', `${exchange.least}–${exchange.most}`, 'people', '2020-10', exchange),
    ],
  };
}

const ransoms: Chart<RansomsData, View> = { id: 'ransoms', views, frames, data, draw, figures, table };
export default ransoms;
