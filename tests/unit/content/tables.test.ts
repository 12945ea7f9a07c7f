import { describe, expect, test } from 'vitest';
import { errorsAfter } from './valid-content.ts';

const csv = 'content/data/deaths.csv';
const descriptor = 'content/data/datapackage.json';

/** Description of another table. */
function table(name: string, columns: readonly (readonly [name: string, type: string])[]): string {
  const described = { description: 'x', description_fr: 'x' };
  const fields = columns.map(([column, type]) => ({ name: column, type, ...described }));
  return JSON.stringify({ name, path: `${name}.csv`, title: 'x', title_fr: 'x', ...described, sourceIds: ['acled'], schema: { fields } });
}

describe('the columns of a table', () => {
  test('are reported when one is missing', () => {
    const errors = errorsAfter((tree) =>
      tree.set(csv, tree.text(csv).replaceAll(/^(?<year>\w+),\w+,/gmu, '$<year>,')),
    );
    expect(errors).toEqual([`${csv} › row 1 › its columns: expected the column "place" of datapackage.json, found no such column`]);
  });

  test('are reported when one is not expected', () => {
    expect(errorsAfter((tree) => tree.set(csv, tree.text(csv).replaceAll(/$(?=\n)/gmu, ',x')))).toEqual([
      `${csv} › row 1 › its columns: expected only the columns of datapackage.json, found the column "x"`,
    ]);
  });

  test('are reported when one stands twice', () => {
    expect(errorsAfter((tree) => tree.set(csv, tree.text(csv).replaceAll(/$(?=\n)/gmu, ',year')))).toEqual([
      `${csv} › row 1 › its columns: expected only the columns of datapackage.json, found the column "year" twice`,
    ]);
  });

  test('are reported when they are out of order', () => {
    expect(errorsAfter((tree) => tree.replace(csv, 'low,best', 'best,low'))).toEqual([
      `${csv} › row 1 › its columns: expected the order of datapackage.json (year, place, lat, lon, low, best, high, kind, source), found year, place, lat, lon, best, low, high, kind, source`,
    ]);
  });

  test('are reported for a row with too many or too few cells', () => {
    const errors = errorsAfter((tree) => tree.replace(csv, '4,state,acled\n', '4,state,acled,more\n').replace(csv, '9,state,acled rfi', '9'));
    expect(errors).toEqual([
      `${csv} › row 2 › its cells: expected 9 cells, as in the header, found 10`,
      `${csv} › row 3 › its cells: expected 9 cells, as in the header, found 7`,
    ]);
  });
});

describe('a cell', () => {
  test.each([
    ['a text where a number belongs', '1,2,4', 'one,2,4', 'low', 'a whole number', '"one"'],
    ['a number with a separator', '1,2,4', '"1,000",2,4', 'low', 'a whole number', '"1,000"'],
    ['a fraction where a whole number belongs', '1,2,4', '1.5,2,4', 'low', 'a whole number', '"1.5"'],
    ['a decimal comma', '12.74409', '"12,7"', 'lat', 'a number (digits and a point)', '"12,7"'],
    ['a year that is none', '2024,', '24,', 'year', 'a year such as 2025', '"24"'],
    ['a negative count', '1,2,4', '-1,2,4', 'low', 'a number of at least 0', '"-1"'],
    ['a value that is not of the list', '4,state', '4,army', 'kind', 'one of state, one-sided', '"army"'],
    ['a text of another pattern', 'Kati', 'kati', 'place', 'a text like [A-Z].*', '"kati"'],
    ['an empty cell in a required column', 'Kati', '', 'place', 'a value (the column is required)', 'nothing'],
  ])('is reported for %s', (_, from, to, field, expected, found) => {
    expect(errorsAfter((tree) => tree.replace(csv, from, to))).toContain(`${csv} › row 2 › ${field}: expected ${expected}, found ${found}`);
  });

  test('is reported when it holds an impossible date or month', () => {
    const dated = table('dated', [
      ['day', 'date'],
      ['month', 'yearmonth'],
      ['end_date', 'string'],
    ]);
    const errors = errorsAfter((tree) =>
      tree
        .replace(descriptor, '"resources": [', `"resources": [${dated},`)
        .set('content/data/dated.csv', 'day,month,end_date\n2025-02-30,2025-13,2025-02-30\n2025-02-28,2025-12,2025/2026\n'),
    );
    expect(errors).toEqual([
      'content/data/dated.csv › row 2 › day: expected a possible day such as 2025-10-28, found "2025-02-30"',
      'content/data/dated.csv › row 2 › end_date: expected a possible date such as 2025-10-28, 2025-10, 2025 or 2022/2025, found "2025-02-30"',
      'content/data/dated.csv › row 2 › month: expected a possible month such as 2025-10, found "2025-13"',
    ]);
  });
});

