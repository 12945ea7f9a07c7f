import { chartWords, type ChartWords } from '../schemas/chart-words.ts';
import { property } from './property.ts';
import { readRecords, type Located } from './read-records.ts';
import type { Reading } from './reading.ts';

/** The words of all visuals, and what others may refer to although a record has faults. */
export interface ChartSet {
  charts: Located<ChartWords>[];
  ids: ReadonlySet<string> | undefined;
  /** View ids by visual. */
  views: ReadonlyMap<string, ReadonlySet<string>>;
}

function viewsOf(value: unknown): [string, ReadonlySet<string>] | undefined {
  const [id, views] = [property(value, 'id'), property(value, 'views')];
  if (typeof id !== 'string' || typeof views !== 'object' || views === null) return undefined;
  return [id, new Set(Object.keys(views))];
}

/** Reads and checks `content/charts/{id}.yaml`, one record a file. */
export function readCharts(reading: Reading): ChartSet {
  const { records, ids, raw } = readRecords(reading, 'content/charts', chartWords, {
    form: 'single',
    references: { chapter: 'chapter', sources: 'source', tables: 'table' },
  });
  for (const { file, value } of records) {
    const place = { file, record: value.id };
    if (file !== `content/charts/${value.id}.yaml`) {
      reading.report({ ...place, field: 'id', expected: 'the name of the file', found: `"${value.id}"` });
    }
  }
  const views = raw.map(({ value }) => viewsOf(value)).filter((entry) => entry !== undefined);
  return { charts: records, ids, views: new Map(views) };
}
