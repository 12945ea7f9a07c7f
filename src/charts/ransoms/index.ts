/** What is known of the money? Sums reported, contested, demanded, and the exchange of 2020. */
import type { Content } from '../../content/load.ts';
import type { Chart, ChartTable, Figures, Model, Tell } from '../contract.ts';
import { formatDate } from '../kit/format.ts';
import { confidenceWord, titlesOf } from '../kit/sources.ts';
import { data, saidOf, type Exchange, type RansomsData, type Said, type SumId } from './data.ts';
import { draw, frames, sumsOf, views, type View } from './draw.ts';

/** `reported`, `contested`, `asked`, `egyptians`, `euros`: millions; `hostages`, `prisoners_least`, `prisoners_most`: people. */
function figures({ sums, exchange }: RansomsData): Figures {
  return {
    ...Object.fromEntries(sums.map(({ id, amount }) => [id, amount])),
    ...(exchange && {
      hostages: exchange.hostages,
      prisoners_least: exchange.least,
      prisoners_most: exchange.most,
      prisoners_open: exchange.most - exchange.least,
      euros: exchange.euros,
    }),
  };
}

/** One row a sum, then what was exchanged in 2020. */
function table({ data: { sums, exchange }, locale, text }: Model<RansomsData, View>, content: Content): ChartTable {
  const say = (key: string): string => text[key] ?? '';
  const row = (what: string, amount: string | number, unit: string, { date, sources, confidence }: Said): string[] => [
    say(`table_${what}`), String(amount), say(`unit_${unit}`), date, titlesOf(content, sources), confidenceWord(confidence, locale),
  ];
  const sum = (id: SumId | 'euros', amount: number, unit: string): string[] => {
    const said = saidOf(content, id);
    return row(id, `${say(`qualifier_${said.qualifier}`)}${amount}`, unit, said);
  };
  const exchanged = ({ hostages, least, most, euros }: Exchange): string[][] => {
    const said = saidOf(content, 'euros');
    return [sum('euros', euros, 'eur'), row('hostages', hostages, 'people', said), row('prisoners', `${least}–${most}`, 'people', said)];
  };
  return {
    columns: ['what', 'amount', 'unit', 'date', 'source', 'confidence'],
    rows: [...sums.map(({ id, amount }) => sum(id, amount, 'usd')), ...(exchange ? exchanged(exchange) : [])],
  };
}

/** Each sum tells who says it; of the exchange, the first mark of each kind, and of the prisoners in dispute. */
function tells({ data, locale }: Model<RansomsData, View>, view: View, content: Content): Tell[] {
  const dateOf = (id: SumId | 'euros'): string => formatDate(saidOf(content, id).date, locale);
  if (view !== 'prisoners') {
    return sumsOf(data, view).map(({ id, amount, open }) => ({
      mark: `${id === 'denied' ? 'ends' : 'bars'}/${id}`,
      words: id,
      figures: { amount, sure: open ? 'no' : 'yes', date: dateOf(id) },
    }));
  }
  if (!data.exchange) return [];
  const { least, most } = data.exchange;
  const told = { ...data.exchange, open: most - least, date: dateOf('euros') };
  return [
    { mark: 'exchange/hostage-0', words: 'hostages', figures: told },
    { mark: 'exchange/prisoner-0', words: 'prisoners', figures: told },
    ...(most > least ? [{ mark: `exchange/prisoner-${least}`, words: 'between', figures: told }] : []),
    ...(data.exchange.euros > 0 ? [{ mark: 'exchange/euro-0', words: 'euros', figures: told }] : []),
  ];
}

const ransoms: Chart<RansomsData, View> = { id: 'ransoms', views, frames, data, draw, figures, table, tells };
export default ransoms;
