/** A site with two made-up corrections: where each is shown. The site itself has none so far. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../../scripts/serve-dist.ts';
import type { ChartMetadata } from '../../src/chart-files/metadata.ts';
import { content } from '../../src/content/content.ts';
import { locales } from '../../src/i18n/locale.ts';

const project = join(import.meta.dirname, '../..');
const records = `- id: 2027-01-15-rings
  date: "2027-01-15"
  text: { fr: On lisait 258 ; il y en a 257., en: It said 258; there are 257. }
  charts: [rings]
  tables: [acled_mali_distance_to_bamako_year, events]
- id: 2027-02-01-place
  date: "2027-02-01"
  text: { fr: Le lieu de l’énoncé était faux., en: The place of the claim was wrong. }
  chapters: [the-mirage]
  claims: [C08]
`;

/** A copy of the project, so that what is built here is what an editor would build. */
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'road-corrections-'));
  for (const part of ['src', 'content', 'hosting', 'public', 'editions', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']) cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'content/corrections/corrections.yaml'), records);
  await promisify(execFile)('npx', ['astro', 'build'], { cwd: folder });
}, 240_000);
afterAll(() => { rmSync(folder, { recursive: true }); });

const read = (path: string): Document => parseHTML(readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8')).document;
const last = (root: Document | Element | null): string => root?.querySelector('.last-correction')?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
const metadata = (chart: string): ChartMetadata => JSON.parse(readFileSync(join(folder, `dist/en/charts/${chart}.json`), 'utf8')) as ChartMetadata;

describe('corrections', () => {
  test('stand on their page, newest first, with what they concern', () => {
    for (const locale of locales) {
      const entries = [...read(`${locale}/corrections`).querySelectorAll('.corrections > li')];
      expect(entries.map(({ id }) => id)).toEqual(['2027-02-01-place', '2027-01-15-rings']);
      expect(entries[1]?.textContent).toContain(locale === 'fr' ? 'On lisait 258' : 'It said 258');
      expect(entries[1]?.querySelector('time')?.textContent).toBe(locale === 'fr' ? '15 janvier 2027' : '15 January 2027');
      const hrefs = [...(entries[0]?.querySelectorAll('a') ?? []), ...(entries[1]?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
      expect(hrefs).toEqual([`/${locale}/${locale === 'fr' ? 'le-mirage' : 'the-mirage'}/`, `/${locale}/evidence/#C08`, `/${locale}/charts/rings/`, '/data/acled_mali_distance_to_bamako_year.csv']);
    }
  });

  test('the last of a chapter stands on its page and in the story', () => {
    const place = 'Last correction, 1 February 2027: The place of the claim was wrong.';
    const story = read('en');
    // Named; uses the claim, and the visual before it; uses the claim in a step; none.
    for (const [slug, words] of [['the-mirage', place], ['the-front', place], ['the-capital-besieged', place], ['maximum-alert', 'Corrections: none so far']] as const) {
      expect(last(read(`en/${slug}`)), slug).toBe(words);
      expect(last(story.getElementById(slug)), slug).toBe(words);
    }
    expect(last(read('fr/le-front'))).toBe('Dernière correction, 1er février 2027\u00a0: Le lieu de l’énoncé était faux.'.replace(/\s+/gu, ' '));
    expect(read('en/the-front').querySelector('.last-correction a')?.getAttribute('href')).toBe('/en/corrections/#2027-02-01-place');
  });

  test('those of a visual stand on its page and in its files, and move its date', () => {
    expect(last(read('en/charts/rings'))).toContain('Last correction, 15 January 2027: It said 258');
    expect(last(read('en/charts/exodus'))).toBe('Corrections: none so far');
    const { updated, corrections } = metadata('rings');
    expect(updated).toBe('2027-01-15');
    expect(corrections).toEqual([{ date: '2027-01-15', text: 'It said 258; there are 257.', page: expect.stringMatching(/\/en\/corrections\/#2027-01-15-rings$/u) as string }]);
    expect(metadata('exodus')).toMatchObject({ updated: content().charts.find(({ id }) => id === 'exodus')?.updated, corrections: [] });
    expect(read('en/charts/rings').querySelector('script[type="application/ld+json"]')?.textContent).toContain('"dateModified":"2027-01-15"');
  });
});

describe('without a correction on record', () => {
  test('the pages of this site say what its records say', () => {
    const page = parseHTML(readFileSync(join(dist, 'fr/corrections/index.html'), 'utf8')).document;
    expect(page.querySelectorAll('.corrections > li').length).toBe(content().corrections.length);
    if (content().corrections.length === 0) expect(page.querySelector('main')?.textContent).toContain('Aucune correction à ce jour');
  });

  test('the page is in every footer', () => {
    for (const path of ['fr', 'en/the-front', 'fr/charts/rings', 'en/about']) {
      const page = parseHTML(readFileSync(join(dist, path, 'index.html'), 'utf8')).document;
      expect(page.querySelector(`footer a[href="/${path.slice(0, 2)}/corrections/"]`), path).not.toBeNull();
    }
  });
});