describe('an estimate', () => {
  test('is reported when low is above best', () => {
    expect(errorsAfter((tree) => tree.replace(csv, '1,2,4', '3,2,4'))).toEqual([
      `${csv} › row 2 › low: expected at most "best" (2), found 3`,
    ]);
  });

  test('is reported when best is above high', () => {
    expect(errorsAfter((tree) => tree.replace(csv, '1,2,4', '1,5,4'))).toEqual([
      `${csv} › row 2 › best: expected at most "high" (4), found 5`,
    ]);
  });

  test('is reported when low is above high and best is unknown', () => {
    expect(errorsAfter((tree) => tree.replace(csv, '3,,9', '10,,9'))).toEqual([
      `${csv} › row 3 › low: expected at most "high" (9), found 10`,
    ]);
  });

  test('is accepted for a row that the description names as its publisher’s own', () => {
    const errors = errorsAfter((tree) =>
      tree
        .replace(descriptor, '"lowBestHigh": [', '"orderExceptions": [{ "key": 2024, "reason": { "fr": "Tel que publié.", "en": "As published." } }], "lowBestHigh": [')
        .replace(csv, '1,2,4', '3,2,4')
        .replace(csv, '3,,9', '10,,9'),
    );
    expect(errors).toEqual([`${csv} › row 3 › low: expected at most "high" (9), found 10`]);
  });

  test('is reported for a range without a best', () => {
    const errors = errorsAfter((tree) =>
      tree
        .replace(descriptor, '"lowBestHigh": [', '"lowHigh": [["low", "high"]], "lowBestHigh": [')
        .replace(csv, '3,,9', '10,,9'),
    );
    expect(errors).toContain(`${csv} › row 3 › low: expected at most "high" (9), found 10`);
  });
});

describe('the rows of a table', () => {
  test('are reported when two have the same key', () => {
    expect(errorsAfter((tree) => tree.replace(csv, '2025,', '2024,'))).toEqual([
      `${csv} › row 3 › year: expected a value that no other row has, found 2024 again (first in row 2)`,
    ]);
  });

  test('are reported when there are none', () => {
    expect(errorsAfter((tree) => tree.set(csv, tree.text(csv).split('\n')[0] ?? ''))).toEqual([
      `${csv} › the file › its rows: expected at least one row under the header, found none`,
    ]);
  });

  test('are reported when the file is empty', () => {
    expect(errorsAfter((tree) => tree.set(csv, '\n'))).toEqual([`${csv} › the file › its text: expected content, found an empty file`]);
  });
});

describe('the description of the tables', () => {
  test('is reported when a table of the folder is not in it', () => {
    expect(errorsAfter((tree) => tree.set('content/data/more.csv', 'a\n1\n'))).toEqual([
      'content/data/more.csv › the file › its description: expected a table in datapackage.json, found none',
    ]);
  });

  test('is reported when it describes a table that is not in the folder', () => {
    expect(errorsAfter((tree) => tree.remove(csv))).toEqual([
      `${descriptor} › table deaths › path: expected a file content/data/deaths.csv, found no file`,
    ]);
  });

  test('is reported when it is missing, and nothing is said of the tables', () => {
    expect(errorsAfter((tree) => tree.remove(descriptor))).toEqual([
      `${descriptor} › the file › its text: expected text in UTF-8, found no file that can be read`,
    ]);
  });

  test('is reported when it is not JSON', () => {
    const [error] = errorsAfter((tree) => tree.set(descriptor, '{ "name": }'));
    expect(error).toMatch(/^content\/data\/datapackage\.json › the file › its JSON: expected well-formed JSON, found /u);
  });

  test('is reported for a table without a source', () => {
    const unsourced = table('unsourced', [['a', 'string']]).replace('["acled"]', '[]');
    const errors = errorsAfter((tree) =>
      tree.replace(descriptor, '"resources": [', `"resources": [${unsourced},`).set('content/data/unsourced.csv', 'a\nx\n'),
    );
    expect(errors).toEqual([
      `${descriptor} › table unsourced › sourceIds: expected a source, or a column "source" that names one in each row, found neither`,
    ]);
  });

  test('is reported for a missing French title', () => {
    expect(errorsAfter((tree) => tree.replace(descriptor, '"title_fr": "Morts",\n  ', ''))).toEqual([
      `${descriptor} › the package › title_fr: expected a text, found nothing`,
    ]);
  });

  test('is reported for a path that leads out of the folder', () => {
    expect(errorsAfter((tree) => tree.replace(descriptor, '"path": "deaths.csv"', '"path": "../deaths.csv"'))).toContain(
      `${descriptor} › table deaths › path: expected the name of a .csv file in the same folder, found "../deaths.csv"`,
    );
  });

  test('is reported for a rule about a column that is not there', () => {
    expect(errorsAfter((tree) => tree.replace(descriptor, '"best",\n          "high"\n        ]', '"bst",\n          "high"\n        ]'))).toEqual([
      `${descriptor} › table deaths › lowBestHigh: expected columns of the table, found "bst"`,
    ]);
  });

  test('does not hide the faults of the other tables when one table has a fault', () => {
    const faulty = table('faulty', [['a', 'text']]);
    const errors = errorsAfter((tree) =>
      tree
        .replace(descriptor, '"resources": [', `"resources": [${faulty},`)
        .set('content/data/faulty.csv', 'a\n1\n')
        .replace(csv, '1,2,4', '-1,2,4'),
    );
    expect(errors).toEqual([
      `${descriptor} › table faulty › a.type: expected one of string, integer, number, year, yearmonth, date, boolean, found "text"`,
      `${csv} › row 2 › low: expected a number of at least 0, found "-1"`,
    ]);
  });
});
