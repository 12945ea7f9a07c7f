/** The files of the visuals and of the data package: every one opens and says what its page says. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParseRows } from 'd3';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dist } from '../../scripts/serve-dist.ts';
import { sourcesOf } from '../../src/chart-files/licence.ts';
import type { ChartMetadata } from '../../src/chart-files/metadata.ts';
import { formatDate, formatNumber } from '../../src/charts/kit/format.ts';
import { prepared } from '../../src/charts/prepared.ts';
import { visuals } from '../../src/charts/registry.ts';
import { creditName } from '../../src/content/cited-sources.ts';
import { readTables } from '../../src/content/read-tables.ts';
import { locales } from '../../src/i18n/locale.ts';
import { ui } from '../../src/i18n/ui.ts';
import { useSite } from './site.ts';

const { visit, origin } = useSite();
const ids = visuals.map(({ id }) => id);
const each = locales.flatMap((locale) => ids.map((id) => [locale, id] as const));
const file = (path: string): string => readFileSync(join(dist, path), 'utf8');
const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('pictures', () => {
  test.each(each)('%s/%s.svg names itself, its sources and the site, and asks nothing of another address', (locale, id) => {
    const svg = file(`${locale}/charts/${id}.svg`);
    const visual = prepared(id, locale);
    const { title, summary } = visual.view(visual.words.defaultView);
    const { document } = parseHTML(svg);
    expect(document.querySelector('svg > title')?.textContent).toBe(title);
    expect(document.querySelector('svg > desc')?.textContent).toBe(summary);
    // Lines are broken anywhere: compared without spaces.
    const shown = [...document.querySelectorAll('svg > text')].map((line) => line.textContent).join('').replace(/\s+/g, '');
    for (const id of visual.words.sources) {
      const source = sourcesOf(visual.words.id, locale).find((one) => one.id === id);
      expect(shown).toContain((source ? creditName(source) : id).replace(/\s+/g, ''));
    }
    expect(shown).toContain(ui(locale, 'site.name').replace(/\s+/g, ''));
    expect(svg).not.toMatch(/<(?:image|script|foreignObject)|@import|(?:href|src)="(?!#|\/)|url\((?!#)/);
  });

  test.each(locales)('every svg in %s opens as a picture, and its labels stay in the frame without the fonts of the site', async (locale) => {
    const { page } = await visit('/404.html');
    const faults: string[] = [];
    for (const id of ids) {
      await page.goto(`${origin()}/${locale}/charts/${id}.svg`);
      const found = await page.evaluate(() => {
        const frame = document.querySelector('svg')?.getBoundingClientRect();
        const texts = [...document.querySelectorAll('svg text')].filter((text) => text.textContent.trim() !== '' && Number(getComputedStyle(text).opacity) > 0.2);
        const cut = texts.filter((text) => {
          const box = text.getBoundingClientRect();
          return !frame || box.left < frame.left - 2 || box.right > frame.right + 2;
        });
        return { texts: texts.length, cut: cut.map((text) => text.textContent.trim()) };
      });
      expect(found.texts, id).toBeGreaterThan(4);
      faults.push(...found.cut.map((text) => `${id}: “${text}”`));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each(locales)('every png in %s is 1200 px wide at 2×, is not blank, and has words over and under the drawing', async (locale) => {
    const { page } = await visit('/404.html', { bypassCSP: true });
    for (const id of ids) {
      const seen = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth / 4, height: Math.round(image.naturalHeight / 4) });
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        /** Different colours in a strip. */
        const colours = (from: number, to: number): number => {
          const { data } = context.getImageData(0, Math.round(from), canvas.width, Math.round(to - from));
          const found = new Set<number>();
          for (let index = 0; index < data.length; index += 4) found.add(((data[index] ?? 0) << 16) | ((data[index + 1] ?? 0) << 8) | (data[index + 2] ?? 0));
          return found.size;
        };
        const { height } = canvas;
        return { width: image.naturalWidth, height: image.naturalHeight, head: colours(0, height * 0.05), drawing: colours(height * 0.2, height * 0.8), foot: colours(height - 27, height - 5) };
      }, `${origin()}/${locale}/charts/${id}.png`);
      expect(seen.width, id).toBe(2400);
      expect(seen.height, id).toBeGreaterThan(1800);
      for (const part of ['head', 'drawing', 'foot'] as const) expect(seen[part], `${id} ${part}`).toBeGreaterThan(8);
    }
    await page.context().close();
  });
});

