/**
 * Every visual on tables that have gone wrong: empty, one row, a row missing
 * in the middle, every measure zero. Each view then draws what is left, or a
 * sentence in the picture's place; never a broken axis. Only the gazetteer may
 * instead stop the build, by the name of the place that is missing.
 */
import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { prepare } from '../../../src/charts/prepare.ts';
import { content as real } from '../../../src/content/content.ts';
import type { Content } from '../../../src/content/load.ts';
import { placeRow, type Row } from '../../../src/content/row.ts';
import type { Table } from '../../../src/content/tables.ts';
import { charts } from './charts.ts';

/** Columns that say where or when, not how much. */
const places = ['lat', 'lon', 'latitude', 'longitude', 'year'];

function zeroed({ rows, resource }: Table): Row[] {
  const measures = resource.schema.fields
    .filter(({ type, name }) => (type === 'integer' || type === 'number') && !places.includes(name))
    .map(({ name }) => name);
  return rows.map((row, index) =>
    placeRow(Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, measures.includes(key) && cell !== null ? 0 : cell])), `row ${index + 1}`));
}

const faults: Record<string, (table: Table) => readonly Row[]> = {
  'is empty': () => [],
  'has one row': ({ rows }) => rows.slice(0, 1),
  'lacks a row in the middle': ({ rows }) => rows.filter((_, index) => index !== Math.floor(rows.length / 2)),
  'has only zeros': zeroed,
};

function withRows(content: Content, name: string, rows: readonly Row[]): Content {
  const table = content.tables[name];
  if (!table) throw new Error(`no table “${name}”`);
  return { ...content, tables: { ...content.tables, [name]: { ...table, rows } } };
}

/** Tables of places, which measures stand on. */
const gazetteers = ['places_mali_geonames', 'cercles'];

/** What is in a picture that cannot be right. */
const broken = /NaN|undefined|Infinity|null|="-[\d.]+"(?= (?:data-key|height|width))/;

describe.each(charts.map((chart) => [chart.id, chart] as const))('%s', (id, chart) => {
  const content = real();
  const sound = prepare(chart, content, 'fr');
  const tables = (content.charts.find((one) => one.id === id)?.tables ?? []).filter((name) => content.tables[name]);

  test.each(tables.flatMap((table) => Object.keys(faults).map((fault) => [table, fault] as const)))('%s %s', (name, fault) => {
    const table = content.tables[name];
    const spoil = faults[fault];
    if (!table || !spoil) throw new Error(`no table “${name}” or fault “${fault}”`);
    const spoilt = withRows(content, name, spoil(table));
    let data: unknown;
    try {
      data = chart.data(spoilt, 'fr');
    } catch (error) {
      expect(gazetteers, `${String(error)}: a table of measures stops the build`).toContain(name);
      expect(String(error)).toMatch(/expected .+, found /);
      return;
    }
    for (const view of chart.views) {
      for (const frame of Object.values(chart.frames)) {
        const { document } = parseHTML('<svg></svg>');
        const svg = document.querySelector('svg') as unknown as SVGSVGElement;
        chart.draw(svg, { ...sound, data }, view, frame);
        expect(svg.outerHTML, `${view}, ${frame.name}`).not.toMatch(broken);
        // Never a bare frame: marks, or the sentence.
        expect(svg.textContent.trim().length, `${view}, ${frame.name}`).toBeGreaterThan(0);
        for (const size of ['width', 'height', 'r']) {
          for (const mark of svg.querySelectorAll(`[${size}]`)) expect(Number(mark.getAttribute(size)), `${view}, ${frame.name}: ${mark.outerHTML.slice(0, 120)}`).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  const measured = tables.filter((name) => !gazetteers.includes(name));
  test.runIf(measured.length > 0)('says so in every view when all its measures are gone', () => {
    const spoilt = measured.reduce((left, name) => withRows(left, name, []), content);
    const data = chart.data(spoilt, 'fr');
    for (const view of chart.views) {
      const { document } = parseHTML('<svg></svg>');
      const svg = document.querySelector('svg') as unknown as SVGSVGElement;
      chart.draw(svg, { ...sound, data }, view, chart.frames.narrow);
      expect(svg.textContent.replace(/\s+/g, ' '), view).toContain(sound.lack.slice(0, 9));
    }
  });
});
