import { existsSync, readFileSync } from 'node:fs';
import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';

/**
 * Frictionless' rules (Data Package, Tabular Data Resource and Table Schema,
 * version 1), written out here by hand: this file shares no code with the
 * loader, so that a mistake in one shows in the other.
 */
const folder = new URL('../../../content/data/', import.meta.url);

interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: Readonly<Record<string, unknown>>;
}

interface Resource {
  name: string;
  path: string;
  data?: unknown;
  profile?: string;
  format?: string;
  mediatype?: string;
  encoding?: string;
  dialect?: unknown;
  licenses?: { name?: string; path?: string }[];
  sources?: { title?: string }[];
  schema: { fields: Field[]; primaryKey?: string | string[]; missingValues?: string[] };
}

interface Package {
  name: string;
  profile?: string;
  created?: string;
  licenses?: { name?: string; path?: string }[];
  resources: Resource[];
}

const text = readFileSync(new URL('datapackage.json', folder), 'utf8');
const description = JSON.parse(text) as Package;
const tables = description.resources.map((resource) => [resource.name, resource] as const);

/** Lexical forms of the types of Table Schema that have one. */
const forms: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/u,
  integer: /^[+-]?\d+$/u,
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u,
  year: /^-?\d{4}$/u,
  yearmonth: /^\d{4}-(?:0[1-9]|1[0-2])$/u,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  boolean: /^(?:true|True|TRUE|1|false|False|FALSE|0)$/u,
};

const numeric = new Set(['integer', 'number', 'year', 'yearmonth', 'date']);

/** Which types each constraint may stand on. */
const constraintTypes: Readonly<Record<string, (type: string) => boolean>> = {
  required: () => true,
  unique: () => true,
  enum: () => true,
  minimum: (type) => numeric.has(type),
  maximum: (type) => numeric.has(type),
  minLength: (type) => type === 'string',
  maxLength: (type) => type === 'string',
  pattern: (type) => type === 'string',
};

const nameForm = /^[-a-z0-9._/]+$/u;

function rowsOf({ path }: Resource): string[][] {
  return csvParseRows(readFileSync(new URL(path, folder), 'utf8'));
}

describe('the package', () => {
  test('has the required properties in the required form', () => {
    expect(description.name).toMatch(nameForm);
    expect(description.profile).toBe('tabular-data-package');
    expect(description.resources.length).toBeGreaterThan(0);
    expect(description.created ?? '').toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u);
  });

  test('names or links each licence', () => {
    for (const licence of description.licenses ?? []) expect(licence.name ?? licence.path).toBeTruthy();
    expect(description.licenses?.length).toBeGreaterThan(0);
  });

  test('names each table and each file once', () => {
    expect(new Set(description.resources.map(({ name }) => name)).size).toBe(tables.length);
    expect(new Set(description.resources.map(({ path }) => path)).size).toBe(tables.length);
  });

  test('is UTF-8 without a byte-order mark', () => {
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text).not.toContain('\uFFFD');
  });
});

describe.each(tables)('the table %s', (_, resource) => {
  const { fields, primaryKey = [], missingValues = [''] } = resource.schema;
  const [header = [], ...rows] = rowsOf(resource);

  test('has the properties of a tabular resource', () => {
    expect(resource.name).toMatch(nameForm);
    expect(resource).toMatchObject({ profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' });
    expect(resource.data).toBeUndefined();
    expect(resource.dialect).toBeUndefined();
    for (const licence of resource.licenses ?? []) expect(licence.name ?? licence.path).toBeTruthy();
    for (const source of resource.sources ?? []) expect(source.title).toBeTruthy();
  });

  test('is a file below the package, by a relative path', () => {
    expect(resource.path).not.toMatch(/^(?:[/~]|[a-z]+:)|\.\.|\\/iu);
    expect(existsSync(new URL(resource.path, folder))).toBe(true);
  });

  test('is UTF-8 without a byte-order mark and with plain line ends', () => {
    const raw = readFileSync(new URL(resource.path, folder), 'utf8');
    expect(raw.startsWith('\uFEFF')).toBe(false);
    expect(raw).not.toMatch(/[\r\uFFFD]/u);
    expect(raw.endsWith('\n')).toBe(true);
  });

  test('has the columns it says, in that order, each name once', () => {
    expect(header).toEqual(fields.map(({ name }) => name));
    expect(new Set(header).size).toBe(header.length);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    for (const key of [primaryKey].flat()) expect(header).toContain(key);
    expect(missingValues).toContain('');
  });

  test('has types and constraints that Table Schema knows', () => {
    for (const { type, format, constraints = {} } of fields) {
      expect(forms).toHaveProperty(type);
      expect(format ?? 'default').toBe('default');
      for (const name of Object.keys(constraints)) {
        expect(constraintTypes).toHaveProperty(name);
        expect(constraintTypes[name]?.(type), `${name} on ${type}`).toBe(true);
      }
    }
  });

  test('has values that can be cast and that keep the constraints', () => {
    const faults = rows.flatMap((row, index) =>
      fields.flatMap(({ name, type, constraints = {} }, column) => {
        const cell = row[column] ?? '';
        const fault = (what: string): string[] => [`row ${index + 2}, ${name}: ${what} (${cell})`];
        if (missingValues.includes(cell)) return constraints['required'] === true ? fault('required') : [];
        if (!forms[type]?.test(cell)) return fault(type);
        const { minimum, maximum, pattern, enum: allowed } = constraints;
        if (typeof minimum === 'number' && Number(cell) < minimum) return fault('minimum');
        if (typeof maximum === 'number' && Number(cell) > maximum) return fault('maximum');
        if (typeof pattern === 'string' && !new RegExp(`^(?:${pattern})$`, 'u').test(cell)) return fault('pattern');
        if (Array.isArray(allowed) && !allowed.map(String).includes(cell)) return fault('enum');
        return [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('has each key and each unique value once', () => {
    const unique = fields.filter(({ constraints }) => constraints?.['unique'] === true).map(({ name }) => [name]);
    for (const columns of [[primaryKey].flat(), ...unique].filter((names) => names.length > 0)) {
      const values = rows.map((row) => JSON.stringify(columns.map((name) => row[header.indexOf(name)])));
      expect(new Set(values).size, columns.join(', ')).toBe(values.length);
    }
  });
});