describe('tables', () => {
  test.each(each)('%s/%s.csv parses and equals the table of the page', (locale, id) => {
    const text = file(`${locale}/charts/${id}.csv`);
    // Excel needs the mark to read accents; it stands once, at the very start.
    expect([text.startsWith('\ufeff'), text.lastIndexOf('\ufeff')]).toEqual([true, 0]);
    const [header = [], ...rows] = csvParseRows(text.slice(1));
    const { document } = parseHTML(file(`${locale}/charts/${id}/index.html`));
    const table = document.querySelector('sortable-table table');
    const cells = (row: Element): string[] => [...row.querySelectorAll('th, td')].map((cell) => words(cell.textContent));
    expect(header.map(words)).toEqual([...(table?.querySelectorAll('thead tr') ?? [])].flatMap(cells));
    const shown = [...(table?.querySelectorAll('tbody tr') ?? [])].map(cells);
    const said = rows.map((row, at) => row.map((cell, column) => {
      if (words(cell) === shown[at]?.[column]) return words(cell);
      // Dates and numbers are plain in the file and written out on the page; an empty cell is a dash there.
      if (/^\d{4}-\d{2}/.test(cell)) return cell.split('/').map((date) => formatDate(date, locale)).join(' – ');
      return cell === '' ? '–' : words(formatNumber(Number(cell), locale, 2));
    }));
    expect(said).toEqual(shown);
    expect(rows.length).toBe(prepared(id, locale).table.rows.length);
  });
});

describe('descriptions', () => {
  test.each(each)('%s/%s.json is whole, and every address in it is a file of the site', (locale, id) => {
    const data = JSON.parse(file(`${locale}/charts/${id}.json`)) as ChartMetadata;
    for (const key of ['title', 'takeaway', 'alt', 'unit', 'howToRead', 'updated'] as const) expect(data[key].length, key).toBeGreaterThan(2);
    expect(data.language).toBe(locale);
    expect(data.source.length).toBeGreaterThan(0);
    expect(data.licence.summary.length).toBeGreaterThan(40);
    expect(data.updated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const { tables, ...single } = data.addresses;
    const addresses = [...Object.values(single), ...tables, ...data.views.flatMap(({ page, svg }) => [page, svg])].map((address) => new URL(address).pathname);
    const missing = addresses.filter((path) => !existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path)));
    expect(missing).toEqual([]);
    const { citation } = data;
    for (const style of ['apa', 'mla', 'chicago'] as const) {
      expect(citation[style]).toContain(data.title);
      expect(citation[style]).toContain(data.addresses.page);
      expect(citation[style]).toContain(data.updated.slice(0, 4));
    }
    expect(citation.bibtex).toMatch(/^@misc\{\w+,[\s\S]+\}$/);
    expect(citation.ris).toMatch(/^TY {2}- ELEC[\s\S]+ER {2}-$/);
    expect(citation.csl.URL).toBe(data.addresses.page);
  });
});

describe('the data package', () => {
  test('that is served passes the site’s own reader, and every table is in it', () => {
    const root = mkdtempSync(join(tmpdir(), 'data-package-'));
    cpSync(join(dist, 'data'), join(root, 'content/data'), { recursive: true });
    const problems: unknown[] = [];
    const { tables } = readTables({ root, report: (problem) => problems.push(problem), refer: () => undefined }, []);
    rmSync(root, { recursive: true });
    expect(problems).toEqual([]);
    const served = readdirSync(join(dist, 'data')).filter((name) => name.endsWith('.csv'));
    expect(served.length).toBe(tables.size);
    expect(tables.size).toBeGreaterThan(20);
    for (const [name, { resource }] of tables) {
      expect(file(`data/${resource.path}`), name).toBe(readFileSync(join(import.meta.dirname, '../../content/data', resource.path), 'utf8'));
      // Each says where it is from and what may be done with it.
      expect(JSON.stringify(resource), name).toMatch(/"licenses":\[.+"sources":\[|"sources":\[.+"licenses":\[/);
    }
  });
});
