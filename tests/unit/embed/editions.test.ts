import { appendFileSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editionDates, fingerprint, readEdition, readEditions } from '../../../src/embed/frozen/editions.ts';
import { getStaticPaths } from '../../../src/pages/v/[edition]/[locale]/embed/[chart]/index.html.ts';

const date = '2026-11-22';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editions-'));
  cpSync(join(process.cwd(), 'editions'), join(root, 'editions'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});
const file = (path: string): string => join(root, 'editions', date, path);

describe('an edition', () => {
  test('holds the twenty visuals of its day in both languages', () => {
    expect(editionDates()).toContain(date);
    const chartsIn = (locale: string): string[] => readEdition(date).filter((copy) => copy.locale === locale).map(({ chart }) => chart).toSorted();
    expect(chartsIn('fr').length).toBe(20);
    expect(chartsIn('en')).toEqual(chartsIn('fr'));
  });

  test('comes back byte for byte', () => {
    for (const { locale, chart, bytes } of readEdition(date, root)) {
      expect(fingerprint(bytes)).toBe(fingerprint(readFileSync(file(`${locale}/${chart}.html`))));
    }
  });

  test('stops at a changed byte, with file, both fingerprints and what to do', () => {
    appendFileSync(file('fr/rings.html'), ' ');
    expect(() => readEditions(root)).toThrow(/^editions\/2026-11-22\/fr\/rings\.html: expected SHA-256 [\da-f]{64}, found [\da-f]{64}\na frozen copy never changes: restore it with git/);
  });

  test('stops at line ends that a tool rewrote', () => {
    const path = file('en/fuel.html');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(() => readEditions(root)).toThrow('editions/2026-11-22/en/fuel.html: expected SHA-256');
  });

  test('names every fault at once', () => {
    rmSync(file('fr/gold.html'));
    writeFileSync(file('en/new.html'), '<p>');
    writeFileSync(file('notes.txt'), 'x');
    expect(() => readEditions(root)).toThrow(
      /en\/new\.html: expected a SHA-256 in index\.json, found none\n.*fr\/gold\.html: expected the file that index\.json names, found none\n.*notes\.txt: expected a SHA-256 in index\.json, found none/,
    );
  });

  test('stops when its index is missing, broken or of another day', () => {
    writeFileSync(file('index.json'), '{');
    expect(() => readEditions(root)).toThrow('editions/2026-11-22/index.json: expected the fingerprints of the edition, found');
    writeFileSync(file('index.json'), '{"date":"2026-11-22"}');
    expect(() => readEditions(root)).toThrow('editions/2026-11-22/index.json › files: expected a SHA-256 for each file');
    cpSync(join(process.cwd(), 'editions', date, 'index.json'), file('index.json'));
    renameSync(join(root, 'editions', date), join(root, 'editions', '2026-11-23'));
    expect(() => readEditions(root)).toThrow('editions/2026-11-23/index.json › date: expected “2026-11-23” as the folder is named, found “2026-11-22”');
  });
});

describe('the build', () => {
  test('reads its pages through that check', () => {
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(root);
    const paths = (): unknown[] => (getStaticPaths as () => unknown[])();
    expect(paths().length).toBe(readEditions(root).length);
    appendFileSync(file('en/since.html'), ' ');
    expect(paths).toThrow('editions/2026-11-22/en/since.html: expected SHA-256');
    cwd.mockRestore();
  });
});
